import { randomUUID } from 'node:crypto'
import type { Calendar } from '@havre/contracts/calendar.ts'
import type { Occasion } from '@havre/contracts/occasions.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day, weekday } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse()
const evening = { startsOn: day(1), weekdays: [weekday(1)], starts: '18:00', ends: '19:00' }
const council = { kind: 'meeting', title: 'Conseil de maison', audience: 'house', when: evening }
const { kind: _, when: __, ...words } = council

let educator: Person
let coordinator: Person
beforeAll(async () => {
  educator = await house.person('EDU', 'REF')
  coordinator = await house.person('COO')
})
const create = (changes: object = {}, by = educator, key = once()) =>
  by.call<Occasion>('POST', '/api/v1/occasions', { ...council, ...changes }, key)
const change = (id: string, version: number, body: object, by = educator) =>
  by.call<Occasion>('PUT', `/api/v1/occasions/${id}`, { ...words, ...body }, ifMatch(version))
const date = (id: string, version: number, body: object, by = educator) =>
  by.call<Occasion>('POST', `/api/v1/occasions/${id}/dates`, body, ifMatch(version))
const datesOf = async (id: string, days = 28, by = educator) => {
  const { body } = await by.call<Calendar>('POST', '/api/v1/calendar', { from: day(0), days })
  return body.items.filter(item => item.id === id)
}

describe('an occasion', () => {
  it('is made once, its words sealed, and stands in the calendar every week', async () => {
    const key = once()
    const made = await create({ description: 'Avec les jeunes' }, educator, key)
    expect([made.status, made.body.title, made.body.version]).toEqual([201, council.title, 1])
    expect((await create({ description: 'Avec les jeunes' }, educator, key)).body.id).toBe(made.body.id)
    const rows = await house.rows('SELECT * FROM occasion WHERE id = $1', [made.body.id])
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows) + String(rows[0]?.details)).not.toContain('Conseil')
    expect((await datesOf(made.body.id)).map(item => item.date)).toEqual([day(1), day(8), day(15), day(22)])
    const traces = await house.rows(`SELECT action FROM trace WHERE object_ids = ARRAY[$1::uuid]`, [
      made.body.id,
    ])
    expect(traces.map(trace => trace.action)).toEqual(['occasion.insert'])
  })

  it('changes its words for all dates, and its hour from one date on; what took place keeps its own', async () => {
    const { body } = await create({ when: { ...evening, startsOn: day(-6) } })
    const later = { ...evening, startsOn: day(8), starts: '20:00', ends: '21:00' }
    const changed = await change(body.id, 1, { title: 'Conseil', following: later })
    expect([changed.status, changed.body.version]).toEqual([200, 2])
    const items = await datesOf(body.id)
    expect(items.map(({ title, starts }) => `${title} ${starts}`)).toEqual([
      'Conseil 18:00',
      'Conseil 20:00',
      'Conseil 20:00',
      'Conseil 20:00',
    ])
  })

  it('is cancelled, moved and restored on a single date', async () => {
    const { body } = await create()
    expect((await date(body.id, 1, { change: 'cancel', on: day(8) })).status).toBe(200)
    const moved = { change: 'move', on: day(15), date: day(16), starts: '17:00' }
    expect((await date(body.id, 2, moved)).status).toBe(200)
    expect(await datesOf(body.id)).toMatchObject([
      { date: day(1), cancelled: false },
      { date: day(8), cancelled: true },
      { date: day(16), on: day(15), starts: '17:00', ends: null, moved: true },
      { date: day(22) },
    ])
    await date(body.id, 3, { change: 'restore', on: day(8) })
    expect((await datesOf(body.id))[1]).toMatchObject({ date: day(8), cancelled: false })
  })

  it('stops from one date on, or is dropped when nothing is left of it', async () => {
    const { body } = await create()
    const end = (version: number, from: string) =>
      educator.call<Occasion>('POST', `/api/v1/occasions/${body.id}/ending`, { from }, ifMatch(version))
    expect((await end(1, day(15))).body.rhythm).toMatchObject([{ startsOn: day(1) }])
    expect((await datesOf(body.id)).map(item => item.date)).toEqual([day(1), day(8)])
    expect((await end(2, day(0))).body.rhythm).toEqual([])
    expect(await datesOf(body.id)).toEqual([])
    expect((await educator.call('GET', `/api/v1/occasions/${body.id}`)).status).toBe(404)
  })

  it('changed by two people at once answers the second with both versions, and overwrites nothing', async () => {
    const { body } = await create()
    await change(body.id, 1, { title: 'Conseil du mardi' }, coordinator)
    const late = await change(body.id, 1, { title: 'Conseil du soir' })
    expect([late.status, late.body.version]).toEqual([412, undefined])
    expect(late.body).toMatchObject({ currentVersion: 2, current: { title: 'Conseil du mardi' } })
    const [one, other] = await Promise.all([
      change(body.id, 2, { title: 'A' }),
      change(body.id, 2, { title: 'B' }),
    ])
    expect([one.status, other.status].toSorted()).toEqual([200, 412])
  })
})

