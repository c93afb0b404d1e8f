import type {
  Place,
  PlaceBoard,
  PlaceCheck,
  PlaceDetail,
  PlaceRepair,
  PlaceUse,
} from '@havre/contracts/places.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day, weekday } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person, type Reply } from '../../../test/harness.ts'
import { makePlace, type Refusal } from '../../../test/places-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
let coordinator: Person
let educator: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
  educator = await house.person('EDU')
})
const refused = ({ status, body }: Reply<Refusal>) => [status, body.rule, body.errors?.[0]?.pointer]
const put = <T = Place>(who: Person, place: Place, fields: object, version = place.version) => {
  const { code, zone, room, features, surfaceM2, since, retiredOn, note } = place
  const body = { code, zone, room, features, surfaceM2, since, retiredOn, note, ...fields }
  return who.call<T>('PUT', `/api/v1/places/${place.id}`, body, ifMatch(version))
}
const read = async (who: Person, id: string) =>
  (await who.call<PlaceDetail>('GET', `/api/v1/places/${id}`)).body

describe('the inventory', () => {
  it('is kept by the coordinator, read by who works in autonomy, and is nothing to the others', async () => {
    const body = {
      kind: 'bed',
      code: 'Lit 1',
      zone: 'Est',
      room: 'Chambre bleue',
      since: day(-30),
      features: ['window'],
    }
    const made = await coordinator.call<Place>('POST', '/api/v1/places', body, once())
    expect([made.status, made.body.room, made.body.features]).toEqual([201, 'Chambre bleue', ['window']])
    const [row] = await house.rows('SELECT details FROM place WHERE id = $1', [made.body.id])
    expect(String(row?.details)).not.toContain('bleue')
    for (const roles of [['EDU'], ['EDU', 'REF'], ['NGT'], ['LEG'], ['PSY'], ['DIR']] as const) {
      const who = await house.person(...roles)
      expect([roles, (await who.call('GET', `/api/v1/places/${made.body.id}`)).status]).toEqual([roles, 200])
      const change = await put(who, made.body, { room: 'x' })
      expect([roles, change.status >= 403]).toEqual([roles, true])
    }
    for (const role of ['GUA', 'LAW', 'PAR', 'ADM', 'DPO'] as const) {
      const who = await house.person(role)
      expect((await who.call('GET', `/api/v1/places/${made.body.id}`)).status).toBe(404)
    }
    const same = await coordinator.call('POST', '/api/v1/places', { ...body, code: 'lit 1' }, once())
    expect([same.status, same.body.errors]).toMatchObject([409, [{ pointer: '#/code' }]])
    expect((await put(coordinator, made.body, { room: 'Verte' })).body.room).toBe('Verte')
    expect((await put(coordinator, made.body, { room: 'Jaune' })).status).toBe(412)
  })

  it('names no youth, however the alias is written, and may say the word alone', async () => {
    const place = await makePlace(coordinator)
    await buildFile(house, { alias: 'Charme 218' })
    for (const written of [
      'charme218',
      'charme-218',
      'CHARME 218',
      'c h a r m e 2 1 8',
      'Ch\u200darme 218',
    ]) {
      const room = await put<Refusal>(coordinator, place, { note: `Armoire de ${written}` })
      expect([written, ...refused(room)]).toEqual([written, 422, 'stays-inside', '#/note'])
      const closed = await coordinator.call<Refusal>(
        'POST',
        `/api/v1/places/${place.id}/closures`,
        { since: day(40), until: day(42), closure: 'other', why: `${written} a cassé la porte` },
        once(),
      )
      expect([written, ...refused(closed)]).toEqual([written, 422, 'stays-inside', '#/why'])
      const broken = await educator.call<Refusal>(
        'POST',
        `/api/v1/places/${place.id}/repairs`,
        { reportedOn: day(0), urgency: 'soon', what: `Porte cassée par ${written}` },
        once(),
      )
      expect([written, ...refused(broken)]).toEqual([written, 422, 'stays-inside', '#/what'])
    }
    const plain = await put(coordinator, place, { note: 'Vue sur le charme, 2 lits, 18 m²' })
    expect([plain.status, plain.body.note]).toEqual([200, 'Vue sur le charme, 2 lits, 18 m²'])
  })

  it('saved as it stands is not written again', async () => {
    const place = await makePlace(coordinator, { features: ['window', 'desk'] })
    const same = await put<Place>(coordinator, place, { features: ['desk', 'window'] })
    expect([same.status, same.body.version]).toEqual([200, place.version])
    expect((await put<Place>(coordinator, place, { note: 'Clé au bureau' })).body.version).toBe(
      place.version + 1,
    )
    expect((await put(coordinator, place, {})).status).toBe(412)
  })

  it('lets no place go under a stay, and no stay into a place that has gone', async () => {
    const place = await makePlace(coordinator)
    const file = await buildFile(house)
    const reserve = (body: object) =>
      coordinator.call<Refusal & PlaceUse>(
        'POST',
        `/api/v1/youth-files/${file.id}/place-uses`,
        { placeId: place.id, ...body },
        once(),
      )
    await reserve({ since: day(5), until: day(9) })
    expect(refused(await put<Refusal>(coordinator, place, { retiredOn: day(7) }))).toEqual([
      422,
      'place-in-use',
      '#/retiredOn',
    ])
    expect(refused(await put<Refusal>(coordinator, place, { retiredOn: day(-400) }))).toEqual([
      422,
      'dates-out-of-order',
      '#/retiredOn',
    ])
    expect((await put(coordinator, place, { retiredOn: day(9) })).status).toBe(200)
    expect(refused(await reserve({ since: day(10) }))).toEqual([422, 'place-retired', '#/placeId'])
  })
})

