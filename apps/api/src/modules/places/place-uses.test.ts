import type { PlaceBoard, PlaceUse, PlaceUseStory } from '@havre/contracts/places.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person, type Reply } from '../../../test/harness.ts'
import { keepApart, makePlace, type Refusal } from '../../../test/places-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
let coordinator: Person
let referent: Person
let youth: BuiltFile
beforeAll(async () => {
  coordinator = await house.person('COO')
  referent = await house.person('EDU', 'REF')
})

const studio = (fields: object = {}) => makePlace(coordinator, fields)
const someone = async () => {
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  return file
}
const reserve = <T = PlaceUse>(who: Person, file: BuiltFile, body: object) =>
  who.call<T>('POST', `/api/v1/youth-files/${file.id}/place-uses`, body, once())
const on = <T = PlaceUse>(who: Person, use: PlaceUse, what: string, body: object, version = use.version) =>
  who.call<T>('POST', `/api/v1/place-uses/${use.id}/${what}`, body, ifMatch(version))
const close = <T = PlaceUse>(who: Person, placeId: string, body: object) =>
  who.call<T>('POST', `/api/v1/places/${placeId}/closures`, body, once())
const story = async (file: BuiltFile, who = referent) => {
  const path = `/api/v1/youth-files/${file.id}/places`
  return (await who.call<{ uses: PlaceUseStory[] }>('GET', path)).body.uses
}
const board = (who: Person) => who.call<PlaceBoard>('POST', '/api/v1/places/board', {})
const refused = ({ status, body }: Reply<Refusal>) => [status, body.rule, body.errors?.[0]?.pointer]

describe('a stay', () => {
  it('is reserved, begun, prolonged and ended, and every act is kept with who and why', async () => {
    const place = await studio()
    youth = await someone()
    const reserved = await reserve(referent, youth, { placeId: place.id, since: day(-3), why: 'Prêt' })
    expect([reserved.status, reserved.body.status, reserved.body.late]).toEqual([201, 'reserved', true])
    const early = await on<Refusal>(referent, reserved.body, 'departure', { on: day(0), because: 'left' })
    expect(refused(early)).toEqual([422, 'not-arrived-yet', '#/on'])
    const arrived = await on(referent, reserved.body, 'arrival', { on: day(-2) })
    expect([arrived.status, arrived.body.status, arrived.body.since]).toEqual([200, 'occupied', day(-2)])
    const longer = await referent.call<PlaceUse>(
      'PATCH',
      `/api/v1/place-uses/${arrived.body.id}`,
      { until: day(40), why: 'Formation jusque-là' },
      ifMatch(arrived.body.version),
    )
    expect([longer.status, longer.body.until]).toEqual([200, day(40)])
    const left = await on(referent, longer.body, 'departure', { on: day(0), because: 'extraMuros' })
    expect([left.body.status, left.body.until, left.body.because]).toEqual(['ended', day(0), 'extraMuros'])
    const [told] = await story(youth)
    expect(told?.steps.map(({ act, until, why, by }) => [act, until, why, by.id])).toEqual([
      ['reserved', null, 'Prêt', referent.id],
      ['arrived', null, null, referent.id],
      ['period', day(40), 'Formation jusque-là', referent.id],
      ['ended', day(0), null, referent.id],
    ])
    const sealed = await house.rows('SELECT why FROM place_use_step WHERE why IS NOT NULL')
    expect(sealed.map(({ why }) => String(why)).join()).not.toMatch(/Prêt|Formation/)
    const over = await on<Refusal>(referent, left.body, 'departure', { on: day(0), because: 'left' })
    expect(refused(over)).toEqual([422, 'place-use-over', undefined])
  })

  it('is not planned backwards, too far away, or begun tomorrow', async () => {
    const place = await studio()
    const file = await someone()
    const ask = (body: object) => reserve<Refusal>(referent, file, { placeId: place.id, ...body })
    expect(refused(await ask({ since: day(3), until: day(3) }))).toEqual([
      422,
      'dates-out-of-order',
      '#/until',
    ])
    expect(refused(await ask({ since: day(-400) }))).toEqual([422, 'date-out-of-bounds', '#/since'])
    expect(refused(await ask({ since: day(1), until: day(800) }))).toEqual([
      422,
      'date-out-of-bounds',
      '#/until',
    ])
    expect(refused(await ask({ since: day(1), arrived: true }))).toEqual([422, 'in-the-future', '#/since'])
    const planned = await reserve(referent, file, { placeId: place.id, since: day(2) })
    expect(refused(await on<Refusal>(referent, planned.body, 'arrival', { on: day(1) }))).toEqual([
      422,
      'in-the-future',
      '#/on',
    ])
  })

  it('given up says why, leaves the place free and stays in the story', async () => {
    const place = await studio()
    const file = await someone()
    const planned = (await reserve(referent, file, { placeId: place.id, since: day(2) })).body
    const bare = await on(referent, planned, 'cancellation', { because: 'declined', why: ' ' })
    expect(bare.status).toBe(400)
    const given = await on(referent, planned, 'cancellation', { because: 'declined', why: 'Reste au groupe' })
    expect(given.body).toMatchObject({ status: 'cancelled', because: 'declined', why: 'Reste au groupe' })
    expect((await reserve(referent, file, { placeId: place.id, since: day(2) })).status).toBe(201)
    const stale = await on<Refusal>(referent, planned, 'arrival', { on: day(0) }, planned.version)
    expect(refused(stale)).toEqual([422, 'place-use-over', undefined])
  })

  it('changed by two people at once is changed by one; the other sees how it stands', async () => {
    const place = await studio()
    const file = await someone()
    const use = (await reserve(referent, file, { placeId: place.id, since: day(2), until: day(9) })).body
    const path = `/api/v1/place-uses/${use.id}`
    const [one, other] = await Promise.all(
      [day(20), day(30)].map(until =>
        referent.call<Refusal & PlaceUse>('PATCH', path, { until }, ifMatch(use.version)),
      ),
    )
    expect([one?.status, other?.status].toSorted()).toEqual([200, 412])
    const [won, lost] = one?.status === 200 ? [one, other] : [other, one]
    expect(lost?.body.current).toMatchObject({ until: won?.body.until })
  })
})

