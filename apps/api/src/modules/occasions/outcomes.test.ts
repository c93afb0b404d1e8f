import { randomUUID } from 'node:crypto'
import type { Calendar } from '@havre/contracts/calendar.ts'
import type { Occasion } from '@havre/contracts/occasions.ts'
import type { Outcome } from '@havre/contracts/outcomes.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { day, weekday } from '../../../test/days.ts'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { buildAccount, buildCentre } from '../../demo/builders.ts'

const house = await openHouse()
let educator: Person
let night: Person
beforeAll(async () => {
  educator = await house.person('EDU', 'REF')
  night = await house.person('NGT')
})
const occasion = async (kind: string, on = day(0)) => {
  const given = { kind, title: 'Conseil', audience: 'house' }
  const when = { startsOn: on, weekdays: [weekday(0)], starts: '18:00' }
  const reply = await educator.call<Occasion>('POST', '/api/v1/occasions', { ...given, when }, once())
  return reply.body.id
}
const write = (id: string, body: object, on = day(0), by = educator, key = once()) =>
  by.call<Outcome>('POST', `/api/v1/occasions/${id}/outcomes`, { on, body }, key)
const rewrite = (id: string, version: number, body: object, by = educator) =>
  by.call<Outcome>('PUT', `/api/v1/outcomes/${id}`, { body }, ifMatch(version))

const action = (changes: object = {}) => ({ key: randomUUID(), text: 'Réparer le four', ...changes })
const decision = {
  key: randomUUID(),
  text: 'Film le vendredi',
  votes: { for: 7, against: 3, abstained: 1 },
}
const minutes = {
  form: 'meeting',
  agenda: ['Repas', 'Télévision'],
  decisions: [decision],
  minutes: 'On a voté pour le film.',
}

describe('the minutes of a meeting', () => {
  it('are written once a date, sealed, read by the whole house', async () => {
    const id = await occasion('meeting')
    const made = await write(id, { ...minutes, actions: [action({ forRole: 'EDU', dueOn: day(5) })] })
    expect([made.status, made.body.body]).toMatchObject([201, { decisions: [decision] }])
    const again = await write(id, minutes, day(0), night)
    expect([again.status, again.body]).toMatchObject([409, { current: { id: made.body.id } }])
    const [row] = await house.rows('SELECT * FROM occasion_outcome WHERE id = $1', [made.body.id])
    expect([row?.open_actions, String(row?.body).includes('film')]).toEqual([1, false])
    const seen = await night.call('POST', `/api/v1/occasions/${id}/occurrence`, { on: day(0) })
    expect(seen.body).toMatchObject({ outcome: { body: { minutes: minutes.minutes } } })
  })

  it('keep what is to be done in view of the week until it is ticked off', async () => {
    const id = await occasion('meeting')
    const mine = action({ forPersonId: night.id })
    const made = await write(id, { ...minutes, actions: [mine, action({ done: true })] })
    const open = async () => {
      const { body } = await educator.call<Calendar>('POST', '/api/v1/calendar', { from: day(0) })
      return body.actions.filter(({ outcomeId }) => outcomeId === made.body.id)
    }
    expect(await open()).toMatchObject([{ key: mine.key, text: mine.text, forPerson: { id: night.id } }])
    const tick = (version: number, key: string) =>
      night.call<Outcome>(
        'PATCH',
        `/api/v1/outcomes/${made.body.id}/actions`,
        { key, done: true },
        ifMatch(version),
      )
    expect((await tick(1, randomUUID())).status).toBe(404)
    expect((await tick(1, mine.key)).body.version).toBe(2)
    expect(await open()).toEqual([])
    expect((await tick(1, mine.key)).status).toBe(412)
  })

  it('changed by two people show the second what the first wrote', async () => {
    const made = await write(await occasion('meeting'), minutes)
    await rewrite(made.body.id, 1, { ...minutes, minutes: 'Elle' }, night)
    const late = await rewrite(made.body.id, 1, { ...minutes, minutes: 'Lui' })
    expect([late.status, late.body]).toMatchObject([412, { current: { body: { minutes: 'Elle' } } }])
  })

  it('give nothing to do to somebody of another house', async () => {
    const abroad = await buildAccount(await buildCentre(house.client, house.keyring), ['EDU'])
    const body = { ...minutes, actions: [action({ forPersonId: abroad })] }
    expect((await write(await occasion('meeting'), body)).status).toBe(404)
  })
})

describe('a drill', () => {
  const result = {
    form: 'drill',
    minutes: 4,
    result: 'partly',
    everybodyOut: true,
    toChange: 'Une lampe à l’étage',
  }

  it('keeps how long it took, how it went and what to change; night staff may write it', async () => {
    const made = await write(await occasion('drill'), result, day(0), night)
    expect([made.status, made.body.body]).toMatchObject([201, result])
  })

  it('has no result before it takes place, nor on a date that it does not have, nor minutes', async () => {
    const id = await occasion('drill')
    expect((await write(id, result, day(7))).body).toMatchObject({ rule: 'not-yet' })
    expect((await write(id, result, day(1))).body).toMatchObject({ rule: 'not-on-that-date' })
    expect((await write(id, minutes)).body).toMatchObject({
      errors: [{ pointer: '#/body/form', code: 'wrong-form' }],
    })
    // An agenda is prepared beforehand.
    expect((await write(await occasion('meeting'), minutes, day(7))).status).toBe(201)
  })
})

it('guardians, lawyers and partners read and write nothing of it', async () => {
  const id = await occasion('meeting')
  const made = await write(id, minutes)
  for (const role of ['GUA', 'LAW', 'PAR', 'ADM'] as const) {
    const person = await house.person(role)
    expect((await write(id, minutes, day(7), person)).status).toBe(404)
    expect((await rewrite(made.body.id, 1, minutes, person)).status).toBe(404)
  }
})
