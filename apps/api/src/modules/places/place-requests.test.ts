import type { Incompatibility } from '@havre/contracts/incompatibilities.ts'
import type { Phase } from '@havre/contracts/phases.ts'
import type { PlaceRequest } from '@havre/contracts/place-requests.ts'
import type { PlaceUse } from '@havre/contracts/places.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person, type Reply } from '../../../test/harness.ts'
import { keepApart, makePlace, type Refusal } from '../../../test/places-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { buildFile } from '../../demo/builders.ts'

const house = await openHouse()
let coordinator: Person
let referent: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
  referent = await house.person('EDU', 'REF')
})

const someone = async () => {
  const file = await buildFile(house)
  await nameOnFile(house, file, referent.id, 'referent')
  return file
}
const ask = <T = PlaceRequest>(youthId: string, body: object = {}, who = referent) =>
  who.call<T>(
    'POST',
    `/api/v1/youth-files/${youthId}/place-requests`,
    { kind: 'studio', askedOn: day(-3), askedBy: 'youth', wishedFrom: day(20), ...body },
    once(),
  )
const settle = <T = PlaceRequest>(
  who: Person,
  request: PlaceRequest,
  body: object,
  version = request.version,
) => who.call<T>('PATCH', `/api/v1/place-requests/${request.id}`, body, ifMatch(version))
const reserve = <T = PlaceUse>(who: Person, youthId: string, placeId: string, body: object = {}) =>
  who.call<T>(
    'POST',
    `/api/v1/youth-files/${youthId}/place-uses`,
    { placeId, since: day(1), ...body },
    once(),
  )
const queue = async (who: Person) =>
  (await who.call<{ waiting: PlaceRequest[]; settled: PlaceRequest[] }>('GET', '/api/v1/place-requests')).body
const refused = ({ status, body }: Reply<Refusal>) => [status, body.rule, body.errors?.[0]?.pointer]

