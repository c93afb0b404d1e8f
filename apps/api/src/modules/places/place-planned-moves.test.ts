import { describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { openHouse, type Reply } from '../../../test/harness.ts'
import { makePlace, placeActs, type Refusal } from '../../../test/places-house.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')
const { reserve, act, change, uses } = placeActs(coordinator)

const states = async (file: BuiltFile) =>
  (await uses(file)).map(({ place, status, because }) => [place.code, status, because])
const refused = ({ status, body }: Reply<Refusal>) => [status, body.rule, body.errors?.[0]?.pointer]

/** Somebody who lives somewhere, and a move that is planned in nine days. */
async function planned() {
  const [from, to, third] = [
    await makePlace(coordinator),
    await makePlace(coordinator),
    await makePlace(coordinator),
  ]
  const file = await buildFile(house)
  const first = await reserve(file, { placeId: from.id, since: day(-30), arrived: true })
  const next = (await act(first, 'move', { placeId: to.id, on: day(9) })).body
  const home = (await uses(file)).at(-1)
  if (!home) throw new Error('no stay')
  expect([next.status, home.goesTo]).toEqual(['reserved', { code: to.code, on: day(9), planned: true }])
  return { from, to, third, file, home, next }
}

describe('a stay that ends otherwise takes the move that was planned from it along', () => {
  it.each(['left', 'extraMuros', 'other'])(
    'when the youth leaves the place, for the same reason (%s), in the same act and with a step of its own',
    async because => {
      const { from, to, file, home } = await planned()
      const left = await act(home, 'departure', { on: day(-1), because })
      expect([left.status, left.body.goesTo]).toEqual([200, null])
      expect(await states(file)).toEqual([
        [to.code, 'cancelled', because],
        [from.code, 'ended', because],
      ])
      expect((await uses(file))[0]?.steps.map(step => step.act)).toEqual(['reserved', 'cancelled'])
    },
  )

  it('when the stay turns out to be a mistake, and when they move elsewhere or arrive there first', async () => {
    const one = await planned()
    await act(one.home, 'cancellation', { because: 'mistake', why: 'Erreur de dossier' })
    expect(await states(one.file)).toEqual([
      [one.to.code, 'cancelled', 'mistake'],
      [one.from.code, 'cancelled', 'mistake'],
    ])
    const other = await planned()
    expect((await act(other.home, 'move', { placeId: other.third.id, on: day(0) })).status).toBe(201)
    const third = await planned()
    const reserved = await reserve(third.file, { placeId: third.third.id, since: day(0) })
    expect((await act(reserved, 'arrival', { on: day(0), moving: true })).status).toBe(200)
    for (const { file, from, to, third: there } of [other, third])
      expect((await states(file)).toSorted()).toEqual(
        [
          [to.code, 'cancelled', 'otherPlace'],
          [there.code, 'occupied', null],
          [from.code, 'ended', 'moved'],
        ].toSorted(),
      )
  })

  it('but the move itself is arrived at, and what is refused gives nothing up', async () => {
    const { to, from, file, home, next } = await planned()
    await change(home, { since: day(-29) })
    const stale = await act<Refusal>(home, 'departure', { on: day(0), because: 'left' })
    expect([stale.status, (await states(file))[0]]).toEqual([412, [to.code, 'reserved', null]])
    expect((await act(next, 'arrival', { on: day(0), moving: true })).status).toBe(200)
    expect(await states(file)).toEqual([
      [to.code, 'occupied', null],
      [from.code, 'ended', 'moved'],
    ])
  })
})

describe('of one stay one move is planned', () => {
  it('a second one, and an end of the stay before it, are refused at their fields', async () => {
    const { third, file, home, next } = await planned()
    const again = await act<Refusal>(home, 'move', { placeId: third.id, on: day(12) })
    expect(refused(again)).toEqual([422, 'move-planned', '#/on'])
    const before = await uses(file)
    for (const until of [day(5), day(20), null])
      expect(refused(await change<Refusal>(home, { until }))).toEqual([422, 'move-planned', '#/until'])
    expect(await uses(file)).toEqual(before)
    expect((await change(home, { since: day(-29) })).status).toBe(200)
    await act(next, 'cancellation', { because: 'declined', why: 'Ne veut plus' })
    const free = (await uses(file)).at(-1)
    if (!free) throw new Error('no stay')
    expect((await act(free, 'move', { placeId: third.id, on: day(12) })).status).toBe(201)
  })

  it('goes to another day with the end of its stay, and gives it back when it is given up', async () => {
    const { from, file, home, next } = await planned()
    const later = await change(next, { since: day(14) })
    expect(later.status).toBe(200)
    expect((await uses(file)).at(-1)).toMatchObject({
      until: day(14),
      goesTo: { on: day(14), planned: true },
    })
    expect(refused(await change<Refusal>(later.body, { since: home.since }))).toEqual([
      422,
      'dates-out-of-order',
      '#/since',
    ])
    await act(later.body, 'cancellation', { because: 'declined', why: 'Ne veut plus' })
    expect((await uses(file)).at(-1)).toMatchObject({ place: { code: from.code }, until: null, goesTo: null })
  })

  it('stays where it is while its stay cannot end on the other day', async () => {
    const { from, file, next } = await planned()
    const other = await buildFile(house)
    await reserve(other, { placeId: from.id, since: day(9) })
    const before = await uses(file)
    expect(refused(await change<Refusal>(next, { since: day(14) }))).toEqual([422, 'place-taken', '#/since'])
    expect(await uses(file)).toEqual(before)
  })

  it('also for whoever writes past the service', async () => {
    const { third, file, next } = await planned()
    const other = await reserve(file, { placeId: third.id, since: day(12) })
    await expect(
      house.rows(
        'UPDATE place_use SET moved_from = (SELECT moved_from FROM place_use WHERE id = $1) WHERE id = $2',
        [next.id, other.id],
      ),
    ).rejects.toMatchObject({ constraint: 'place_use_one_move' })
  })
})

it('a correction that changes nothing is refused and leaves no line in the history', async () => {
  const place = await makePlace(coordinator)
  const file = await buildFile(house)
  const stay = await reserve(file, { placeId: place.id, since: day(-30), until: day(30), arrived: true })
  for (const body of [{}, { since: day(-30) }, { since: day(-30), until: day(30), why: 'Relu' }])
    expect(refused(await change<Refusal>(stay, body))).toEqual([422, 'nothing-changed', '#/until'])
  const [told] = await uses(file)
  expect([told?.version, told?.steps.length]).toEqual([stay.version, 1])
  expect((await change(stay, { until: day(31) })).status).toBe(200)
  expect((await change(stay, {})).status).toBe(412)
})
