import type { Locator, Page } from 'playwright-core'

/** The sign that says where the words are; the one for the eye, which changes at once. */
export const saveState = (page: Page, words: RegExp): Locator =>
  page.locator('[aria-hidden="true"]').filter({ hasText: words })

export const SAVED = /^Enregistré à/
export const OFFLINE = /^Hors ligne/

/** Opens the first file of the list where this person is named. */
export async function openMyYouth(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Jeunes' }).click()
  const mine = page.waitForResponse(/youth-files.search/)
  await page.getByRole('button', { name: 'Mes jeunes' }).click()
  await mine
  await page.locator('[aria-busy="false"]').waitFor()
  const first = page.locator('[aria-busy]').getByRole('link').first()
  const alias = (await first.textContent()) ?? ''
  await first.click()
  await page.getByRole('heading', { level: 1, name: alias }).waitFor()
  return alias
}

/** Begins a note of this kind in the open file. */
export async function startNote(page: Page, kind: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Commencer un écrit' }).click()
  await page.getByRole('dialog').getByRole('option', { name: kind }).first().click()
}

/** Finds an option by typing, as a person does. */
export async function choose(page: Page, box: string, typed: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(typed)
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Takes one of several; the sign itself is drawn by its label, which lies over it. */
export const pick = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).click({ force: true })

export const openPhase = (page: Page, phase: 'Avant' | 'Pendant' | 'Après' | 'Relire'): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Étapes de l’entretien' })
    .getByRole('button', { name: phase, exact: true })
    .click()

export const openTopic = (page: Page, topic: RegExp): Promise<void> =>
  page.getByRole('navigation', { name: 'Sujets de l’entretien' }).getByRole('button', { name: topic }).click()

/** Signs what is on the last page of a draft. */
export async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Signer', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Signer', exact: true }).click()
  await page.getByText('Signé', { exact: true }).first().waitFor()
}
