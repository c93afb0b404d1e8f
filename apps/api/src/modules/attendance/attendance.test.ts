import type { Attendance, AttendanceItem } from '@havre/contracts/attendance.ts'
import type { Calendar, Occurrence } from '@havre/contracts/calendar.ts'
import type { Occasion } from '@havre/contracts/occasions.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'
import { livesHereOn } from './attendance.rules.ts'

const house = await openHouse()
type Activities = {
  items: AttendanceItem[]
  nextCursor: string | null
  balance: { kind: string; present: number; planned: number }[] | null
}

let coordinator: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
})
const files = async (count: number) => {
  const built: BuiltFile[] = []
  for (let n = 0; n < count; n++) built.push(await buildFile(house))
  return built
}
const occasion = async (on: string, changes: object = {}) => {
  const given = { kind: 'learning', title: 'Atelier cuisine', audience: 'enrolled', ...changes }
  const when = { startsOn: on, starts: '14:00', ends: '16:00' }
  const reply = await coordinator.call<Occasion>('POST', '/api/v1/occasions', { when, ...given }, once())
  return reply.body.id
}
const enrol = (
  file: BuiltFile,
  occasionId: string,
  on: string,
  by = coordinator,
  changes = {},
  key = once(),
) =>
  by.call<Attendance>(
    'POST',
    `/api/v1/youth-files/${file.id}/attendance`,
    { occasionId, on, ...changes },
    key,
  )
const mark = (id: string, version: number, change: object, by = coordinator) =>
  by.call<Attendance>('PATCH', `/api/v1/attendance/${id}`, change, ifMatch(version))
const open = (occasionId: string, on: string, by = coordinator) =>
  by.call<Occurrence>('POST', `/api/v1/occasions/${occasionId}/occurrence`, { on })
const activities = (file: BuiltFile, by = coordinator, body: object = {}) =>
  by.call<Activities>('POST', `/api/v1/youth-files/${file.id}/activities`, body)

describe('taking part', () => {
  it('is planned once, then marked, with the youth’s words sealed', async () => {
    const file = await buildFile(house)
    const id = await occasion(day(0))
    const key = once()
    const planned = await enrol(file, id, day(0), coordinator, {}, key)
    expect([planned.status, planned.body.status]).toEqual([201, 'planned'])
    expect((await enrol(file, id, day(0), coordinator, {}, key)).body.id).toBe(planned.body.id)
    expect((await enrol(file, id, day(0))).status).toBe(409)
    const words = 'J’ai fait le pain toute seule'
    const marked = await mark(planned.body.id, 1, { status: 'present', consent: 'given', words })
    expect(marked.body).toMatchObject({ status: 'present', consent: 'given', words, note: '', version: 2 })
    expect((await mark(planned.body.id, 2, { note: 'Fière' })).body).toMatchObject({ words, note: 'Fière' })
    const [row] = await house.rows('SELECT * FROM attendance WHERE id = $1', [planned.body.id])
    expect(`${row?.words} ${row?.note}`).not.toMatch(/pain|Fière/)
    const late = await mark(planned.body.id, 2, { status: 'absent' })
    expect([late.status, late.body]).toMatchObject([412, { current: { note: 'Fière', version: 3 } }])
  })

  it('is refused on a date that is none, for a youth who does not live here, and for the team’s own meetings', async () => {
    const file = await buildFile(house, { arrivedOn: day(-10) })
    const gone = await buildFile(house, { phase: 'left', arrivedOn: day(-90), leftOn: day(-30) })
    const id = await occasion(day(2))
    const past = await occasion(day(-40))
    const refused = async (who: BuiltFile, what: string, on: string) => {
      const { status, body } = await enrol(who, what, on)
      return [status, (body as unknown as { rule?: string }).rule]
    }
    expect(await refused(file, id, day(3))).toEqual([422, 'not-on-that-date'])
    expect(await refused(gone, id, day(2))).toEqual([422, 'not-in-the-house'])
    expect(await refused(file, past, day(-40))).toEqual([422, 'not-in-the-house'])
    expect(await refused(gone, past, day(-40))).toEqual([201, undefined])
    const team = await occasion(day(2), { kind: 'meeting', audience: 'team' })
    expect(await refused(file, team, day(2))).toEqual([422, 'for-the-team'])
  })

  it('ends where the places end, also for two who take the last one together', async () => {
    const id = await occasion(day(1), { maxParticipants: 2 })
    const [first, ...others] = await files(4)
    if (!first) throw new Error('no file')
    const one = await enrol(first, id, day(1))
    const rush = await Promise.all(others.map(file => enrol(file, id, day(1))))
    expect(rush.map(({ status }) => status).toSorted()).toEqual([201, 422, 422])
    // Who is excused gives the place back; coming again takes one.
    await mark(one.body.id, 1, { status: 'excused' })
    const waiting = others[rush.findIndex(({ status }) => status === 422)]
    expect(waiting && (await enrol(waiting, id, day(1))).status).toBe(201)
    const again = await mark(one.body.id, 2, { status: 'planned' })
    expect([again.status, again.body]).toMatchObject([422, { rule: 'occasion-full' }])
  })
})

