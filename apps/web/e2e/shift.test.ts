import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESKTOP, expectAccessible, openDevice, picture, signIn, TABLET } from './browser.ts'

const tiles = (page: Page) => page.getByRole('list', { name: 'Appel' }).getByRole('listitem')

test('the night makes its round, leaves a word, and the morning reads both and says so', async () => {
  const rosa = await openDevice(TABLET, { dark: true })
  await signIn(rosa, 'rosa.mancini')
  await rosa.getByRole('link', { name: 'Aujourd’hui' }).click()
  await rosa.getByRole('heading', { name: 'Relève' }).waitFor()
  await expectAccessible(rosa, 'the night’s page, dark')
  await picture(rosa, 'shift-today-night')

  // The round, by keyboard alone: one key for each youth, the focus goes on by itself.
  await rosa.getByRole('link', { name: 'Relève', exact: true }).click()
  await rosa.getByRole('link', { name: 'Appels' }).click()
  await rosa.getByRole('button', { name: 'Appel de la nuit' }).click()
  await rosa.getByRole('heading', { name: 'Appel de la nuit' }).waitFor()
  await tiles(rosa).first().waitFor()
  const count = await tiles(rosa).count()
  // Other journeys take youths into the same house.
  expect(count).toBeGreaterThanOrEqual(14)
  await rosa.getByRole('button', { name: /: Là$/ }).first().focus()
  for (let n = 0; n < count; n++) await rosa.keyboard.press('1')
  await rosa.getByText('Tout le monde est vu.').waitFor()
  await expectAccessible(rosa, 'a roll call, dark')
  await picture(rosa, 'shift-roll-call')
  await rosa.getByRole('button', { name: 'Terminer l’appel' }).click()
  // By day the demo has youths out: whoever is said to be here is asked about.
  const asked = rosa.getByRole('alertdialog').getByRole('button', { name: 'Terminer quand même' })
  const over = rosa.getByText(`${count} là`)
  await asked.or(over).first().waitFor()
  if (await asked.isVisible()) await asked.click()
  await over.waitFor()
  await expectAccessible(rosa, 'a roll call that is over, dark')

  // A word to the house, for whoever comes next.
  const words = 'La porte du jardin ferme mal.'
  await rosa.getByRole('link', { name: 'Tous les appels' }).click()
  await rosa.getByRole('navigation', { name: 'Relève' }).getByRole('link', { name: 'Relève' }).click()
  await rosa.getByRole('button', { name: 'Laisser un mot' }).click()
  const form = rosa.getByRole('dialog')
  await form.getByLabel('Pour celles et ceux qui arrivent').fill(words)
  await form.getByRole('checkbox', { name: /^Important/ }).click({ force: true })
  await expectAccessible(rosa, 'a note to the next shift, dark')
  await form.getByRole('button', { name: 'Laisser ce mot' }).click()
  await form.waitFor({ state: 'detached' })
  const left = rosa.getByRole('listitem').filter({ hasText: words })
  await left.getByText('Personne ne l’a encore lu.').waitFor()

  // The next shift: the word stands at the top of the day, the round in the handover.
  const nadia = await openDevice(DESKTOP)
  await signIn(nadia, 'nadia.benali')
  await nadia.getByText(words).first().waitFor()
  await nadia.getByRole('link', { name: 'Relève', exact: true }).click()
  const round = nadia.getByRole('listitem').filter({ hasText: 'Appel de la nuit' }).first()
  await round.getByText(`${count} là`).waitFor()
  await round.getByText('Nouveau').waitFor()
  await expectAccessible(nadia, 'the handover')
  await picture(nadia, 'shift-handover')
  await nadia.getByRole('button', { name: `Lu : ${words.slice(0, 60)}` }).click()
  await nadia.getByRole('button', { name: `Lu : ${words.slice(0, 60)}` }).waitFor({ state: 'detached' })
  await nadia.getByRole('button', { name: 'Tout marquer comme lu' }).click()
  await nadia.getByText('Vous avez tout lu.').waitFor()

  // Its author sees who has read it.
  await rosa.reload()
  await left.getByText('Lu par 1 personne').click()
  await left.getByText(/Nadia Benali/).waitFor()
})

test('the round of medication, by keyboard: a dose is given, the same dose twice is refused in words, a refusal keeps its reason', async () => {
  const [rosa, dragan] = [await openDevice(TABLET), await openDevice(TABLET)]
  for (const [page, login] of [
    [rosa, 'rosa.mancini'],
    [dragan, 'dragan.petrovic'],
  ] as const) {
    await signIn(page, login)
    await page.getByRole('link', { name: /Médication/ }).click()
    await page.getByRole('list', { name: 'En retard' }).waitFor()
  }
  await expectAccessible(rosa, 'the round of medication')
  await picture(rosa, 'medication-round')

  // Both stand before the same late dose; one opens "given", the other "refused".
  const late = (page: Page, name: RegExp) =>
    page.getByRole('list', { name: 'En retard' }).getByRole('button', { name }).first()
  const look = (page: Page) => page.getByRole('dialog', { name: 'Vérifiez avant de noter' })
  await late(dragan, /^Donné/).focus()
  await dragan.keyboard.press('Enter')
  await look(dragan).waitFor()
  await late(rosa, /^Refusé/).focus()
  await rosa.keyboard.press('Enter')
  await look(rosa).getByRole('button', { name: 'Confirmer : Refusé' }).waitFor()
  await expectAccessible(rosa, 'the second look')
  await picture(rosa, 'medication-look')
  await look(rosa)
    .getByLabel(/^Remarque/)
    .fill('Mal au ventre, préfère attendre le matin.')
  await rosa.keyboard.press('Enter')
  await look(rosa).waitFor({ state: 'detached' })

  await dragan.keyboard.press('Enter')
  await look(dragan).getByText('Déjà noté par quelqu’un d’autre').waitFor()
  await look(dragan)
    .getByText(/^Refusé à .* par Rosa Mancini$/)
    .waitFor()
  expect(
    await look(dragan)
      .getByRole('button', { name: /^Confirmer/ })
      .count(),
  ).toBe(0)
  await picture(dragan, 'medication-twice')
  await dragan.keyboard.press('Escape')
  await look(dragan).waitFor({ state: 'detached' })

  // If needed: given now, and for the hours that follow the button says until when to wait.
  const needed = dragan
    .getByRole('list', { name: 'Si besoin' })
    .getByRole('listitem')
    .filter({ hasText: 'Paracétamol' })
  await needed.getByRole('button', { name: /^Donner/ }).focus()
  await dragan.keyboard.press('Enter')
  await look(dragan).getByRole('button', { name: 'Confirmer : Donné' }).waitFor()
  await dragan.keyboard.press('Enter')
  await look(dragan).waitFor({ state: 'detached' })
  await needed.getByText(/^Pas avant/).waitFor()
  expect(await needed.getByRole('button', { name: /^Donner/ }).isDisabled()).toBe(true)

  // The reason stands with the refusal.
  await rosa.getByRole('button', { name: /^Voir/ }).click()
  await rosa.getByText('Mal au ventre, préfère attendre le matin.').first().waitFor()
})
