import type { ProcedureItem, ProcedureResult } from '@havre/contracts/procedures.ts'
import { beforeAll, expect, it } from 'vitest'
import { openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse()
let legal: Person
beforeAll(async () => {
  legal = await house.person('LEG')
})
const evaluation = (body: object, by = legal) =>
  by.call<ProcedureResult>('POST', '/api/v1/procedures/evaluation', body)
const minor = {
  procedure: 'be.thb',
  births: [{ day: '2010-05-04', retained: true }],
  facts: { unaccompanied: 'yes', recognisedCentre: 'yes' },
  today: '2026-01-20',
}
const events = [
  { id: 'a', event: 'referral_to_recognised_centre', on: '2026-01-05' },
  { id: 'b', event: 'ai_issued', on: '2026-01-12', printedUntil: '2026-04-10' },
]

it('lists every procedure with its rules, each with its source and how sure it is', async () => {
  const { status, body } = await legal.call<{ items: ProcedureItem[] }>('GET', '/api/v1/procedures')
  expect(status).toBe(200)
  const versions = body.items.map(({ id, version, draft }) => `${id}@${version}${draft ? ' draft' : ''}`)
  expect(versions).toContain('be.thb@2017-05-20')
  expect(versions).toContain('be.asylum@2026-06-12 draft')
  const rules = body.items.flatMap(({ deadlines }) => deadlines)
  expect(rules.length).toBeGreaterThan(60)
  for (const rule of rules) expect(Object.values(rule.basis.text)).not.toContain('')
})

it('says where a procedure would stand, what is due with its arithmetic, and what may come', async () => {
  const { status, body } = await evaluation({ ...minor, events })
  expect([status, body.state, body.since, body.today]).toEqual([200, 'ai_first', '2026-01-12', '2026-01-20'])
  const end = body.deadlines.find(({ rule }) => rule.id === 'be.thb.ai.end')
  expect(end).toMatchObject({
    due: '2026-04-10',
    from: 'printed',
    computed: { raw: '2026-04-12' },
    daysLeft: 80,
  })
  expect(end?.arithmetic.map(({ fr }) => fr)).toEqual([
    'Attestation d’immatriculation délivrée',
    'lundi 12 janvier 2026',
    '+ 3 mois : dimanche 12 avril 2026',
    'Le document l’emporte : vendredi 10 avril 2026',
  ])
  expect(body.possible.find(({ event }) => event === 'ai_extended')).toMatchObject({ allowed: true })
})

it('refuses what stands for nothing at its field, and events that do not fit in words', async () => {
  const refused = await evaluation({ ...minor, procedure: 'be.nothing' })
  expect([refused.status, refused.body]).toMatchObject([
    422,
    { rule: 'procedure-refused', errors: [{ pointer: '#/procedure' }] },
  ])
  const twice = await evaluation({ ...minor, events: [events[0], events[0]] })
  expect(twice.body).toMatchObject({ errors: [{ pointer: '#/events/1/id', code: 'duplicate-id' }] })
  expect((await evaluation({ ...minor, version: '1999-01-01' })).status).toBe(422)
  const wrong = await evaluation({
    ...minor,
    events: [{ id: 'a', event: 'ai_issued', on: '2026-02-30' }],
    facts: { shoeSize: 'yes' },
  })
  expect([wrong.status, wrong.body]).toMatchObject([
    400,
    { errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/events/0/on' })]) },
  ])
  const { body } = await evaluation({
    ...minor,
    events: [...events, { id: 'c', event: 'a_card_issued', on: '2026-01-15' }],
  })
  expect(body.refused.map(({ eventId, reasons }) => [eventId, reasons[0]?.en])).toEqual([
    ['c', 'The magistrate has not answered yes to all four questions (art. 61/3 §2).'],
  ])
})

it('is told about nobody: it keeps nothing, traces nothing, and answers whoever is signed in', async () => {
  const count = async () => (await house.rows('SELECT count(*)::int AS n FROM trace'))[0]?.n
  const educator = await house.person('EDU')
  const before = await count()
  expect((await evaluation({ ...minor, events }, educator)).status).toBe(200)
  expect(await count()).toBe(before)
})
