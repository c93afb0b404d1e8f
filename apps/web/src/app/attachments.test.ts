import type { Wire } from '@havre/contracts/wire.ts'
import { describe, expect, test } from 'vitest'
import { draftOfToday, signedGrid } from '../../test/entries.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
type Item = Wire['listAttachments']['reply']['items'][number]

function anItem(given: Partial<Item> = {}): Item {
  return {
    id: idOf('1', 1),
    entryId: draftOfToday().id,
    type: 'pdf',
    name: 'Attestation.pdf',
    bytes: 2_048,
    confidential: false,
    loweringAsked: false,
    scan: 'unscanned',
    preview: { as: 'picture', shown: 1, pages: 1 },
    fingerprint: { file: 'ab'.repeat(32), received: null },
    seriesId: idOf('1', 1),
    number: 1,
    addedBy: { id: idOf('a', 0), name: 'Camille Demo' },
    addedAt: new Date().toISOString(),
    version: 2,
    can: { remove: true, raise: true, askLowering: false, lower: false },
    ...given,
  }
}

/** A draft to which files may come: each one that is sent whole is kept under the name that was announced. */
function aDraft() {
  const draft = { ...draftOfToday(), can: { ...draftOfToday().can, write: true } }
  const items: Item[] = []
  let name = ''
  return {
    items,
    at: `/entries/${draft.id}`,
    house: {
      entries: [draft],
      own: {
        listAttachments: () => ({ items, can: { attach: true } }),
        announceAttachment: (_house: unknown, { body }: { body: unknown }) => {
          name = String((body as { name: string }).name)
          return { id: idOf('1', 9), version: 1 }
        },
        sendAttachment: () => {
          const item = anItem({
            id: idOf('1', 10 + items.length),
            seriesId: idOf('1', 10 + items.length),
            name,
          })
          items.push(item)
          return item
        },
      },
    },
  }
}

const paper = (name = 'Attestation.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7'),
})

describe('attaching', () => {
  test('says that a file is being checked, and shows it once it is kept; one on its way can be stopped', async () => {
    const draft = aDraft()
    const { page, hold } = await visit(draft.house, { at: draft.at })
    const go = hold('sendAttachment')
    await page.getByRole('button', { name: 'Joindre un fichier' }).waitFor()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([paper(), paper('Autre.pdf')])
    await page.getByText('Vérification…').first().waitFor()
    expect(await page.getByRole('button', { name: 'Voir Attestation.pdf' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Annuler l’envoi de Autre.pdf' }).click()
    await page.getByText('Autre.pdf').waitFor({ state: 'hidden' })
    go()
    await page
      .getByRole('button', { name: /^Voir / })
      .first()
      .waitFor()
    await page.getByText('Vérification…').waitFor({ state: 'hidden' })
  })

  test('what the service refuses has its sentence and no second try; what the line lost can be sent again', async () => {
    const draft = aDraft()
    const { page, refuse } = await visit(draft.house, { at: draft.at })
    const box = page.locator('input[type=file]').first()
    await page.getByRole('button', { name: 'Joindre un fichier' }).waitFor()
    const no = { rule: 'attachment-refused', errors: [{ pointer: '#/name', code: 'type-not-accepted' }] }
    refuse('announceAttachment', { slug: 'rule-violated', ...no })
    await box.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
    const refused = page.getByRole('alert').filter({ hasText: 'logo.svg' })
    await refused.getByText(/Ce type de fichier n’est pas accepté/).waitFor()
    expect(await refused.getByRole('button', { name: 'Réessayer' }).count()).toBe(0)
    await refused.getByRole('button', { name: 'Fermer' }).click()
    refuse('announceAttachment', { slug: 'busy' })
    await box.setInputFiles(paper())
    const lost = page.getByRole('alert').filter({ hasText: 'Attestation.pdf' })
    refuse('announceAttachment', undefined)
    await lost.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('button', { name: 'Voir Attestation.pdf' }).waitFor()
    expect(draft.items).toHaveLength(1)
  })
})

describe('files of a signed entry', () => {
  const signed = signedGrid()
  const at = `/entries/${signed.id}`

  test('a confidential one is closed until somebody asks, and stays closed when they think better of it', async () => {
    const closed = anItem({ name: null, confidential: true, fingerprint: null })
    const own = {
      listAttachments: () => ({ items: [closed], can: { attach: false } }),
      openAttachment: () => ({
        ...closed,
        name: 'Plainte.pdf',
        fingerprint: { file: 'cd'.repeat(32), received: null },
      }),
    }
    const { page, asked } = await visit({ entries: [signed], own }, { at })
    const ask = page.getByRole('button', { name: 'Ouvrir le document confidentiel (PDF)' })
    await ask.click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler' }).click()
    expect(asked.filter(({ name }) => name === 'openAttachment')).toEqual([])
    await ask.click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ouvrir' }).click()
    await page.getByRole('heading', { name: 'Plainte.pdf' }).waitFor()
    // The page of the preview is not to be had in this house: said so, and to be tried again.
    await page
      .getByRole('dialog')
      .getByText(/n’existe pas|n’a pas pu être lu/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await ask.waitFor()
    expect(await page.getByText('Plainte.pdf').count()).toBe(0)
  })

  test('two versions are one file with an older one behind it; the head counts one', async () => {
    const items = [anItem(), anItem({ id: idOf('1', 2), number: 2, name: 'Attestation 2.pdf' })]
    const own = { listAttachments: () => ({ items, can: { attach: false } }) }
    const { page } = await visit({ entries: [signed], own }, { at })
    await page.getByText('1 fichier joint', { exact: true }).waitFor({ state: 'attached' })
    await page.getByText('version 2', { exact: true }).waitFor()
    expect(await page.getByText('Attestation.pdf').count()).toBe(0)
    await page.getByRole('button', { name: '1 version antérieure' }).click()
    await page.getByText('Attestation.pdf').waitFor()
  })

  test('a list that cannot be read says so and can be asked again', async () => {
    const own = { listAttachments: () => ({ items: [anItem()], can: { attach: false } }) }
    const visited = await visit({ entries: [signed], own }, { at: '/' })
    visited.refuse('listAttachments', { slug: 'busy' })
    await visited.page.goto(visited.url + at)
    await visited.page.getByText('Les pièces jointes n’ont pas pu être lues.').waitFor()
    visited.refuse('listAttachments', undefined)
    await visited.page.getByRole('button', { name: 'Réessayer' }).click()
    await visited.page.getByRole('button', { name: 'Voir Attestation.pdf' }).waitFor()
  })
})
