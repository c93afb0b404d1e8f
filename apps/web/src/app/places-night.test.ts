import type { Wire } from '@havre/contracts/wire.ts'
import { expect, test } from 'vitest'
import { withRegisters } from '../../test/a-tray.ts'
import { dayIn as day } from '../../test/days.ts'
import type { House } from '../../test/house-replies.ts'
import { person } from '../../test/people.ts'
import { aBoard, aPlace, aUse, type Board, stretch } from '../../test/places.ts'
import { openVisits } from '../../test/visit.ts'
import { idOf } from '../../test/youths.ts'

type Detail = Wire['getPlace']['reply']
type Numbers = Board['numbers']['studio']

const visit = openVisits()
const at = { at: '/places' }
const tonight = { status: 'occupied' as const, since: day(0), until: null, use: null, sleeper: 'Hêtre 3' }
const untold = ({ numbers }: Board): Board['numbers'] => {
  const without = (given: Numbers): Numbers => ({ ...given, nextFree: null, month: null })
  return { studio: without(numbers.studio), bed: without(numbers.bed) }
}
const nightBoard = (): Board => {
  const board = aBoard([aPlace(0, [tonight], { nextFree: null }), aPlace(1, [])], {
    plans: false,
    placeless: [{ id: idOf('b', 1), alias: 'Saule 4' }],
    can: { keep: false, reserve: false },
  })
  return { ...board, numbers: untold(board) }
}

const aDetail = (given: Partial<Detail> = {}): Detail => {
  const { taken, nextFree, freeUntil, ...place } = aPlace(0, [])
  return {
    ...place,
    plans: true,
    lives: [
      {
        youth: { id: idOf('b', 0), alias: 'Hêtre 3' },
        rules: { stage: 2, presence: 'daily', visits: 'announced', suspended: false },
      },
    ],
    closedToday: false,
    uses: [],
    takenBySomebody: [],
    checks: [],
    repairs: [],
    ...given,
  }
}

test('at the door a name and a place are all that is shown', async () => {
  const own: House['own'] = {
    readYouthPlaces: () => ({
      full: false,
      sleepsIn: 'Studio 1',
      uses: [],
      requests: [],
      can: { add: false },
    }),
  }
  const { page } = await visit(withRegisters(own, 'places'), { at: `/youths/${idOf('b', 0)}/rooms/places` })
  await page.getByText('Habite maintenant : Studio 1', { exact: true }).waitFor()
  expect(await page.getByRole('heading', { name: 'Histoire' }).count()).toBe(0)
})

test('the night reads who sleeps where, who has no place, and no day; the bar of the tablet leads there', async () => {
  const me = person({ roles: ['NGT'] })
  const house = { me, own: { readPlaceBoard: nightBoard } }
  const { page } = await visit(house, { at: '/youths', viewport: { width: 834, height: 1112 } })
  const bar = page.getByRole('navigation').first()
  await bar.getByRole('link', { name: 'Studios et chambres' }).click()
  const table = page.getByRole('table', { name: 'Qui dort où cette nuit' })
  await table.getByRole('row', { name: 'Studio 1 Occupé Hêtre 3' }).waitFor()
  await table.getByRole('row', { name: 'Studio 2 libre –' }).waitFor()
  await page.getByText('Sans place :').waitFor()
  await page.getByRole('link', { name: 'Saule 4' }).waitFor()
  expect(await page.getByText(/\b20\d\d\b/).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Semaines suivantes' }).count()).toBe(0)
  const links = await bar.getByRole('link').allInnerTexts()
  expect(links.filter(text => text.trim() !== '')).toHaveLength(5)
  await bar.getByRole('link', { name: 'Jeunes' }).click()
  await page.getByRole('link', { name: 'Agenda' }).waitFor()
})

test('the page of a place says the rule at the door and leads to the programme; for the night it has no history', async () => {
  const { page } = await visit(
    { own: { getPlace: () => aDetail({ takenBySomebody: [{ since: day(-3), until: null }] }) } },
    { at: `/places/${idOf('d', 0)}` },
  )
  await page.getByRole('heading', { name: 'Habite ici' }).waitFor()
  await page.getByText('Hêtre 3').waitFor()
  await page.getByText('Visites').first().waitFor()
  const way = page.getByRole('link', { name: 'Programme et contrat' })
  expect(await way.getAttribute('href')).toBe(`/youths/${idOf('b', 0)}/rooms/programme`)
  await page.getByRole('heading', { name: 'Histoire' }).waitFor()
  const night = await visit(
    { own: { getPlace: () => aDetail({ plans: false }) } },
    { at: `/places/${idOf('d', 0)}` },
  )
  await night.page.getByText('Hêtre 3').waitFor()
  expect(await night.page.getByRole('heading', { name: 'Histoire' }).count()).toBe(0)
})

test('a place says from when until when it is free, and a move may be planned for a day to come', async () => {
  const sent: unknown[] = []
  const own: House['own'] = {
    readPlaceBoard: () =>
      aBoard([
        aPlace(0, [stretch(aUse())], { nextFree: day(20), freeUntil: day(24) }),
        aPlace(1, [], { freeUntil: day(9) }),
      ]),
    movePlace: (_, { body }) => {
      sent.push(body)
      return sent.length === 1
        ? {
            slug: 'rule-violated',
            rule: 'place-taken',
            errors: [{ pointer: '#/on', code: 'place-taken' }],
            current: { since: day(20), until: null, use: null },
          }
        : aUse({ status: 'reserved', since: day(8), until: null })
    },
  }
  const { page } = await visit({ own }, at)
  const picture = page.getByRole('region', { name: /^Occupation, du/ })
  await picture.getByText(/^libre du .* au /).waitFor()
  await picture.getByText(/^libre jusqu’au /).waitFor()
  await page.getByRole('button', { name: /^Studio 1, Occupé/ }).click()
  await page.getByRole('button', { name: 'Changer de place' }).click()
  const form = page.getByRole('dialog', { name: 'Changer de place' })
  await form.getByText(/la place est réservée, et l’actuelle se libère ce jour-là/).waitFor()
  await form.getByRole('combobox', { name: 'Place' }).fill('Studio 2')
  await page.getByRole('option', { name: /^Studio 2/ }).click()
  const shown = (iso: string) => iso.split('-').toReversed().join('/')
  await form.getByLabel('Le', { exact: true }).fill(shown(day(25)))
  const submit = form.getByRole('button', { name: 'Changer de place ce jour-là' })
  await submit.click()
  await form.getByText(/^La place est prise/).waitFor()
  await form.getByLabel('Le', { exact: true }).fill(shown(day(8)))
  await submit.click()
  await form.waitFor({ state: 'detached' })
  expect(sent).toMatchObject([{ on: day(25) }, { placeId: idOf('d', 1), on: day(8), until: null }])
})