describe('the queue', () => {
  it('keeps the order of asking, whenever it is written down, with the criteria beside each', async () => {
    const [late, early] = [await someone(), await someone()]
    const second = await ask(late.id, {
      askedOn: day(-10),
      criteria: ['calmNeeded'],
      needs: ['window', 'window'],
    })
    const first = await ask(early.id, { askedOn: day(-40), note: 'Veut finir l’année' })
    expect([second.status, first.status]).toEqual([201, 201])
    expect(second.body).toMatchObject({ criteria: ['calmNeeded'], needs: ['window'], status: 'waiting' })
    const { waiting } = await queue(coordinator)
    expect(waiting.map(({ youth }) => youth.id)).toEqual([early.id, late.id])
    const [row] = await house.rows('SELECT note FROM place_request WHERE id = $1', [first.body.id])
    expect(String(row?.note)).not.toContain('année')

    expect(refused(await ask<Refusal>(late.id))).toEqual([422, 'already-waiting', '#/kind'])
    expect((await ask(late.id, { kind: 'bed' })).status).toBe(201)
    expect(refused(await ask<Refusal>(early.id, { askedOn: day(1) }))).toEqual([
      422,
      'in-the-future',
      '#/askedOn',
    ])

    expect((await settle(referent, second.body, { status: 'offered' })).status).toBe(403)
    const jump = await settle<Refusal>(coordinator, second.body, { status: 'offered' })
    expect(refused(jump)).toEqual([422, 'out-of-order', '#/outOfOrder'])
    const outOfOrder = 'L’autre préfère attendre'
    const offered = await settle(coordinator, second.body, { status: 'offered', outOfOrder })
    expect(offered.body).toMatchObject({ status: 'offered', outOfOrder })
    const promised = await settle<Refusal>(coordinator, first.body, { status: 'placed' })
    expect(refused(promised)).toEqual([422, 'no-place-yet', '#/status'])
    const studio = await makePlace(coordinator)
    expect((await reserve(coordinator, early.id, studio.id)).status).toBe(201)
    const [placed] = (await queue(coordinator)).settled
    expect(placed).toMatchObject({ id: first.body.id, status: 'placed', outOfOrder: null, version: 2 })
    expect((await settle(coordinator, first.body, { status: 'waiting' }, 2)).status).toBe(403)
    const after = await queue(coordinator)
    expect(after.settled.map(({ id }) => id)).toEqual([first.body.id])
  })

  it('is settled by the reservation, in turn or for a reason, and left by who leaves the house', async () => {
    const [early, late] = [await someone(), await someone()]
    await ask(early.id, { kind: 'bed', askedOn: day(-9) })
    const { body: request } = await ask(late.id, { kind: 'bed' })
    const bed = await makePlace(coordinator, { kind: 'bed' })
    const jump = await reserve<Refusal>(coordinator, late.id, bed.id)
    expect(refused(jump)).toEqual([422, 'out-of-order', '#/outOfOrder'])
    expect(await house.rows('SELECT id FROM place_use WHERE place_id = $1', [bed.id])).toEqual([])
    const outOfOrder = 'Sa chambre ne convient plus'
    expect((await reserve(coordinator, late.id, bed.id, { outOfOrder })).status).toBe(201)
    const { settled } = await queue(coordinator)
    expect(settled.find(({ id }) => id === request.id)).toMatchObject({ status: 'placed', outOfOrder })
    const again = await ask(early.id, { kind: 'studio' })
    const studio = await makePlace(coordinator)
    expect((await reserve(coordinator, early.id, studio.id, { arrived: true, since: day(-1) })).status).toBe(
      201,
    )
    const late2 = await ask(late.id, { kind: 'studio' })
    expect((await settle(coordinator, late2.body, { status: 'offered' })).status).toBe(200)
    expect((await queue(coordinator)).settled.map(({ id }) => id)).toContain(again.body.id)
  })

  it('says on the line who has a place reserved already, and nobody waits behind them', async () => {
    const [early, late] = [await someone(), await someone()]
    const bed = await makePlace(coordinator, { kind: 'bed' })
    const outOfOrder = 'Entrée décidée'
    expect(
      (await reserve(coordinator, early.id, bed.id, { since: day(4), until: day(60), outOfOrder })).status,
    ).toBe(201)
    const first = await ask(early.id, { kind: 'bed', askedOn: day(-50), wishedFrom: day(60) })
    const second = await ask(late.id, { kind: 'bed', askedOn: day(-49) })
    const { waiting } = await queue(coordinator)
    const told = (id: string) => waiting.find(one => one.id === id)?.reserved
    expect([told(first.body.id), told(second.body.id)]).toEqual([{ code: bed.code, on: day(4) }, null])
    expect((await settle(coordinator, second.body, { status: 'offered' })).status).toBe(200)
  })

  it('brought up to date with what it says already is left as it is', async () => {
    const file = await someone()
    const { body: request } = await ask(file.id, { criteria: ['calmNeeded', 'toBeApart'] })
    const again = { criteria: ['toBeApart', 'calmNeeded'], wishedFrom: day(20) }
    const same = await settle(referent, request, again)
    expect([same.status, same.body.version]).toEqual([200, request.version])
    expect((await settle(referent, request, { wishedFrom: day(21) })).body.version).toBe(request.version + 1)
    expect((await settle(referent, request, again)).status).toBe(412)
  })

  it('and the places are not for who is not to live here', async () => {
    const bed = () => makePlace(coordinator, { kind: 'bed' })
    const tries = async (phase: Phase) => {
      const file = await buildFile(house, { phase })
      const asked = await ask<Refusal>(file.id, { kind: 'bed' }, coordinator)
      const [one, other] = [await bed(), await bed()]
      const outOfOrder = 'Entrée décidée'
      const kept = await reserve<Refusal>(coordinator, file.id, one.id, { outOfOrder })
      const days = { arrived: true, since: day(-2), until: day(-1) }
      const came = await reserve<Refusal>(coordinator, file.id, other.id, { ...days, outOfOrder })
      return [asked, kept, came].map(({ status, body }) => body.rule ?? status)
    }
    expect(await tries('left')).toEqual(['wrong-phase', 'wrong-phase', 'wrong-phase'])
    expect(await tries('refused')).toEqual(['wrong-phase', 'wrong-phase', 'wrong-phase'])
    expect(await tries('referral')).toEqual([201, 'wrong-phase', 'wrong-phase'])
    expect(await tries('admission_decided')).toEqual([201, 201, 'wrong-phase'])
  })

  it('is left with a reason, and only as the request stands', async () => {
    const file = await someone()
    const { body: request } = await ask(file.id)
    expect(refused(await settle<Refusal>(referent, request, { status: 'withdrawn' }))).toEqual([
      422,
      'reason-needed',
      '#/why',
    ])
    await settle(referent, request, { wishedFrom: day(30) })
    const stale = await settle<Refusal>(referent, request, { status: 'withdrawn', why: 'Part ailleurs' })
    expect([stale.status, stale.body.current]).toMatchObject([412, { wishedFrom: day(30), version: 2 }])
    const gone = await settle(referent, request, { status: 'withdrawn', why: 'Part ailleurs' }, 2)
    expect(gone.body).toMatchObject({ status: 'withdrawn', why: 'Part ailleurs' })
    expect((await ask(file.id)).status).toBe(201)
  })

  it('shows a referent the own youths only, and nobody from outside anything', async () => {
    const hidden = await buildFile(house)
    await ask(hidden.id, {}, coordinator)
    const { waiting } = await queue(referent)
    expect(waiting.some(({ youth }) => youth.id === hidden.id)).toBe(false)
    for (const role of ['GUA', 'LAW', 'ADM'] as const) {
      const outsider = await house.person(role)
      expect((await outsider.call('GET', '/api/v1/place-requests')).status).toBe(404)
    }
  })

  it('leaves words that do not open as they lie there', async () => {
    const { body } = await ask((await someone()).id, { note: 'Près de l’école' })
    await house.rows(`UPDATE place_request SET note = '\\xdead' WHERE id = $1`, [body.id])
    expect((await settle(referent, body, { status: 'withdrawn', why: 'Part chez sa tante' })).status).toBe(
      200,
    )
    const rows = await house.rows(`SELECT encode(note, 'hex') AS note FROM place_request WHERE id = $1`, [
      body.id,
    ])
    expect(rows).toEqual([{ note: 'dead' }])
  })
})