describe('the board', () => {
  it('says in numbers what is taken, free and free next, and how many nights were lived this month', async () => {
    const [one, other] = [await makePlace(coordinator), await makePlace(coordinator)]
    const file = await buildFile(house)
    await coordinator.call(
      'POST',
      `/api/v1/youth-files/${file.id}/place-uses`,
      { placeId: one.id, since: day(0), until: day(12), arrived: true },
      once(),
    )
    await coordinator.call(
      'POST',
      `/api/v1/places/${other.id}/closures`,
      { since: day(-1), until: day(3), closure: 'pests' },
      once(),
    )
    const { body } = await educator.call<PlaceBoard>('POST', '/api/v1/places/board', { weeks: 4 })
    expect(body.from).toBe(day(-7 + 1 - weekday(0)))
    const { studio } = body.numbers
    const rows = await house.rows(
      `SELECT count(*)::int AS n FROM place WHERE kind = 'studio' AND retired_on IS NULL`,
    )
    const retiring = await house.rows(
      `SELECT count(*)::int AS n FROM place WHERE kind = 'studio' AND retired_on > $1`,
      [day(0)],
    )
    const all = Number(rows[0]?.n) + Number(retiring[0]?.n)
    expect(studio).toMatchObject({ places: all, occupied: 1, closed: 1, free: all - 2, month: { days: 1 } })
    expect(body.places.find(({ id }) => id === one.id)?.nextFree).toBe(day(12))
    expect(body.places.find(({ id }) => id === other.id)).toMatchObject({
      nextFree: day(3),
      taken: [{ status: 'closed', use: { closure: 'pests', youth: null } }],
    })
    const later = await educator.call<PlaceBoard>('POST', '/api/v1/places/board', { from: day(60), weeks: 2 })
    expect(later.body.places.flatMap(({ taken }) => taken)).toEqual([])
  })

  it('counts what is free as Today does, also where somebody should have left long ago', async () => {
    const free = async () => {
      const board = await educator.call<PlaceBoard>('POST', '/api/v1/places/board', {})
      const today = await educator.call<{ house: { free: number; places: number } }>('GET', '/api/v1/today')
      const { studio, bed } = board.body.numbers
      expect(today.body.house.places).toBe(studio.places + bed.places)
      return [studio.free + bed.free, today.body.house.free]
    }
    await makePlace(coordinator, { kind: 'bed' })
    const [before = 0] = await free()
    const [late, closed] = [await makePlace(coordinator), await makePlace(coordinator)]
    expect(await free()).toEqual([before + 2, before + 2])
    const file = await buildFile(house)
    await coordinator.call(
      'POST',
      `/api/v1/youth-files/${file.id}/place-uses`,
      { placeId: late.id, since: day(-200), until: day(-100), arrived: true },
      once(),
    )
    await coordinator.call(
      'POST',
      `/api/v1/places/${closed.id}/closures`,
      { since: day(0), until: day(3), closure: 'pests' },
      once(),
    )
    expect(await free()).toEqual([before, before])
    const night = await house.person('NGT')
    const { body } = await night.call<{ house: { free: number } }>('GET', '/api/v1/today')
    expect(body.house.free).toBe(before)
  })

  it('says whether the inventories of a stay are there', async () => {
    const place = await makePlace(coordinator)
    const file = await buildFile(house)
    const author = await house.person('EDU', 'REF')
    await nameOnFile(house, file, author.id, 'referent')
    const { body: use } = await author.call<PlaceUse>(
      'POST',
      `/api/v1/youth-files/${file.id}/place-uses`,
      { placeId: place.id, since: day(-4), arrived: true },
      once(),
    )
    expect(use.inventories).toEqual({ entry: null, exit: null })
    const entryId = await buildEntry(house, file, {
      authorId: author.id,
      kind: 'studio-inventory',
      answers: { way: 'in', place: place.code, keys: 2 },
      occurredAt: new Date(Date.now() - 3 * 86_400_000),
    })
    const [seen] = (await read(coordinator, place.id)).uses
    expect(seen?.inventories).toEqual({ entry: entryId, exit: null })
    // What was found in the next place is not that of the one before.
    const longAgo = await makePlace(coordinator)
    const earlier = await author.call<PlaceUse>(
      'POST',
      `/api/v1/youth-files/${file.id}/place-uses`,
      { placeId: longAgo.id, since: day(-90), until: day(-4), arrived: true },
      once(),
    )
    expect(earlier.body.inventories).toEqual({ entry: null, exit: null })
  })
})

