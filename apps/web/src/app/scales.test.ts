import { expect, test } from 'vitest'
import { draftOfToday, seriesOfGrid, signedGrid } from '../../test/entries.ts'
import { openVisits } from '../../test/visit.ts'

const visit = openVisits()
const signed = signedGrid()
const SOON = { timeout: 8_000 }
/** Saved by itself, some seconds after the last word. */
const SAVED = { timeout: 12_000 }
const at = `/entries/${signed.id}`

test('a signed grid shows both sides, and how they went over time', async () => {
  const { page } = await visit({ entries: [signed], series: seriesOfGrid() }, { at })
  const cellsOf = (table: string) => () =>
    page
      .getByRole('table', { name: table })
      .getByRole('row')
      .filter({ hasText: 'Cuisine' })
      .getByRole('cell')
      .allInnerTexts()
  await expect
    .poll(cellsOf('La grille'), SOON)
    .toEqual(['3 · Sans aide, avec un rappel', '4 · Sans aide ni rappel'])
  await expect.poll(cellsOf('Au fil du temps'), SOON).toEqual(['Observé', '1', '2', '2', '3', ''])
})

test('the first time there is nothing to compare, and a failure can be tried again', async () => {
  const first = await visit({ entries: [signed] }, { at })
  await first.page.getByRole('table', { name: 'La grille' }).waitFor()
  expect(await first.page.getByText('Au fil du temps').count()).toBe(0)

  const broken = await visit({ entries: [signed], series: seriesOfGrid() }, { at: '/today' })
  broken.refuse('readFacetSeries', { slug: 'invalid-request' })
  await broken.page.goto(broken.url + at)
  await broken.page.getByText('Les fois précédentes ne sont pas venues.').waitFor()
  broken.refuse('readFacetSeries', undefined)
  await broken.page.getByRole('button', { name: 'Réessayer' }).click()
  await broken.page.getByRole('table', { name: 'Au fil du temps' }).waitFor()
})

test('a place is chosen by keyboard and taken back: empty is not zero', async () => {
  const draft = { ...draftOfToday(), kind: 'autonomy-scale', compartment: 'AUTON' as const, answers: {} }
  const { page, house } = await visit({ entries: [draft] }, { at: `/entries/${draft.id}` })
  const cooking = page.getByRole('radiogroup', { name: 'Cuisine (selon le jeune)' })
  await cooking.getByRole('radio', { name: '0, Pas encore' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const answers = () => house.entries[0]?.answers
  await expect.poll(answers, SAVED).toEqual({ cookingYouth: '2' })
  await page.getByRole('button', { name: 'Retirer : Cuisine (selon le jeune)' }).click()
  await expect.poll(answers, SAVED).toEqual({})
})