describe('who sees whom', () => {
  it('somebody shut out of a file sees neither the youth nor a number that includes them', async () => {
    const [hidden, seen, third] = [await buildFile(house), await buildFile(house), await buildFile(house)]
    const educator = await house.person('EDU', 'REF')
    for (const file of [hidden, seen, third]) await nameOnFile(house, file, educator.id)
    await exclude(house, hidden, educator.id, coordinator.id)
    const id = await occasion(day(0), { maxParticipants: 2 })
    for (const file of [hidden, seen]) await enrol(file, id, day(0))
    const { body } = await open(id, day(0), educator)
    expect(body.sheet.map(({ youthId }) => youthId)).not.toContain(hidden.id)
    const { body: calendar } = await educator.call<Calendar>('POST', '/api/v1/calendar', { from: day(0) })
    const item = calendar.items.find(one => one.id === id)
    expect(item?.youths.map(youth => youth.id)).toEqual([seen.id])
    expect(JSON.stringify(calendar)).not.toContain(hidden.id)
    expect((await enrol(hidden, id, day(0), educator)).status).toBe(404)
    expect((await activities(hidden, educator)).status).toBe(404)
    // A refusal would say that somebody is there whom this reader may not know of.
    expect((await enrol(third, id, day(0), educator)).status).toBe(201)
    const other = await buildFile(house)
    expect((await enrol(other, id, day(0))).status).toBe(422)
  })

  it('night staff see who takes part from today on, and mark nobody', async () => {
    const file = await buildFile(house)
    const night = await house.person('NGT')
    const [past, today] = [await occasion(day(-2)), await occasion(day(0))]
    await enrol(file, past, day(-2), coordinator, { status: 'present' })
    const planned = await enrol(file, today, day(0))
    expect((await open(past, day(-2), night)).body.sheet).toEqual([])
    const sheet = (await open(today, day(0), night)).body.sheet.find(line => line.youthId === file.id)
    expect(sheet).toMatchObject({ attendance: { status: 'planned' }, can: { mark: false } })
    expect((await mark(planned.body.id, 1, { status: 'present' }, night)).status).toBe(404)
    const { body } = await activities(file, night)
    expect([body.items.map(item => item.occasionId), body.balance]).toEqual([[today], null])
  })

  it('an educator marks the youths of the own files and reads the others of the house', async () => {
    const [own, other] = [await buildFile(house), await buildFile(house)]
    const educator = await house.person('EDU')
    await nameOnFile(house, own, educator.id)
    const id = await occasion(day(0))
    expect((await enrol(own, id, day(0), educator)).status).toBe(201)
    expect((await enrol(other, id, day(0), educator)).status).toBe(403)
    const { body } = await open(id, day(0), educator)
    const may = (file: BuiltFile) => body.sheet.find(line => line.youthId === file.id)?.can.mark
    expect([may(own), may(other)]).toEqual([true, false])
  })

  it('a guardian reads that the ward took part, never what the house calls it, nor when', async () => {
    const file = await buildFile(house)
    const guardian = await house.person('GUA')
    const approvers = { requestedBy: coordinator.id, approvedBy: (await house.person('DIR')).id }
    await grantFile(house, file, guardian.id, approvers, { compartments: ['INTEG', 'TASK'] })
    const id = await occasion(day(0), { title: 'Club des Tilleuls' })
    await enrol(file, id, day(0), coordinator, { status: 'present' })
    const { status, body } = await activities(file, guardian)
    expect([status, body.items.length]).toEqual([200, 1])
    expect(body.items[0]).toMatchObject({ kind: 'learning', title: null, sign: null, starts: null })
    expect(JSON.stringify(body)).not.toContain('Tilleuls')
    for (const [method, path, sent] of [
      ['POST', 'calendar', { from: day(0) }],
      ['GET', `occasions/${id}`, undefined],
      ['POST', `occasions/${id}/occurrence`, { on: day(0) }],
      ['POST', `youth-files/${file.id}/week`, { from: day(0) }],
    ] as const) {
      expect((await guardian.call(method, `/api/v1/${path}`, sent)).status).toBe(404)
    }
  })
})

