import type { Wire } from '@havre/contracts/wire.ts'
import { routes } from '@havre/contracts/wire.ts'
import type { Request } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { House } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

type Import = Wire['getImport']['reply']

const visit = openVisits()
const importId = idOf('7', 0)
const at = { at: `/imports/${importId}` }
const anImport: Import = {
  id: importId,
  status: 'open',
  stopped: null,
  format: 'csv',
  rows: 2,
  by: { id: idOf('a', 0), name: 'Camille Demo' },
  createdAt: '2026-11-26T08:00:00.000Z',
  ranAt: null,
  undoneAt: null,
  files: null,
  entries: null,
  version: 1,
  progress: null,
  table: {
    sheets: [{ name: '', rows: 2, columns: [{ header: 'Sexe', samples: ['Mlle'], filled: 2 }] }],
    plan: {
      sheets: [{ sheet: 0, use: 'files', columns: [{ column: 0, to: 'file.gender' }], fixed: [] }],
      retained: false,
      leaveOut: [],
    },
    guessed: false,
    kinds: [],
    expiresAt: '2026-11-27T08:00:00.000Z',
  },
  can: { change: true, run: true, cancel: false, undo: false },
}

/** A house with one table; what is planned is kept, each time as a new version. */
function withTable(own: House['own'] = {}) {
  let now = anImport
  const can = { ...person().can, readImports: true }
  const replies: House['own'] = {
    listImports: () => ({ items: [], can: { add: true } }),
    listImportMappings: () => ({ items: [] }),
    createImport: () => now,
    getImport: () => now,
    planImport: (_, { body, ifMatch }) => {
      if (ifMatch !== `"${now.version}"`) return { slug: 'stale-version' }
      const plan = routes.planImport.body.parse(body)
      now = { ...now, version: now.version + 1, table: now.table && { ...now.table, plan } }
      return now
    },
    readImportWords: () => ({ items: [{ word: 'Mlle', count: 2, code: null }], more: false }),
    checkImport: () => ({
      counts: { files: 2, identities: 0, mandates: 0, parties: 0, entries: 0 },
      problems: [],
      alike: [],
      errors: 0,
      warnings: 0,
    }),
    ...own,
  }
  const elsewhere = () => {
    now = { ...now, version: now.version + 1 }
  }
  return { house: { me: person({ can }), own: replies }, elsewhere }
}

const words = [{ word: 'Mlle', code: 'girl' }]

describe('the words of a column', () => {
  test.each(['the line is down', 'the table changed elsewhere'])(
    'stay until they are kept when %s',
    async what => {
      const { house, elsewhere } = withTable()
      const { page, asked, refuse } = await visit(house, at)
      await page.getByRole('button', { name: 'Mots de la colonne' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: '« Mlle » devient' }).fill('Fil')
      await page.getByRole('option', { name: 'Fille' }).click()
      if (what === 'the line is down') await page.route('**/plan', route => route.abort())
      else elsewhere()
      await dialog.getByRole('button', { name: 'Garder', exact: true }).click()
      await dialog.getByText('Le choix n’a pas été enregistré.').waitFor()
      expect(await dialog.getByRole('combobox', { name: '« Mlle » devient' }).inputValue()).toBe('Fille')
      await page.unroute('**/plan')

      // Put away, they still stand on the page and can be sent once more; a second failure loses nothing either.
      refuse('planImport', { slug: 'internal' })
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await page.getByText('Le choix n’a pas été enregistré.').waitFor()
      refuse('planImport', undefined)
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await page.getByText('Le choix n’a pas été enregistré.').waitFor({ state: 'detached' })
      const last = asked.filter(({ name }) => name === 'planImport').at(-1)?.body
      expect(last).toMatchObject({ sheets: [{ columns: [{ to: 'file.gender', words }] }] })
    },
  )

  test('close once they are kept', async () => {
    const { page, asked } = await visit(withTable().house, at)
    await page.getByRole('button', { name: 'Mots de la colonne' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: '« Mlle » devient' }).fill('Fil')
    await page.getByRole('option', { name: 'Fille' }).click()
    await dialog.getByRole('button', { name: 'Garder', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const sent = asked.filter(({ name }) => name === 'planImport')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.body).toMatchObject({ sheets: [{ columns: [{ words }] }] })
  })
})

test('a run that is refused says so on the page, with nothing in front of it', async () => {
  const { page, refuse } = await visit(withTable().house, at)
  refuse('runImport', { slug: 'rule-violated', rule: 'import-has-errors' })
  await page.getByRole('button', { name: 'Contrôler' }).click()
  await page.getByRole('button', { name: 'Reprendre 2 dossiers' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reprendre 2 dossiers' }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await page.getByRole('alert').getByText('La reprise n’a pas commencé.').waitFor()
})

describe('a table on its way', () => {
  const isSending = (request: Request) => request.method() === 'POST' && /\/imports$/.test(request.url())
  const list = { at: '/imports' }
  const table = { name: 'Liste.csv', mimeType: 'text/csv', buffer: Buffer.from('Sexe\nMlle') }

  test('can be cancelled, and another chosen', async () => {
    const { page, hold } = await visit(withTable().house, list)
    const release = hold('createImport')
    const stopped = page.waitForEvent('requestfailed', isSending)
    await page.locator('input[type=file]').setInputFiles(table)
    await page.getByRole('main').getByRole('button', { name: 'Annuler' }).click()
    await stopped
    await page.getByText('Le tableau est lu et vérifié…').waitFor({ state: 'detached' })
    release()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(page.url()).toMatch(/\/imports$/)
    await page.locator('input[type=file]').setInputFiles(table)
    await page.getByRole('button', { name: 'Mots de la colonne' }).waitFor()
  })

  test('stops when the person signs out', async () => {
    const { page, hold } = await visit(withTable().house, list)
    const release = hold('createImport')
    const sent = page.waitForRequest(isSending)
    await page.locator('input[type=file]').setInputFiles(table)
    await sent
    const stopped = page.waitForEvent('requestfailed', isSending)
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await stopped
    release()
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
  })
})