describe('what cannot be', () => {
  const rule = async (changes: object) => {
    const { status, body } = await create(changes)
    return [status, (body as unknown as { rule: string }).rule]
  }
  it.each([
    ['ends before it starts', { when: { ...evening, ends: '17:30' } }, 'ends-before-start'],
    ['ends on an earlier day', { when: { ...evening, endsOn: day(-3) } }, 'dates-out-of-order'],
    ['never takes place', { when: { ...evening, weekdays: [weekday(3)], endsOn: day(2) } }, 'never-occurs'],
    [
      'lets a partner learn more without a reason',
      { partner: { name: 'Club', learns: 'firstName' } },
      'learns-needs-reason',
    ],
  ])('is refused with its rule: one that %s', async (_name, changes, wanted) => {
    expect(await rule(changes)).toEqual([422, wanted])
  })

  it('is refused with every field named', async () => {
    const bad = { title: '', kind: 'party', when: { startsOn: '2026-02-30', starts: '25:00' } }
    const reply = await create(bad)
    const errors = (reply.body as unknown as { errors: { pointer: string }[] }).errors
    expect([reply.status, errors.map(({ pointer }) => pointer).toSorted()]).toEqual([
      400,
      ['#/kind', '#/title', '#/when/starts', '#/when/startsOn'],
    ])
  })

  it('is a change of a date that it does not have', async () => {
    const { body } = await create()
    const reply = await date(body.id, 1, { change: 'cancel', on: day(2) })
    expect([reply.status, reply.body]).toMatchObject([422, { rule: 'not-on-that-date' }])
  })
})

describe('what a partner from outside learns', () => {
  const partner = { name: 'Club des Tilleuls', learns: 'firstName', reason: 'Licence de la fédération' }
  const outing = { kind: 'external', audience: 'enrolled', partner }

  it('is nothing unless a coordinator gives a reason, and is agreed anew for another partner', async () => {
    const refused = await create(outing)
    expect([refused.status, refused.body]).toMatchObject([422, { rule: 'learns-needs-coordinator' }])
    const { body } = await create(outing, coordinator)
    expect(body.partner).toMatchObject({ learns: 'firstName', agreedBy: { id: coordinator.id } })
    // Other words may change under what was agreed, the partner may not.
    const kept = await change(body.id, 1, { ...outing, kind: undefined, title: 'Foot' })
    expect([kept.status, kept.body.partner?.agreedBy?.id]).toEqual([200, coordinator.id])
    const swapped = { ...partner, name: 'Autre club' }
    expect((await change(body.id, 2, { audience: 'enrolled', partner: swapped })).status).toBe(422)
    const less = { ...partner, learns: 'nothing' }
    const closed = await change(body.id, 2, { audience: 'enrolled', partner: less })
    expect(closed.body.partner).toMatchObject({ learns: 'nothing', agreedBy: null })
  })
})

describe('the calendar of the house', () => {
  it('is read by everybody who works in it and by nobody else; kept by those who keep the agenda', async () => {
    const { body } = await create()
    const found: Record<string, string> = {}
    for (const role of ROLES) {
      const person = await house.person(role)
      const read = await person.call('POST', '/api/v1/calendar', { from: day(0) })
      const opened = await person.call('GET', `/api/v1/occasions/${body.id}`)
      const made = await create({}, person)
      found[role] = [read.status, opened.status, made.status].join(' ')
    }
    const keeps = '200 200 201'
    const nothing = '404 404 404'
    expect(found).toEqual({
      EDU: keeps,
      REF: keeps,
      NGT: keeps,
      LEG: keeps,
      PSY: keeps,
      COO: keeps,
      DIR: '200 200 404',
      GUA: nothing,
      LAW: nothing,
      PAR: nothing,
      AUD: nothing,
      DPO: nothing,
      ADM: nothing,
    })
  })

  it('of another house answers like one that is not there', async () => {
    expect((await change(randomUUID(), 1, {})).status).toBe(404)
  })
})