describe('a place is taken once', () => {
  it('of two people who reserve it at once one gets it, and the other is told when it is taken', async () => {
    const place = await studio()
    const files = await Promise.all([someone(), someone(), someone()])
    const asked = await Promise.all(
      files.map(file =>
        reserve<Refusal>(coordinator, file, { placeId: place.id, since: day(5), until: day(20) }),
      ),
    )
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 422, 422])
    const lost = asked.find(({ status }) => status === 422)
    expect(lost?.body).toMatchObject({
      rule: 'place-taken',
      errors: [{ pointer: '#/placeId', code: 'place-taken' }],
      current: { since: day(5), until: day(20), use: { youth: { alias: expect.any(String) } } },
    })
    const rows = await house.rows(`SELECT id FROM place_use WHERE place_id = $1`, [place.id])
    expect(rows).toHaveLength(1)
  })

  it('who holds it is told to nobody who does not read that file; that it is taken, to all who read places', async () => {
    const place = await studio()
    const hidden = await buildFile(house)
    await reserve(coordinator, hidden, { placeId: place.id, since: day(-5), until: day(9), arrived: true })
    const mine = await someone()
    const lost = await reserve<Refusal>(referent, mine, { placeId: place.id, since: day(0) })
    expect(refused(lost)).toEqual([422, 'place-taken', '#/placeId'])
    expect(lost.body.current).toEqual({ since: day(-5), until: day(9), use: null })
    const { body } = await board(referent)
    const shown = body.places.find(({ id }) => id === place.id)
    expect(shown?.taken).toEqual([
      { status: 'occupied', since: day(-5), until: day(9), use: null, sleeper: null },
    ])
    expect(shown?.nextFree).toBe(day(9))
    const [row] = await house.rows('SELECT id FROM place_use WHERE place_id = $1', [place.id])
    const gone = await referent.call('PATCH', `/api/v1/place-uses/${row?.id}`, { until: day(1) }, ifMatch(1))
    expect(gone.status).toBe(404)
    const full = await coordinator.call<{ takenBySomebody: [] }>('GET', `/api/v1/places/${place.id}`)
    expect(full.body.takenBySomebody).toEqual([])
    const part = await referent.call<{ uses: []; takenBySomebody: [] }>('GET', `/api/v1/places/${place.id}`)
    expect(part.body).toMatchObject({ uses: [], takenBySomebody: [{ since: day(-5), until: day(9) }] })
  })

  it('a youth lives in one place at a time', async () => {
    const [first, second] = [await studio(), await studio()]
    const file = await someone()
    await reserve(referent, file, { placeId: first.id, since: day(-9), arrived: true })
    const twice = await reserve<Refusal>(referent, file, {
      placeId: second.id,
      since: day(-1),
      arrived: true,
    })
    expect(refused(twice)).toEqual([422, 'youth-elsewhere', '#/since'])
    const planned = await reserve(referent, file, { placeId: second.id, since: day(0) })
    expect(planned.status).toBe(201)
    const stays = await on<Refusal>(referent, planned.body, 'arrival', { on: day(0) })
    expect(refused(stays)).toEqual([422, 'youth-elsewhere', '#/on'])
    const moved = await on(referent, planned.body, 'arrival', { on: day(0), moving: true, why: 'Palier 2' })
    expect([moved.status, moved.body.status, moved.body.movedFrom]).toEqual([200, 'occupied', first.code])
    const told = await story(file)
    expect(told.map(({ status, until, because }) => [status, until, because])).toEqual([
      ['occupied', null, null],
      ['ended', day(0), 'moved'],
    ])
    expect(told[0]?.steps.map(({ act }) => act)).toEqual(['reserved', 'arrived'])
  })

  it('stays where they live when the reservation was changed meanwhile', async () => {
    const [first, second] = [await studio(), await studio()]
    const file = await someone()
    await reserve(referent, file, { placeId: first.id, since: day(-9), arrived: true })
    const planned = (await reserve(referent, file, { placeId: second.id, since: day(0) })).body
    const path = `/api/v1/place-uses/${planned.id}`
    await referent.call('PATCH', path, { until: day(30) }, ifMatch(planned.version))
    const stale = await on<Refusal>(referent, planned, 'arrival', { on: day(0), moving: true })
    expect([stale.status, stale.body.current]).toMatchObject([412, { until: day(30) }])
    expect((await story(file)).map(({ status }) => status)).toEqual(['reserved', 'occupied'])
  })
})

