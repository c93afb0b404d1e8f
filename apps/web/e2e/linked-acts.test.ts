import { expect, test } from 'vitest'
import { openDevice, picture, signIn, TABLET } from './browser.ts'
import { openMyYouth, pick, SAVED, saveState, sign, startNote } from './steps.ts'

test('an act belongs to several axes and hangs together with others: told from both sides, and found by month', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'aminata.diallo')
  const alias = await openMyYouth(page)
  const file = new URL(page.url()).pathname

  await startNote(page, /^Note éducative/)
  await page.getByRole('button', { name: 'Maintenant' }).click()
  await pick(page, 'Réussite')
  await page
    .getByRole('textbox', { name: /^Les faits/ })
    .first()
    .fill('Veut apprendre à réparer les vélos.')
  await page.getByRole('button', { name: 'Intégration', pressed: false }).click()
  await saveState(page, SAVED).first().waitFor()

  // By keyboard: how, then what, found by typing.
  await page.getByRole('button', { name: 'Relier à un autre écrit' }).click()
  const dialog = page.getByRole('dialog', { name: 'Relier à un autre écrit' })
  await dialog.getByRole('radio', { name: 's’appuie sur' }).click({ force: true })
  await dialog.getByRole('combobox').fill('note securite')
  await dialog.getByRole('option').first().waitFor()
  await picture(page, 'link-dialog')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('S’appuie sur').waitFor()
  await picture(page, 'linked-draft')
  await page.getByRole('button', { name: 'Relire et signer' }).click()
  await sign(page)
  await picture(page, 'linked-signed')

  const other = page.getByRole('link', { name: /^Note de sécurité,/ })
  await other.click()
  await page.getByText('Sert d’appui à').waitFor()
  await page.getByRole('link', { name: /^Note éducative,/ }).waitFor()

  // From a signed act one writes on, and the link is there already.
  await page.getByRole('button', { name: 'Écrire une suite' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('note educative')
  await page.keyboard.press('Enter')
  await page.getByText('Continue', { exact: true }).waitFor()

  await page.goto(file)
  await page.getByRole('heading', { level: 1, name: alias }).waitFor()
  await page.getByRole('button', { name: 'La vie du dossier, mois par mois' }).click()
  await page.getByRole('table', { name: 'La vie du dossier, mois par mois' }).waitFor()
  await picture(page, 'file-months')
  const now = new Date().toLocaleDateString('fr-BE', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Brussels',
  })
  const cell = page.getByRole('button', { name: new RegExp(`^Intégration, ${now} :`) })
  const count = Number(/\d+$/.exec((await cell.getAttribute('aria-label')) ?? '')?.[0])
  await cell.click()
  await page.getByRole('link', { name: 'Note éducative' }).first().waitFor()
  const shown = await page
    .getByRole('region', { name: 'Ce qui s’est passé' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') })
    .count()
  expect(shown).toBeGreaterThanOrEqual(count)
})
