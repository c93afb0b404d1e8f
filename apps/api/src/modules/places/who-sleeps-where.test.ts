import type { PlaceBoard, PlaceDetail, PlaceUse } from '@havre/contracts/places.ts'
import { expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { once, openHouse, type Person } from '../../../test/harness.ts'
import { makePlace } from '../../../test/places-house.ts'
import { exclude, nameOnFile } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
const coordinator = await house.person('COO')

/** What this person reads on the board of the place, and in the room of the youth. */
async function told(who: Person, placeId: string, youthId: string) {
  const board = await who.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  const room = await who.call<{ full: boolean; sleepsIn: string | null; uses: PlaceUse[] }>(
    'GET',
    `/api/v1/youth-files/${youthId}/places`,
  )
  const [taken] = board.body.places?.find(({ id }) => id === placeId)?.taken ?? []
  return [taken?.use?.youth?.alias ?? null, taken?.sleeper ?? null, room.body.sleepsIn ?? null]
}

it('night staff know who sleeps where tonight, and no more of the stay', async () => {
  const [here, kept] = [await makePlace(coordinator, { code: 'Lit 7' }), await makePlace(coordinator)]
  const file = await buildFile(house, { alias: 'Orme 31' })
  const awaited = await buildFile(house, { alias: 'Orme 32' })
  const reserve = (youthId: string, placeId: string, days: object) =>
    coordinator.call(
      'POST',
      `/api/v1/youth-files/${youthId}/place-uses`,
      { placeId, until: null, ...days },
      once(),
    )
  await reserve(file.id, here.id, { since: day(-3), arrived: true })
  await reserve(awaited.id, kept.id, { since: day(0), arrived: false })

  const night = await house.person('NGT')
  expect(await told(night, here.id, file.id)).toEqual([null, 'Orme 31', 'Lit 7'])
  const seen = await night.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  const bed = seen.body.places.find(({ id }) => id === here.id)
  expect([bed?.nextFree, bed?.taken]).toEqual([
    null,
    [{ status: 'occupied', since: day(0), until: null, use: null, sleeper: 'Orme 31' }],
  ])
  expect(await told(night, kept.id, awaited.id)).toEqual([null, null, null])
  expect(await told(coordinator, here.id, file.id)).toEqual(['Orme 31', null, null])
  const traces = await house.rows(
    `SELECT DISTINCT youth_ids FROM trace WHERE account_id = $1 AND action = 'places.read' AND youth_ids IS NOT NULL`,
    [night.id],
  )
  expect(traces).toEqual([{ youth_ids: [file.id] }])

  const kin = await house.person('NGT')
  await exclude(house, file, kin.id, coordinator.id)
  const board = await kin.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  expect(JSON.stringify(board.body)).not.toContain('Orme 31')
  expect((await kin.call('GET', `/api/v1/youth-files/${file.id}/places`)).status).toBe(404)
})

it('night staff learn which places are taken, and no day on which any was or will be', async () => {
  const [left, held, awaiting] = [
    await makePlace(coordinator, { kind: 'bed' }),
    await makePlace(coordinator, { kind: 'bed' }),
    await makePlace(coordinator, { kind: 'bed' }),
  ]
  const [file, kin, other] = [await buildFile(house), await buildFile(house), await buildFile(house)]
  const reserve = (youthId: string, placeId: string, days: object) =>
    coordinator.call('POST', `/api/v1/youth-files/${youthId}/place-uses`, { placeId, ...days }, once())
  await reserve(file.id, left.id, { since: day(-27), until: day(-17), arrived: true })
  await reserve(kin.id, held.id, { since: day(-23), until: day(37), arrived: true })
  await reserve(other.id, held.id, { since: day(41), until: day(43) })
  await reserve(other.id, awaiting.id, { since: day(47), until: day(53) })
  const stays = [-27, -17, -23, 37, 41, 43, 47, 53].map(day)
  const night = await house.person('NGT')
  await exclude(house, kin, night.id, coordinator.id)

  const seen = [
    await night.call<PlaceBoard>('POST', '/api/v1/places/board', { from: day(-40), weeks: 26 }),
    await night.call<PlaceBoard>('POST', '/api/v1/places/board', { from: day(30), weeks: 4 }),
    ...(await Promise.all(
      [left, held, awaiting].map(({ id }) => night.call<PlaceDetail>('GET', `/api/v1/places/${id}`)),
    )),
  ]
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  for (const { body } of seen) expect(stays.filter(one => JSON.stringify(body).includes(one))).toEqual([])
  const [board] = seen as { body: PlaceBoard }[]
  const told = (id: string) => board?.body.places.find(one => one.id === id)
  const taken = { status: 'occupied', since: day(0), until: null, use: null, sleeper: null }
  expect(told(held.id)).toMatchObject({ taken: [taken], nextFree: null, freeUntil: null })
  expect(told(awaiting.id)).toMatchObject({ taken: [], nextFree: day(0), freeUntil: null })
  expect([board?.body.plans, board?.body.numbers.bed.month]).toEqual([false, null])
  const [rows] = await house.door.group(night.sid, [
    {
      name: 'taken',
      text: 'SELECT since::text, until::text FROM app.places_taken($1::date)',
      values: [day(-200)],
    },
  ])
  expect(stays.filter(one => JSON.stringify(rows).includes(one))).toEqual([])

  const planner = await coordinator.call<PlaceBoard>('POST', '/api/v1/places/board', {})
  const free = planner.body.places.find(({ id }) => id === held.id)
  expect([free?.nextFree, free?.freeUntil]).toEqual([day(37), day(41)])
})

it('a youth in the house without a place is named to who may know where they sleep', async () => {
  const bed = await makePlace(coordinator, { kind: 'bed' })
  const [placed, without, gone] = [
    await buildFile(house, { alias: 'Frêne 41' }),
    await buildFile(house, { alias: 'Frêne 42' }),
    await buildFile(house, { alias: 'Frêne 43', phase: 'left' }),
  ]
  const days = { placeId: bed.id, since: day(-2), arrived: true }
  await coordinator.call('POST', `/api/v1/youth-files/${placed.id}/place-uses`, days, once())
  const named = async (who: Person) => {
    const { body } = await who.call<PlaceBoard>('POST', '/api/v1/places/board', {})
    return body.placeless.filter(({ id }) => [placed.id, without.id, gone.id].includes(id))
  }
  const one = [{ id: without.id, alias: 'Frêne 42' }]
  expect(await named(coordinator)).toEqual(one)
  expect(await named(await house.person('NGT'))).toEqual(one)
  const named42 = await house.person('EDU')
  await nameOnFile(house, without, named42.id, 'educator')
  expect(await named(named42)).toEqual(one)
  expect(await named(await house.person('EDU'))).toEqual([])
  const kept = await house.person('NGT')
  await exclude(house, without, kept.id, coordinator.id)
  expect(await named(kept)).toEqual([])
})

it('night staff learn what is out of service tonight, and no day or words of any closure', async () => {
  const [shut, later, over] = [
    await makePlace(coordinator, { kind: 'bed' }),
    await makePlace(coordinator, { kind: 'bed' }),
    await makePlace(coordinator, { kind: 'bed' }),
  ]
  const close = (placeId: string, since: string, until: string | null) =>
    coordinator.call(
      'POST',
      `/api/v1/places/${placeId}/closures`,
      { since, until, closure: 'pests', why: 'Punaises au matelas' },
      once(),
    )
  await close(shut.id, day(-61), day(71))
  await close(shut.id, day(83), null)
  await close(later.id, day(67), day(73))
  await close(over.id, day(-79), day(-59))
  const night = await house.person('NGT')
  const board = await night.call<PlaceBoard>('POST', '/api/v1/places/board', { from: day(-80), weeks: 26 })
  const pages = await Promise.all(
    [shut, later, over].map(({ id }) => night.call<PlaceDetail>('GET', `/api/v1/places/${id}`)),
  )
  const days = [-61, 71, 83, 67, 73, -79, -59].map(day)
  for (const { body } of [board, ...pages])
    expect([...days, 'Punaises', 'pests'].filter(one => JSON.stringify(body).includes(one))).toEqual([])
  const taken = (id: string) => board.body.places.find(one => one.id === id)?.taken
  expect(taken(shut.id)).toEqual([{ status: 'closed', since: day(0), until: null, use: null, sleeper: null }])
  expect([taken(later.id), taken(over.id), board.body.numbers.bed.closed]).toEqual([[], [], 1])
  expect(pages.map(({ body }) => [body.closedToday, body.uses])).toEqual([
    [true, []],
    [false, []],
    [false, []],
  ])
  const [rows] = await house.door.group(night.sid, [
    { name: 'shut', text: 'SELECT id FROM place_use WHERE youth_id IS NULL', values: [] },
  ])
  expect(rows).toEqual([])
  const { body: planner } = await coordinator.call<PlaceDetail>('GET', `/api/v1/places/${shut.id}`)
  expect([planner.closedToday, planner.uses.map(({ until }) => until)]).toEqual([true, [null, day(71)]])
})