describe('a move', () => {
  it('ends one stay and begins the next on the same day, once, and both places keep it', async () => {
    const [from, to] = [await studio(), await studio()]
    const file = await someone()
    const use = (await reserve(referent, file, { placeId: from.id, since: day(-30), arrived: true })).body
    await reserve(referent, file, { placeId: to.id, since: day(-1), until: day(60) })
    const key = once()
    const move = () =>
      referent.call<PlaceUse>(
        'POST',
        `/api/v1/place-uses/${use.id}/move`,
        { placeId: to.id, on: day(-1), why: 'Plus calme' },
        { ...key, ...ifMatch(use.version) },
      )
    const moved = await move()
    expect([moved.status, moved.body.since, moved.body.movedFrom]).toEqual([201, day(-1), from.code])
    expect((await move()).body.id).toBe(moved.body.id)
    const told = await story(file)
    expect(told.map(({ place, status, because }) => [place.code, status, because])).toEqual([
      [to.code, 'occupied', null],
      [to.code, 'cancelled', 'moved'],
      [from.code, 'ended', 'moved'],
    ])
    const { body } = await coordinator.call<{ uses: PlaceUseStory[] }>('GET', `/api/v1/places/${from.id}`)
    expect(body.uses[0]?.steps.at(-1)).toMatchObject({ act: 'ended', because: 'moved', why: 'Plus calme' })
  })

  it('to a place that is taken changes nothing', async () => {
    const [from, to] = [await studio(), await studio()]
    const [file, other] = [await someone(), await someone()]
    const use = (await reserve(referent, file, { placeId: from.id, since: day(-30), arrived: true })).body
    await reserve(referent, other, { placeId: to.id, since: day(-3), arrived: true })
    const lost = await referent.call<Refusal>(
      'POST',
      `/api/v1/place-uses/${use.id}/move`,
      { placeId: to.id, on: day(0) },
      { ...once(), ...ifMatch(use.version) },
    )
    expect(refused(lost)).toEqual([422, 'place-taken', '#/placeId'])
    expect((await story(file)).map(({ status }) => status)).toEqual(['occupied'])
  })

  it('that is planned gives the stay its last day and reserves the next, once, and is arrived at on its day', async () => {
    const [from, to] = [await studio(), await studio()]
    const file = await someone()
    const use = (await reserve(referent, file, { placeId: from.id, since: day(-30), arrived: true })).body
    const key = once()
    const plan = () =>
      referent.call<PlaceUse>(
        'POST',
        `/api/v1/place-uses/${use.id}/move`,
        { placeId: to.id, on: day(9), until: day(90), why: 'Palier 2 signé' },
        { ...key, ...ifMatch(use.version) },
      )
    const planned = await plan()
    expect(planned).toMatchObject({
      status: 201,
      body: { status: 'reserved', since: day(9), until: day(90), movedFrom: from.code },
    })
    expect((await plan()).body.id).toBe(planned.body.id)
    const told = await story(file)
    expect(told.map(({ place, status, until }) => [place.code, status, until])).toEqual([
      [to.code, 'reserved', day(90)],
      [from.code, 'occupied', day(9)],
    ])
    expect(told[1]?.steps.map(({ act, until, why }) => [act, until, why])).toEqual([
      ['arrived', null, null],
      ['period', day(9), 'Palier 2 signé'],
    ])
    const moved = await on(referent, planned.body, 'arrival', { on: day(0), moving: true })
    expect([moved.status, moved.body.movedFrom]).toEqual([200, from.code])
    expect((await story(file)).map(({ status, until }) => [status, until])).toEqual([
      ['occupied', day(90)],
      ['ended', day(0)],
    ])
  })

  it('that is planned over somebody else, here or there, is refused at its field and changes nothing', async () => {
    const [from, to] = [await studio(), await studio()]
    const [file, there, here] = [await someone(), await someone(), await someone()]
    const use = (
      await reserve(referent, file, { placeId: from.id, since: day(-30), until: day(20), arrived: true })
    ).body
    await reserve(referent, there, { placeId: to.id, since: day(12), until: day(15) })
    await reserve(referent, here, { placeId: from.id, since: day(20) })
    const plan = (body: object) =>
      referent.call<Refusal>(
        'POST',
        `/api/v1/place-uses/${use.id}/move`,
        { placeId: to.id, ...body },
        { ...once(), ...ifMatch(use.version) },
      )
    const met = await plan({ on: day(9) })
    expect(refused(met)).toEqual([422, 'place-taken', '#/placeId'])
    expect(met.body.current).toMatchObject({ since: day(12), until: day(15) })
    const longer = await plan({ on: day(25) })
    expect(refused(longer)).toEqual([422, 'place-taken', '#/on'])
    expect(longer.body.current).toMatchObject({ since: day(20), use: { youth: { alias: here.alias } } })
    expect(refused(await plan({ on: day(-31) }))).toEqual([422, 'dates-out-of-order', '#/on'])
    expect(refused(await plan({ on: day(800) }))).toEqual([422, 'date-out-of-bounds', '#/on'])
    expect((await story(file)).map(({ status, until, version }) => [status, until, version])).toEqual([
      ['occupied', day(20), use.version],
    ])
    expect((await plan({ on: day(15) })).status).toBe(201)
  })

  it('that came too late leaves alone what is reserved', async () => {
    const [from, to] = [await studio(), await studio()]
    const file = await someone()
    const use = (await reserve(referent, file, { placeId: from.id, since: day(-30), arrived: true })).body
    await reserve(referent, file, { placeId: to.id, since: day(0) })
    const moves = await Promise.all(
      [0, 1].map(() =>
        referent.call(
          'POST',
          `/api/v1/place-uses/${use.id}/move`,
          { placeId: to.id, on: day(0) },
          { ...once(), ...ifMatch(use.version) },
        ),
      ),
    )
    expect(moves.map(({ status }) => status).toSorted()).toEqual([201, 412])
    expect((await story(file)).map(({ status }) => status).toSorted()).toEqual([
      'cancelled',
      'ended',
      'occupied',
    ])
  })
})

