import type { Page } from 'playwright-core'

const WHO = 'Merisier 388'

/** One contract from the application to life outside, as a coordinator who is signed in finds it. */
export async function shootContract(page: Page, shoot: (page: Page, name: string) => Promise<void>) {
  await page.setViewportSize({ width: 1280, height: 1080 })
  await page.getByRole('link', { name: 'Contrats', exact: true }).click()
  await page.getByRole('link', { name: WHO }).waitFor()
  await shoot(page, 'contract/board')
  await page.getByRole('link', { name: WHO }).click()
  await page.getByRole('heading', { name: 'Critères de l’étape' }).waitFor()
  await shoot(page, 'contract/review')
  await page.getByRole('link', { name: 'Programme dans le dossier' }).click()
  await page.getByRole('heading', { name: 'Contrat d’autonomie' }).waitFor()
  await shoot(page, 'contract/stages')
  await page.getByRole('heading', { name: /^Texte n° 1/ }).scrollIntoViewIfNeeded()
  await page.getByRole('heading', { name: /^Demande du/ }).scrollIntoViewIfNeeded()
  await shoot(page, 'contract/application')
  await page.getByRole('link', { name: /^Retour au dossier/ }).click()
  await page.getByRole('link', { name: 'Vie autonome' }).click()
  await page.getByRole('heading', { name: 'Suivi extra-muros' }).waitFor()
  await shoot(page, 'contract/outside')
  await page.getByRole('link', { name: /^Retour au dossier/ }).click()
  await page.getByRole('link', { name: 'Vers la sortie' }).last().click()
  await page.getByRole('heading', { name: 'Les cinq piliers' }).waitFor()
  await shoot(page, 'contract/exit')
}
