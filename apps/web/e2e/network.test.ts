import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'

test('a coordinator leads a meeting by keyboard: a code, a decision, a task in the file; the paper has codes only', async () => {
  const page = await openDevice()
  await signIn(page, 'olivier.marchal')
  await page.getByRole('heading', { name: 'Réseau : ce qui attend' }).waitFor()
  await page.goto('/partners')
  await page.getByRole('main').getByRole('link', { name: 'Réseau' }).click()
  await page.getByText('1 réunion en retard').waitFor()
  await page.getByText('Sans solution').waitFor()
  await expectAccessible(page, 'network')
  await page.getByRole('link', { name: /^Accord-cadre/ }).click()
  await page.getByRole('heading', { name: 'Engagements', exact: true }).waitFor()
  await expectAccessible(page, 'agreement')

  await page.getByRole('list', { name: 'Réunions' }).getByRole('link').first().click()
  const decide = page.getByRole('button', { name: 'Décision pour M3' })
  await decide.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Inviter la conseillère au prochain bilan')
  await expectAccessible(page, 'decide-dialog')
  await page.keyboard.press('Enter')
  const files = page.getByRole('list', { name: 'Dossiers suivis' })
  await files.getByText('Inviter la conseillère au prochain bilan').waitFor()
  await expectAccessible(page, 'meeting')
  await picture(page, 'meeting')

  await page
    .getByLabel('Ce qu’on a échangé sur les pratiques')
    .fill('Charme 218 attend depuis trop longtemps.')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page
    .getByText(/^Le nom d’un jeune ou d’un collègue, .* se lit ici/)
    .first()
    .waitFor()

  await page.getByRole('link', { name: 'Ordre du jour à imprimer' }).click()
  // What was refused is kept nowhere.
  await page.getByRole('button', { name: 'Quitter et perdre' }).click()
  // The codes stand on the page before too: the sheet is what counts.
  const sheet = page.locator('.print-sheet')
  await sheet.getByText('M3').waitFor()
  expect(await page.locator('main').textContent()).not.toMatch(/Charme|Saule|Noisetier/)
  await expectAccessible(page, 'agenda')

  await page.goto('/youths')
  await page
    .getByRole('link', { name: /Charme 218/ })
    .first()
    .click()
  await page.getByText('Inviter la conseillère au prochain bilan').first().waitFor()
})

test('an educator who does not follow the file reads the codes of a meeting, and not whose they are', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'thomas.lejeune')
  await page.goto('/network')
  await page.getByRole('link', { name: /^Accord-cadre/ }).click()
  await page.getByRole('list', { name: 'Réunions' }).getByRole('link').first().click()
  await page.getByText(/autres? codes? : /).waitFor()
  const shown = await page.getByRole('list', { name: 'Dossiers suivis' }).allTextContents()
  expect(shown.length === 0 || !shown.join().includes('M3')).toBe(true)
  await expectAccessible(page, 'meeting-of-an-educator')
})