describe('a closure', () => {
  it('is the coordinator’s, refuses a stay by its own name, and keeps who moved its days and why', async () => {
    const place = await studio()
    const file = await someone()
    const body = { since: day(1), until: day(6), closure: 'heating', why: 'Chaudière' }
    expect((await close(referent, place.id, body)).status).toBe(403)
    const closed = await close(coordinator, place.id, body)
    expect([closed.status, closed.body.closure, closed.body.why]).toEqual([201, 'heating', 'Chaudière'])
    const lost = await reserve<Refusal>(referent, file, { placeId: place.id, since: day(3) })
    expect(refused(lost)).toEqual([422, 'place-closed', '#/placeId'])
    expect(lost.body.current).toMatchObject({ since: day(1), until: day(6), use: { closure: 'heating' } })
    const path = `/api/v1/place-uses/${closed.body.id}`
    const silent = await coordinator.call<Refusal>('PATCH', path, { until: day(9) }, ifMatch(1))
    expect(refused(silent)).toEqual([422, 'reason-needed', '#/why'])
    const longer = await coordinator.call(
      'PATCH',
      path,
      { until: day(9), why: 'Pièce en retard' },
      ifMatch(1),
    )
    expect(longer.status).toBe(200)
    const { body: seen } = await referent.call<{ uses: PlaceUseStory[] }>('GET', `/api/v1/places/${place.id}`)
    expect(seen.uses[0]?.steps.map(({ until, why, by }) => [until, why, by.id])).toEqual([
      [day(6), 'Chaudière', coordinator.id],
      [day(9), 'Pièce en retard', coordinator.id],
    ])
    expect(
      (await house.rows(`SELECT why FROM place_use WHERE place_id = $1`, [place.id]))[0]?.why,
    ).not.toContain('retard')
  })

  it('of an occupied place is refused, with who and when for who may know', async () => {
    const place = await studio()
    const file = await someone()
    await reserve(referent, file, { placeId: place.id, since: day(-3), until: day(12), arrived: true })
    const lost = await close<Refusal>(coordinator, place.id, { since: day(2), closure: 'pests' })
    expect(refused(lost)).toEqual([422, 'place-taken', '#/since'])
    expect(lost.body.current).toMatchObject({
      since: day(-3),
      until: day(12),
      use: { youth: { id: file.id, alias: file.alias } },
    })
  })
})

