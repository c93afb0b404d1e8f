import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'

const choose = async (page: Page, label: string, option: RegExp) => {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).click()
  await page.getByRole('option', { name: option }).first().click()
}
const twoDigits = (day: Date) =>
  `${String(day.getDate()).padStart(2, '0')}/${String(day.getMonth() + 1).padStart(2, '0')}/${day.getFullYear()}`

test('a legal officer sees what falls due, says by keyboard that she has seen it, and opens the file from there', async () => {
  const page = await openDevice()
  await signIn(page, 'claire.dubois')
  await page.getByRole('link', { name: 'Échéances', exact: true }).click()
  const lines = page.getByRole('list', { name: 'Échéances' }).locator('> li')
  await lines.first().waitFor()
  await expectAccessible(page, 'the board of dates')
  await picture(page, 'deadlines-board')
  const seeable = await lines.evaluateAll(all =>
    all.findIndex(one => one.textContent?.includes('Vu, je m’en occupe')),
  )
  expect(seeable).toBeGreaterThanOrEqual(0)
  await lines.first().focus()
  for (let at = 0; at < seeable; at++) await page.keyboard.press('j')
  await page.keyboard.press('v')
  await lines
    .nth(seeable)
    .getByText(/^vu par Claire Dubois le /)
    .waitFor()
  await page.getByText('Que personne n’a vues').click()
  await page.getByText('Tableau', { exact: true }).click()
  await page.getByRole('heading', { name: /^dépassées/ }).waitFor()
  await expectAccessible(page, 'the board in columns')
  await picture(page, 'deadlines-columns')
  await page.getByText('Liste', { exact: true }).click()
  await lines.first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Le séjour aujourd’hui' }).waitFor()
  expect(page.url()).toMatch(/\/rooms\/procedures$/)
})

test('a procedure from its opening on: what is not yet is refused with the reason, and loses nothing that was typed', async () => {
  const page = await openDevice(TABLET)
  await signIn(page, 'claire.dubois')
  await page.getByRole('link', { name: 'Échéances', exact: true }).click()
  await page.getByRole('list', { name: 'Échéances' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Ouvrir une procédure' }).click()
  await page.getByRole('combobox', { name: 'Quelle procédure' }).fill('protection')
  await page
    .getByRole('option', { name: /protection internationale/i })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir une procédure' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const card = page
    .locator('section', { has: page.getByRole('heading', { level: 2, name: /protection internationale/i }) })
    .last()
  await card.getByText('Projet, à valider').waitFor()

  await card.getByRole('button', { name: 'Noter un événement' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Donnez un jour.').waitFor()
  await choose(page, 'Événement', /./)
  // Two days on: near midnight the machine's tomorrow is the house's today.
  const ahead = new Date(Date.now() + 2 * 86_400_000)
  await page.getByRole('dialog').getByLabel('Le jour').fill(twoDigits(ahead))
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Un événement ne se note qu’une fois arrivé.').waitFor()
  await expectAccessible(page, 'an event that is refused')
  await page.getByRole('dialog').getByLabel('Le jour').fill(twoDigits(new Date()))
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await card
    .getByText(/noté par Claire Dubois/)
    .first()
    .waitFor()
  await expectAccessible(page, 'the procedures of a file')
  await picture(page, 'procedures-room')
})

test('a lawyer’s validation stands beside a rule, two versions are compared, and the own dates go into a calendar', async () => {
  const page = await openDevice()
  await signIn(page, 'claire.dubois')
  await page.getByRole('link', { name: 'Règles de droit' }).click()
  await page.getByRole('link', { name: 'Protection internationale' }).first().click()
  await page.getByText('0 sur 4 validées').waitFor()
  await page.getByRole('button', { name: 'Noter une validation' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.getByText('Écrivez qui l’a validée, et quand.').waitFor()
  await form.getByLabel('Avocat et barreau').fill('Me Demo, barreau de Liège')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText(/^validée par Me Demo, barreau de Liège le /).waitFor()
  await page.getByText('1 sur 4 validées').waitFor()
  await page.getByRole('tab', { name: 'Comparer' }).click()
  await page.getByText('n’existait pas').first().waitFor()
  await expectAccessible(page, 'two versions of a procedure')
  await picture(page, 'rules-compare')
  await page.getByRole('tab', { name: 'Dans les dossiers' }).click()
  await page.getByText(/Rien ne change tant qu’une personne ne l’a pas décidé/).waitFor()

  await page.getByRole('link', { name: 'Mon compte' }).click()
  await page.getByRole('switch', { name: 'Je veux ce fichier' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer le fichier' }).click()
  expect((await saved).suggestedFilename()).toBe('dates.ics')
  await expectAccessible(page, 'the own account')
})