describe('the activities of a file', () => {
  it('come the latest first, in pages that lose nothing, with the balance of the three kinds', async () => {
    const file = await buildFile(house, { arrivedOn: day(-200) })
    const plan = [
      ['learning', -120, 'present'],
      ['learning', -20, 'present'],
      ['community', -10, 'present'],
      ['external', -5, 'absent'],
      ['external', 5, 'planned'],
    ] as const
    for (const [kind, at, status] of plan) {
      await enrol(file, await occasion(day(at), { kind }), day(at), coordinator, { status })
    }
    const first = await activities(file, coordinator, { limit: 3 })
    expect(first.body.balance).toEqual([
      { kind: 'learning', present: 1, planned: 0 },
      { kind: 'community', present: 1, planned: 0 },
      { kind: 'external', present: 0, planned: 1 },
    ])
    const rest = await activities(file, coordinator, { limit: 3, cursor: first.body.nextCursor })
    const all = [...first.body.items, ...rest.body.items]
    expect([all.map(item => item.date), rest.body.nextCursor]).toEqual([
      [day(5), day(-5), day(-10), day(-20), day(-120)],
      null,
    ])
  })

  it('say when a date was cancelled or is no longer one', async () => {
    const file = await buildFile(house)
    const id = await occasion(day(2))
    await enrol(file, id, day(2))
    const change = { change: 'cancel', on: day(2) }
    await coordinator.call('POST', `/api/v1/occasions/${id}/dates`, change, ifMatch(1))
    expect((await activities(file)).body.items).toMatchObject([{ cancelled: true, title: 'Atelier cuisine' }])
    await coordinator.call('POST', `/api/v1/occasions/${id}/ending`, { from: day(0) }, ifMatch(2))
    expect((await activities(file)).body.items).toMatchObject([{ cancelled: true, title: 'Atelier cuisine' }])
  })
})

describe('living in the house on a day', () => {
  const today = '2026-11-25'
  const here = { present: true, arrivedOn: '2026-09-01', leftOn: null }
  it.each([
    ['before the arrival', here, '2026-08-31', false],
    ['on the day of arrival', here, '2026-09-01', true],
    ['in the future, living here', here, '2027-01-01', true],
    ['in the future, having left', { ...here, present: false, leftOn: '2026-10-01' }, '2026-12-01', false],
    ['on the day of leaving', { ...here, present: false, leftOn: '2026-10-01' }, '2026-10-01', true],
    ['today, disappeared', { ...here, present: false }, today, false],
    ['yesterday, disappeared since', { ...here, present: false }, '2026-11-24', true],
    ['without a date of arrival, not here', { present: false, arrivedOn: null, leftOn: null }, today, false],
  ])('%s', (_name, stay, on, expected) => {
    expect(livesHereOn(stay, on, today)).toBe(expected)
  })
})