describe('neighbours who are to be kept apart', () => {
  it('are refused until a coordinator answers for it, with a reason that is kept', async () => {
    const [one, other] = [await studio({ zone: 'Est' }), await studio({ zone: 'est' })]
    const [file, neighbour] = [await someone(), await someone()]
    await reserve(referent, neighbour, { placeId: other.id, since: day(-9), until: day(30), arrived: true })
    await keepApart(coordinator, file.id, neighbour.id, day(-5))
    const ask = (who: Person, body: object = {}) =>
      reserve<Refusal & PlaceUse>(who, file, { placeId: one.id, since: day(4), ...body })
    const lost = await ask(referent)
    expect(refused(lost)).toEqual([422, 'incompatible-neighbour', '#/placeId'])
    expect(JSON.stringify(lost.body)).not.toContain(neighbour.alias)
    const confirmWhy = 'Médiation faite, les deux sont d’accord'
    expect(refused(await ask(referent, { confirmWhy }))).toEqual([
      422,
      'confirm-needs-coordinator',
      '#/confirmWhy',
    ])
    const taken = await ask(coordinator, { confirmWhy })
    expect(taken.status).toBe(201)
    expect(taken.body.confirmed).toMatchObject({ why: confirmWhy, by: { id: coordinator.id } })
    // Elsewhere in the house, or once the other has gone, nobody asks.
    const far = await studio({ zone: 'Ouest' })
    const away = await someone()
    await keepApart(coordinator, neighbour.id, away.id, day(-5))
    expect((await reserve(referent, away, { placeId: far.id, since: day(4) })).status).toBe(201)
    const later = await studio({ zone: 'Est' })
    expect((await reserve(referent, away, { placeId: later.id, since: day(31) })).status).toBe(201)
    const early = await reserve<Refusal>(referent, away, { placeId: later.id, since: day(4), until: day(20) })
    expect(refused(early)).toEqual([422, 'incompatible-neighbour', '#/placeId'])
  })

  it('that nobody answered for are asked about, whatever was answered for another', async () => {
    const [one, other, third] = [
      await studio({ zone: 'Sud' }),
      await studio({ zone: 'Sud' }),
      await studio({ zone: 'Sud' }),
    ]
    const [file, known, late] = [await someone(), await someone(), await someone()]
    await reserve(referent, known, { placeId: other.id, since: day(-9), arrived: true })
    await keepApart(coordinator, file.id, known.id, day(-5))
    const dates = { placeId: one.id, since: day(0), until: day(10) }
    const { body: use } = await reserve<PlaceUse>(coordinator, file, { ...dates, confirmWhy: 'Médiation' })
    const prolong = (from: PlaceUse, body: object, who = referent) =>
      who.call<Refusal & PlaceUse>('PATCH', `/api/v1/place-uses/${from.id}`, body, ifMatch(from.version))
    const longer = await prolong(use, { until: day(20) })
    expect(longer.status).toBe(200)
    await reserve(referent, late, { placeId: third.id, since: day(5) })
    await keepApart(coordinator, file.id, late.id, day(-5))
    const refusal = [422, 'incompatible-neighbour', '#/until']
    expect(refused(await prolong(longer.body, { until: day(30) }))).toEqual(refusal)
    const again = await prolong(longer.body, { until: day(30), confirmWhy: 'Étages séparés' }, coordinator)
    expect(again.status).toBe(200)
    expect((await prolong(again.body, { until: day(40) })).status).toBe(200)
  })

  it('of two who come at once only the first comes', async () => {
    const [one, other] = [await studio({ zone: 'Nord' }), await studio({ zone: 'Nord' })]
    const [file, neighbour] = [await someone(), await someone()]
    await keepApart(coordinator, file.id, neighbour.id, day(-5))
    const asked = await Promise.all([
      reserve(coordinator, file, { placeId: one.id, since: day(4) }),
      reserve(coordinator, neighbour, { placeId: other.id, since: day(4) }),
    ])
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 422])
  })
})
