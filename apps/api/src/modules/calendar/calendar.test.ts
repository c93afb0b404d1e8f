import type { Appointment } from '@havre/contracts/appointments.ts'
import type { Calendar, YouthWeek } from '@havre/contracts/calendar.ts'
import type { Occasion } from '@havre/contracts/occasions.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'
import { clashesOf, type Timed } from './clashes.ts'

const house = await openHouse()
let coordinator: Person
let nurse: Person
beforeAll(async () => {
  coordinator = await house.person('COO')
  nurse = await house.person('NGT')
})
const visit = { title: 'Dentiste', note: 'À jeun', date: day(1), starts: '10:00', ends: '11:00' }
const appoint = (file: BuiltFile, changes: object = {}, by = coordinator, key = once()) =>
  by.call<Appointment>('POST', `/api/v1/youth-files/${file.id}/appointments`, { ...visit, ...changes }, key)
const occasion = async (changes: object) => {
  const when = { startsOn: day(1), starts: '10:30', ends: '12:00' }
  const given = { kind: 'community', title: 'Cuisine ensemble', audience: 'enrolled', when, ...changes }
  const reply = await coordinator.call<Occasion>('POST', '/api/v1/occasions', given, once())
  return reply.body.id
}
const enrol = (file: BuiltFile, occasionId: string, status = 'planned') =>
  coordinator.call(
    'POST',
    `/api/v1/youth-files/${file.id}/attendance`,
    { occasionId, on: day(1), status },
    once(),
  )
const week = (file: BuiltFile, by = coordinator) =>
  by.call<YouthWeek>('POST', `/api/v1/youth-files/${file.id}/week`, { from: day(0) })
const read = async (by = coordinator) =>
  (await by.call<Calendar>('POST', '/api/v1/calendar', { from: day(0) })).body

describe('a youth’s appointment', () => {
  it('is made once, sealed under the youth’s key, changed at its version', async () => {
    const file = await buildFile(house)
    const key = once()
    const made = await appoint(file, { escortId: nurse.id }, nurse, key)
    expect([made.status, made.body.title, made.body.escort?.id]).toEqual([201, 'Dentiste', nurse.id])
    expect((await appoint(file, { escortId: nurse.id }, nurse, key)).body.id).toBe(made.body.id)
    const rows = await house.rows('SELECT * FROM appointment WHERE youth_id = $1', [file.id])
    expect([rows.length, String(rows[0]?.details).includes('Dentiste')]).toEqual([1, false])
    const change = (version: number, body: object) =>
      coordinator.call('PUT', `/api/v1/appointments/${made.body.id}`, { ...visit, ...body }, ifMatch(version))
    expect((await change(1, { starts: '14:00', ends: null })).body).toMatchObject({
      starts: '14:00',
      version: 2,
    })
    expect((await change(1, {})).status).toBe(412)
    expect((await change(2, { ends: '09:00' })).body).toMatchObject({ rule: 'ends-before-start' })
  })

  it('is not there for somebody shut out of the file, in the calendar neither', async () => {
    const file = await buildFile(house)
    const educator = await house.person('EDU')
    await exclude(house, file, educator.id, coordinator.id)
    const made = await appoint(file)
    expect((await educator.call('GET', `/api/v1/appointments/${made.body.id}`)).status).toBe(404)
    expect((await appoint(file, {}, educator)).status).toBe(404)
    expect(JSON.stringify(await read(educator))).not.toContain(file.id)
    expect((await week(file, educator)).status).toBe(404)
    expect(JSON.stringify(await read())).toContain(made.body.id)
  })
})

describe('somebody in two places at once', () => {
  it('is warned about and never refused', async () => {
    const file = await buildFile(house)
    await appoint(file)
    const id = await occasion({})
    expect((await enrol(file, id)).status).toBe(201)
    const { items } = await read()
    const item = items.find(one => one.id === id)
    expect(item?.clashes).toEqual([
      { youthId: file.id, alias: file.alias, title: 'Dentiste', starts: '10:00' },
    ])
    const { body } = await coordinator.call('POST', `/api/v1/occasions/${id}/occurrence`, { on: day(1) })
    expect(body).toMatchObject({
      sheet: expect.arrayContaining([
        expect.objectContaining({ youthId: file.id, clash: { title: 'Dentiste', starts: '10:00' } }),
      ]),
    })
  })

  const item = (changes: Partial<Timed> = {}): Timed => ({
    date: '2026-11-25',
    starts: '10:00',
    ends: '11:00',
    cancelled: false,
    youths: [{ id: 'a', status: 'planned' }],
    ...changes,
  })
  it.each([
    ['overlap', item({ starts: '10:30' }), 1],
    ['touch', item({ starts: '11:00', ends: '12:00' }), 0],
    ['an open end lasts half an hour', item({ starts: '09:45', ends: null }), 1],
    ['an open end before', item({ starts: '09:30', ends: null }), 0],
    ['another day', item({ date: '2026-11-26' }), 0],
    ['cancelled', item({ cancelled: true }), 0],
    ['excused there', item({ youths: [{ id: 'a', status: 'excused' }] }), 0],
    ['somebody else', item({ youths: [{ id: 'b', status: 'planned' }] }), 0],
  ])('%s', (_name, other, count) => {
    const self = item()
    expect(clashesOf([self, other], self, 'a')).toHaveLength(count)
  })
})

describe('the week that a youth reads', () => {
  it('holds what is for everybody and what is theirs: no other youth, nobody of the team, no place beyond its category', async () => {
    const [file, other] = [
      await buildFile(house, { languages: ['ar', 'fr'] }),
      await buildFile(house, { alias: 'Sorbier 7' }),
    ]
    const place = { category: 'sport', words: 'Salle des Tilleuls, rue Haute 3' }
    const breakfast = { kind: 'ritual', title: 'Petit déjeuner', audience: 'house', sign: 'meal' }
    await occasion({ ...breakfast, when: { startsOn: day(0), starts: '08:00' } })
    await occasion({ title: 'Réunion d’équipe', audience: 'team', kind: 'meeting' })
    const football = await occasion({ title: 'Football', place, description: 'Avec Nadia Benali' })
    const cinema = await occasion({ title: 'Cinéma' })
    await enrol(file, football)
    await enrol(other, football)
    await enrol(other, cinema)
    await enrol(file, cinema, 'declined')
    await appoint(file, { escortId: nurse.id, starts: '15:00', ends: null })
    await appoint(file, { title: 'Audition', inWeek: false, starts: '16:00', ends: null })
    const { status, body } = await week(file)
    expect([status, body.languages, body.days.length]).toEqual([200, ['ar', 'fr'], 7])
    const lines = body.days.flatMap(({ items }) => items.map(({ title, place }) => `${title} ${place}`))
    expect(lines).toEqual(['Petit déjeuner null', 'Football sport', 'Dentiste null'])
    for (const secret of ['Tilleuls', 'Nadia', 'Sorbier', nurse.id, 'À jeun']) {
      expect(JSON.stringify(body)).not.toContain(secret)
    }
  })

  it('leaves a trace of its reading, like the calendar', async () => {
    const file = await buildFile(house)
    await week(file)
    const rows = await house.rows(`SELECT youth_id FROM trace WHERE action = 'calendar.youth-week'`)
    expect(rows.map(row => row.youth_id)).toContain(file.id)
    await appoint(file)
    await read()
    const [last] = await house.rows(
      `SELECT youth_ids FROM trace WHERE action = 'calendar.read' ORDER BY id DESC LIMIT 1`,
    )
    expect(last?.youth_ids).toContain(file.id)
  })
})
