import { beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-25T09:00:00Z') })
type Life = {
  full: boolean
  weekOn: string
  rule: { code: string; since: string; from: string } | null
  visits: { seen: string; state: string | null }[]
  visitors: { role: string | null; agreed: string | null }[]
  domains: {
    domain: string
    strengths: number
    difficulties: number
    mixed: number
    youthStrengths: number
  }[]
  bills: { what: string; cents: number; dueOn: string; paidOn: string | null; late: number }[]
  meals: { weekOn: string; planned: number; cents: number }[]
  nights: { state: string }[]
}

let referent: Person
let file: BuiltFile
beforeAll(async () => {
  referent = await house.person('EDU', 'REF')
  file = await buildFile(house, { phase: 'autonomy_studio' })
  await nameOnFile(house, file, referent.id, 'referent')
})
const record = (kind: string, day: string, answers: object, more: object = {}) =>
  buildEntry(house, file, {
    kind,
    authorId: referent.id,
    occurredAt: new Date(`${day}T10:00:00Z`),
    answers: { ...answers },
    ...more,
  })
const read = (who = referent) => who.call<Life>('GET', `/api/v1/youth-files/${file.id}/studio-life`)

describe('the week of studio life', () => {
  it('is told by what was signed: rule, visits, domains, bills, meals; drafts and old records are not in it', async () => {
    await record('studio-presence', '2026-11-02', { rule: 'daily', seen: 'yes', state: 'inOrder' })
    await record('studio-presence', '2026-11-10', { rule: 'weekly', seen: 'no', state: 'notEntered' })
    await record('studio-presence', '2026-11-20', { rule: 'weekly', seen: 'yes', state: 'toTidy' })
    await record('studio-presence', '2026-11-24', { rule: 'daily', seen: 'yes' }, { status: 'draft' })
    await record('studio-visitor', '2026-11-21', {
      who: { role: 'friend', label: 'Samuel' },
      agreed: 'agreed',
    })
    const seen = (day: string, domain: string, side: string, youthSide?: string) =>
      record('studio-observation', day, { domain, side, ...(youthSide && { youthSide }) })
    await seen('2026-11-05', 'budget', 'difficulty', 'strength')
    await seen('2026-11-12', 'budget', 'strength', 'strength')
    await seen('2026-11-19', 'cleaning', 'mixed')
    await seen('2026-06-01', 'food', 'strength')
    await record('bill', '2026-06-01', { what: 'Téléphone', amount: 1_500, dueOn: '2026-11-20' })
    await record('bill', '2026-11-01', { what: 'Mutuelle', amount: 900, dueOn: '2026-11-30' })
    await record('bill', '2026-11-02', {
      what: 'Train',
      amount: 4_000,
      dueOn: '2026-11-10',
      paidOn: '2026-11-09',
    })
    await record('meal-plan', '2026-11-23', {
      weekOn: '2026-11-23',
      meals: [{ key: 'a', day: '1', what: 'Riz' }],
      cost: 3_210,
    })

    const { status, body } = await read()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      full: true,
      weekOn: '2026-11-23',
      rule: { code: 'weekly', since: '2026-11-10', from: 'visit', late: 0 },
      visits: [
        { seen: 'yes', state: 'toTidy' },
        { seen: 'no', state: 'notEntered' },
        { seen: 'yes', state: 'inOrder' },
      ],
      visitors: [{ role: 'friend', agreed: 'agreed' }],
      meals: [{ weekOn: '2026-11-23', planned: 1, cents: 3_210 }],
    })
    expect(body.bills.map(({ what, late }) => [what, late])).toEqual([
      ['Téléphone', 5],
      ['Mutuelle', 0],
      ['Train', 0],
    ])
    expect(body.domains).toMatchObject([
      { domain: 'cleaning', mixed: 1 },
      { domain: 'budget', strengths: 1, difficulties: 1, youthStrengths: 2 },
    ])
    expect(JSON.stringify(body)).not.toContain('Samuel')
    const [trace] = await house.rows(
      `SELECT compartment, cardinality(object_ids) AS seen FROM trace WHERE action = 'studio-life.read'`,
    )
    expect(trace).toEqual({ compartment: 'AUTON', seen: 11 })
  })

  it('tells nothing to who could not open the records', async () => {
    expect((await read(await house.person('EDU'))).status).toBe(404)
    const night = await read(await house.person('NGT'))
    expect(night.body).toMatchObject({
      full: false,
      rule: null,
      visits: [],
      bills: [],
      domains: [],
      meals: [],
    })
    expect((await read(await house.person('LAW'))).status).toBe(404)
  })
})

describe('a bill', () => {
  it('that is not paid opens a reminder for its day; written anew as paid, it leaves none', async () => {
    const key = () => ({ 'idempotency-key': crypto.randomUUID() })
    const sign = async (answers: object, correctsId?: string) => {
      const started = await referent.call<{ id: string; version: number }>(
        'POST',
        `/api/v1/youth-files/${file.id}/entries`,
        { kind: 'bill', ...(correctsId && { correctsId }) },
        key(),
      )
      const saved = await referent.call<{ version: number }>(
        'PUT',
        `/api/v1/entries/${started.body.id}/answers`,
        { answers },
        { 'if-match': `"${started.body.version}"` },
      )
      expect(saved.status).toBe(200)
      const signed = await referent.call(
        'POST',
        `/api/v1/entries/${started.body.id}/signature`,
        {},
        {
          'if-match': `"${saved.body.version}"`,
          ...key(),
        },
      )
      expect(signed.status).toBeLessThan(300)
      return started.body.id
    }
    const open = () =>
      house.rows(`SELECT due_on::text, for_role FROM task WHERE youth_id = $1 AND status = 'open'`, [file.id])
    const answers = { what: 'Internet', amount: 2_500, dueOn: '2026-12-05' }
    const bill = await sign(answers)
    expect(await open()).toEqual([{ due_on: '2026-12-05', for_role: 'REF' }])
    await sign({ ...answers, paidOn: '2026-11-25' }, bill)
    expect(await open()).toEqual([])
  })
})
