import { expect, test } from 'vitest'
import { dayIn as day } from '../../test/days.ts'
import type { House } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { aBoard, aPlace, aUse, stretch } from '../../test/places.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

const visit = openVisits()
const at = { at: '/places' }
const home = aUse({ until: null })
const withHome = (own: House['own'] = {}) => ({
  own: {
    readPlaceBoard: () =>
      aBoard([
        aPlace(0, [stretch(home)]),
        aPlace(1, [], {
          upkeep: {
            openRepairs: 1,
            urgentRepairs: 1,
            checkFailed: true,
            checkDue: null,
            checkOverdue: false,
          },
        }),
      ]),
    ...own,
  },
})

test('a missing inventory is started from where it is missed, with the place and the way filled in', async () => {
  const own: House['own'] = { startEntry: () => ({ slug: 'internal' }) }
  const { page, asked } = await visit(withHome(own), at)
  await page.getByRole('button', { name: /^Studio 1, Occupé/ }).click()
  await page.getByRole('button', { name: 'Commencer l’état des lieux d’entrée' }).click()
  const sent = () => asked.find(({ name }) => name === 'startEntry')?.body
  await expect.poll(sent).toEqual({ kind: 'studio-inventory', answers: { way: 'in', place: 'Studio 1' } })
})

test('a departure says that the file stays, before and after, and where the exit is noted', async () => {
  const own: House['own'] = { leavePlace: () => aUse({ status: 'ended', because: 'left', until: day(0) }) }
  const { page } = await visit(withHome(own), at)
  await page.getByRole('button', { name: /^Studio 1, Occupé/ }).click()
  await page.getByRole('button', { name: 'Noter le départ' }).click()
  const form = page.getByRole('dialog', { name: 'Départ', exact: true })
  await form.getByText(/^Le dossier reste présent/).waitFor()
  const way = form.getByRole('link', { name: 'Vers la sortie' })
  expect(await way.getAttribute('href')).toBe(`/youths/${idOf('b', 0)}/rooms/exit`)
  await form.getByRole('button', { name: 'Noter le départ' }).click()
  await form.waitFor({ state: 'detached' })
  await page
    .getByText(/^Le dossier reste présent/)
    .first()
    .waitFor()
})

test('reserving for who lives elsewhere says that it is no move, offers the move, and tells what the place lacks', async () => {
  const { page } = await visit(withHome(), at)
  await page.getByRole('button', { name: 'Réserver une place' }).click()
  const form = page.getByRole('dialog', { name: 'Réserver une place' })
  for (const [label, words] of [
    ['Jeune', 'Hêtre 3'],
    ['Place', 'Studio 2'],
  ] as const) {
    await form.getByRole('combobox', { name: label }).fill(words)
    await page
      .getByRole('option', { name: new RegExp(`^${words}`) })
      .first()
      .click()
  }
  await form.getByText('1 réparation urgente').waitFor()
  await form.getByText(/^Ce jeune habite Studio 1, sans fin connue/).waitFor()
  await form.getByRole('button', { name: 'Changer de place' }).click()
  const move = page.getByRole('dialog', { name: 'Changer de place' })
  await move.getByText('Contrôle : défaut').waitFor()
  const until = day(40).split('-').toReversed().join('/')
  await move.getByLabel('Libre de nouveau le').fill(until)
  await move.getByText(/^Dès le .*, ce jeune n’aura plus de place\.$/).waitFor()
})

test('a closure that is over reads so', async () => {
  const over = aUse({
    youth: null,
    status: 'closed',
    closure: 'heating',
    inventories: null,
    until: day(-1),
    can: { change: true, arrive: false, move: false, leave: false, cancel: false, confirm: true },
  })
  const readPlaceBoard = () => aBoard([aPlace(0, [stretch(over)])])
  const { page } = await visit({ own: { readPlaceBoard } }, at)
  await page.getByRole('button', { name: /^Studio 1, Fermeture passée/ }).click()
  await page.getByRole('dialog').getByText('Fermeture passée', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Annuler la fermeture' }).count()).toBe(0)
})

test('who has no places finds no page of them', async () => {
  const me = person({ roles: ['GUA'] })
  const { page, asked } = await visit({ me: { ...me, can: { ...me.can, readPlaces: false } } }, at)
  await page.getByRole('heading', { name: /introuvable/i }).waitFor()
  expect(await page.getByRole('tab').count()).toBe(0)
  expect(asked.some(({ name }) => name === 'readPlaceBoard')).toBe(false)
})