it('an inventory asks for one day, its own, and for one thing at least, and belongs to the stay of that day', async () => {
  const place = await makePlace(coordinator)
  const file = await buildFile(house)
  const stay = await coordinator.call<PlaceUse>(
    'POST',
    `/api/v1/youth-files/${file.id}/place-uses`,
    { placeId: place.id, since: day(-30), arrived: true },
    once(),
  )
  const entries = `/api/v1/youth-files/${file.id}/entries`
  const start = (answers: object) =>
    coordinator.call<{ id: string }>(
      'POST',
      entries,
      {
        kind: 'studio-inventory',
        occurredAt: new Date(Date.now() - 29 * 86_400_000).toISOString(),
        answers: { way: 'in', place: place.code, keys: 0, ...answers },
      },
      once(),
    )
  const sign = ({ body: { id } }: Reply<{ id: string }>) =>
    coordinator.call<Refusal>('POST', `/api/v1/entries/${id}/signature`, {}, ifMatch(1))
  expect((await start({ doneOn: day(-29) })).status).toBe(400)
  const bare = await sign(await start({}))
  expect([bare.status, bare.body.errors]).toMatchObject([
    422,
    [{ pointer: '#/answers/items', code: 'too-few-rows' }],
  ])
  const full = await start({ items: [{ key: 'bed', item: 'Lit', state: 'good' }] })
  expect((await sign(full)).status).toBe(200)
  const [seen] = (await read(coordinator, place.id)).uses
  expect([seen?.id, seen?.inventories]).toEqual([stay.body.id, { entry: full.body.id, exit: null }])
})

describe('rounds and repairs', () => {
  it('show on the place what failed, what is urgent and what is overdue, until it is done', async () => {
    const place = await makePlace(coordinator)
    const check = (body: object) =>
      educator.call<Refusal & PlaceCheck>('POST', `/api/v1/places/${place.id}/checks`, body, once())
    expect(refused(await check({ doneOn: day(-9), nextDue: day(-10), results: { window: 'ok' } }))).toEqual([
      422,
      'dates-out-of-order',
      '#/nextDue',
    ])
    expect(refused(await check({ doneOn: day(1), nextDue: day(9), results: { window: 'ok' } }))).toEqual([
      422,
      'in-the-future',
      '#/doneOn',
    ])
    expect(refused(await check({ doneOn: day(0), nextDue: day(9), results: {} }))).toEqual([
      422,
      'nothing-checked',
      '#/results',
    ])
    const done = await check({
      doneOn: day(-90),
      nextDue: day(-1),
      results: { lock: 'bad' },
      note: 'Grippée',
    })
    expect([done.status, done.body.failed, done.body.note]).toEqual([201, true, 'Grippée'])
    const reported = await educator.call<PlaceRepair>(
      'POST',
      `/api/v1/places/${place.id}/repairs`,
      { reportedOn: day(-2), urgency: 'urgent', what: 'Serrure à changer' },
      once(),
    )
    expect((await read(educator, place.id)).upkeep).toEqual({
      openRepairs: 1,
      urgentRepairs: 1,
      checkFailed: true,
      checkDue: day(-1),
      checkOverdue: true,
    })
    const [row] = await house.rows('SELECT details FROM place_repair WHERE id = $1', [reported.body.id])
    expect(String(row?.details)).not.toContain('Serrure')
    const settle = (who: Person, body: object, version = 1) =>
      who.call<Refusal & PlaceRepair>(
        'PATCH',
        `/api/v1/place-repairs/${reported.body.id}`,
        body,
        ifMatch(version),
      )
    expect((await settle(await house.person('NGT'), { doneOn: day(0) })).status).toBe(404)
    expect(refused(await settle(educator, { doneOn: day(-3) }))).toEqual([
      422,
      'dates-out-of-order',
      '#/doneOn',
    ])
    const mended = await settle(educator, { doneOn: day(0), outcome: 'Changée' })
    expect(mended.body).toMatchObject({ doneOn: day(0), outcome: 'Changée', what: 'Serrure à changer' })
    expect((await settle(educator, { urgency: 'later' })).status).toBe(412)
    await check({ doneOn: day(0), nextDue: day(90), results: { lock: 'ok' } })
    expect((await read(educator, place.id)).upkeep).toMatchObject({
      openRepairs: 0,
      urgentRepairs: 0,
      checkFailed: false,
      checkOverdue: false,
    })
  })
})