describe('who is to be kept apart', () => {
  const list = async (who: Person) => {
    const { body } = await who.call<{ items: Incompatibility[] }>('GET', '/api/v1/incompatibilities')
    return body.items.map(({ id }) => id)
  }

  it('is told at once where they live together already, and the coordinator is called for that day', async () => {
    const zone = 'Voisins'
    const live = async () => {
      const [file, place] = [await someone(), await makePlace(coordinator, { zone })]
      const body = { placeId: place.id, since: day(-9), arrived: true }
      await coordinator.call('POST', `/api/v1/youth-files/${file.id}/place-uses`, body, once())
      return file
    }
    const [one, other, far] = [await live(), await live(), await someone()]
    const calls = () =>
      house.rows(`SELECT youth_id, for_role, due_on::text FROM task WHERE youth_id = ANY ($1::uuid[])`, [
        [one.id, other.id, far.id],
      ])
    expect((await keepApart(referent, one.id, far.id, day(0))).together).toBe(false)
    expect((await keepApart(coordinator, other.id, one.id, day(1))).together).toBe(false)
    expect(await calls()).toEqual([])
    const third = await live()
    expect((await keepApart(referent, one.id, third.id, day(-1))).together).toBe(true)
    expect(await calls()).toEqual([{ youth_id: one.id, for_role: 'COO', due_on: day(0) }])
    const night = await house.person('NGT')
    expect((await keepApart(night, other.id, third.id, day(0))).together).toBe(true)
    expect(await calls()).toHaveLength(2)
  })

  it('is seen only where both files are read, sealed, once at a time, and ended with a reason', async () => {
    const [one, other] = [await someone(), await someone()]
    const pair = await keepApart(coordinator, one.id, other.id, day(-1))
    expect(pair).toMatchObject({ reason: 'Dispute au sujet d’une dette', decidedBy: { id: coordinator.id } })
    const [row] = await house.rows('SELECT reason FROM resident_incompatibility WHERE id = $1', [pair.id])
    expect(String(row?.reason)).not.toContain('dette')
    expect(await list(coordinator)).toContain(pair.id)
    expect(await list(referent)).toContain(pair.id)

    const away = await buildFile(house, { phase: 'left' })
    await nameOnFile(house, away, (await house.person('EDU', 'REF')).id, 'referent')
    const halfSeen = await keepApart(coordinator, one.id, away.id, day(-1))
    expect(await list(referent)).not.toContain(halfSeen.id)

    const twice = await coordinator.call(
      'POST',
      `/api/v1/youth-files/${other.id}/incompatibilities`,
      { otherId: one.id, since: day(3), reason: 'Encore' },
      once(),
    )
    expect([twice.status, twice.body.errors]).toMatchObject([409, [{ pointer: '#/otherId' }]])
    const end = (body: object) =>
      coordinator.call<Refusal & Incompatibility>(
        'POST',
        `/api/v1/incompatibilities/${pair.id}/ending`,
        body,
        ifMatch(1),
      )
    const undone = await referent.call(
      'POST',
      `/api/v1/incompatibilities/${pair.id}/ending`,
      { on: day(2), why: 'Réconciliés' },
      ifMatch(1),
    )
    expect(undone.status).toBe(403)
    expect(refused(await end({ on: day(-2), why: 'x' }))).toEqual([422, 'dates-out-of-order', '#/on'])
    const ended = await end({ on: day(2), why: 'Réconciliés' })
    expect(ended.body).toMatchObject({ until: day(2), endedWhy: 'Réconciliés', can: { end: false } })
    expect((await end({ on: day(2), why: 'Réconciliés' })).status).toBe(403)
  })

  it('may be decided by the night too, and the page says so to who may', async () => {
    const may = async (who: Person) =>
      (await who.call<{ can: { add: boolean } }>('GET', '/api/v1/incompatibilities')).body.can?.add
    const [night, psychologist] = [await house.person('NGT'), await house.person('PSY')]
    expect([await may(night), await may(referent), await may(psychologist)]).toEqual([true, true, false])
    const [one, other] = [await someone(), await someone()]
    expect((await keepApart(night, one.id, other.id, day(0))).decidedBy.id).toBe(night.id)
  })

  it('is decided by nobody who does not add to both files', async () => {
    const legal = await house.person('LEG')
    const [one, other] = [await someone(), await someone()]
    for (const who of [legal, await house.person('GUA')]) {
      const reply = await who.call(
        'POST',
        `/api/v1/youth-files/${one.id}/incompatibilities`,
        { otherId: other.id, since: day(0), reason: 'x' },
        once(),
      )
      expect(reply.status).toBe(404)
    }
    expect(await house.rows('SELECT id FROM resident_incompatibility WHERE youth_id = $1', [one.id])).toEqual(
      [],
    )
  })
})
