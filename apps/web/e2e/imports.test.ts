import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, openDevice, picture, signIn, TABLET, takeComplaints } from './browser.ts'
import { choose } from './steps.ts'
import { say } from './words.ts'

const fr = (key: string, values?: Record<string, string>) => say('fr', key, values)

const HEAD = 'Code;Prénom;Nom;Né le;Sexe;Langue;Arrivée;Statut;Tuteur;Organisme référent;Note;Date de la note'
/** Twenty youths of an old system; three rows say something that the house does not understand. */
function oldTable(): Buffer {
  const rows = Array.from({ length: 20 }, (_, at) => {
    const n = at + 1
    const birth = n === 7 ? '31/02/2009' : `${n}/03/2009`
    const gender = n === 9 || n === 15 ? 'Mlle' : 'F'
    return `A-${n};Prénom${n};Nom${n};${birth};${gender};français;2025-02-01;sorti;Tutrice ${n};SAJ;Note ${n};03/02/2025`
  })
  return Buffer.from([HEAD, ...rows].join('\r\n'), 'latin1')
}

test('a coordinator takes over twenty files with three problems, mends the mapping, sees the files, and undoes it all', async () => {
  const page = await openDevice(DESKTOP)
  await signIn(page, 'olivier.marchal')
  await page
    .getByRole('link', { name: fr('app_youths') })
    .first()
    .click()
  await page.getByRole('link', { name: fr('imports_title') }).click()
  await expectAccessible(page, 'imports')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Liste des jeunes.csv', mimeType: 'text/csv', buffer: oldTable() })
  await page.getByText(fr('imports_guessed')).waitFor()
  await expectAccessible(page, 'columns')
  await picture(page, 'import-columns')

  await choose(page, 'Note éducative · Sujet', 'quotidienne', 'Vie quotidienne')
  await page.getByRole('button', { name: fr('imports_to_check') }).click()
  await page.getByRole('heading', { name: '3 problèmes à corriger' }).waitFor()
  await expectAccessible(page, 'check')
  await picture(page, 'import-check')
  expect(await page.getByRole('main').textContent()).not.toMatch(/Mlle|Prénom7|31\/02/)

  await page.getByRole('button', { name: fr('imports_to_columns') }).click()
  const gender = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('combobox', { name: 'Sexe devient' }) })
  await gender.getByRole('button', { name: fr('imports_words') }).click()
  await choose(page, fr('imports_word_becomes', { word: 'Mlle' }), 'fil', fr('imports_gender_girl'))
  await expectAccessible(page, 'words')
  await page.getByRole('button', { name: fr('imports_words_keep'), exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // Left and taken up again: what was chosen is kept.
  await page.reload()
  await page.getByRole('button', { name: fr('imports_to_check') }).click()
  await page.getByRole('heading', { name: '1 problème à corriger' }).waitFor()
  await page.getByRole('button', { name: fr('imports_leave_out') }).click()
  const take = page.getByRole('button', { name: 'Reprendre 19 dossiers' })
  await take.click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reprendre 19 dossiers' }).click()
  await page.getByRole('heading', { name: fr('imports_done_title') }).waitFor()
  await expectAccessible(page, 'done')
  await picture(page, 'import-done')
  const done = page.url()
  expect(done).not.toContain('Liste')

  await page.getByRole('button', { name: fr('imports_undo') }).click()
  await page.getByRole('button', { name: fr('imports_undo_do') }).click()
  await page.getByText('Rien n’en reste').waitFor()
  expect(takeComplaints()).toEqual([])
}, 180_000)

test('a director sees the imports and cannot bring in a table', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'helene.lambert')
  await page.goto('/imports')
  await page.getByRole('heading', { level: 1, name: fr('imports_title') }).waitFor()
  expect(await page.getByRole('button', { name: fr('imports_choose') }).count()).toBe(0)
  await expectAccessible(page, 'imports of a director')
}, 120_000)
