import { beforeAll, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildCentre, buildFile, type FileGiven } from '../../demo/builders.ts'

const house = await openHouse({ now: () => new Date('2026-11-25T09:00:00Z') })
type Sheet = {
  id: string
  version: number
  month: string
  side: string
  lines: Record<string, number>
  balance: number
  income: number
  spending: number
  warnings: string[]
  note: string | null
  can: { change: boolean }
}
type Budgets = {
  months: { month: string; plan: Sheet | null; real: Sheet | null }[]
  thisMonth: string
  full: boolean
  can: { add: boolean }
}

let referent: Person
let file: BuiltFile
beforeAll(async () => {
  referent = await house.person('EDU', 'REF')
  file = await buildFile(house, { phase: 'autonomy_studio' })
  await nameOnFile(house, file, referent.id, 'referent')
})

const path = (of = file) => `/api/v1/youth-files/${of.id}/budgets`
const read = (who = referent, of = file) => who.call<Budgets>('GET', path(of))
const write = (body: object, who = referent, of = file) =>
  who.call<Sheet>('POST', path(of), { side: 'plan', month: '2026-11', lines: {}, ...body }, once())

describe('a month', () => {
  it('stands with its plan beside what it was; what is left is counted by the house and by PostgreSQL alike', async () => {
    const plan = await write({
      lines: { allowance: 85_000, wage: 12_000, rent: 31_500, food: 22_000, saving: 5_000 },
      note: 'Avec le job du samedi',
    })
    expect([plan.status, plan.body]).toMatchObject([
      201,
      { income: 97_000, spending: 58_500, balance: 38_500, warnings: [], note: 'Avec le job du samedi' },
    ])
    expect(plan.body.lines).toMatchObject({ phone: 0, transport: 0 })
    const real = await write({ side: 'real', lines: { allowance: 85_000, rent: 31_500, food: 60_000 } })
    expect(real.body).toMatchObject({
      balance: -6_500,
      warnings: ['negativeBalance', 'noSaving', 'rentAboveThird'],
    })
    const { body } = await read()
    expect(body).toMatchObject({
      thisMonth: '2026-11',
      full: true,
      can: { add: true },
      months: [{ month: '2026-11', plan: { id: plan.body.id }, real: { id: real.body.id } }],
    })
    const rows = await house.rows('SELECT balance, note FROM budget_sheet ORDER BY balance')
    expect(rows.map(row => row.balance)).toEqual([-6_500, 38_500])
    expect(String(rows[1]?.note)).not.toContain('samedi')
  })

  it('has one plan only, is kept once for one key, and is not told before it begins', async () => {
    const key = once()
    const body = { month: '2026-10', side: 'plan', lines: { wage: 1 } }
    const made = await referent.call<Sheet>('POST', path(), body, key)
    expect((await referent.call<Sheet>('POST', path(), body, key)).body.id).toBe(made.body.id)
    expect((await write({ month: '2026-10' })).status).toBe(409)
    expect((await write({ month: '2026-12' })).status).toBe(201)
    const early = await write({ month: '2026-12', side: 'real' })
    expect([early.status, early.body]).toMatchObject([
      422,
      { rule: 'in-the-future', errors: [{ pointer: '#/month' }] },
    ])
    expect((await read()).body.months.map(({ month }) => month)).toEqual(['2026-12', '2026-11', '2026-10'])
  })

  it.each([
    [{ month: '2026-13' }],
    [{ month: '2026-11-01' }],
    [{ side: 'guess' }],
    [{ lines: { rent: -1 } }],
    [{ lines: { rent: 1.5 } }],
    [{ lines: { rent: 1_000_001 } }],
    [{ lines: { balance: 10 } }],
    [{ balance: 10 }],
  ])('refuses %o', async body => {
    expect((await write(body)).status).toBe(400)
  })

  it('is written anew at its version, whole, and its trace names no amount', async () => {
    const { body: made } = await write({ month: '2026-09', lines: { wage: 50_000, rent: 10_000 } })
    const change = (version: number) =>
      referent.call<Sheet>('PUT', `/api/v1/budgets/${made.id}`, { lines: { wage: 40_000 } }, ifMatch(version))
    const changed = await change(1)
    expect(changed.body).toMatchObject({ version: 2, balance: 40_000, lines: { rent: 0 } })
    const late = await change(1)
    expect([late.status, late.body]).toMatchObject([412, { current: { balance: 40_000 } }])
    const traces = await house.rows(
      'SELECT action, compartment FROM trace WHERE object_ids = ARRAY[$1::uuid] ORDER BY id',
      [made.id],
    )
    expect(traces).toEqual([
      { action: 'budget_sheet.insert', compartment: 'AUTON' },
      { action: 'budget_sheet.update', compartment: 'AUTON' },
    ])
  })
})

describe('who counts with the youth', () => {
  it('is the team of the file; the direction reads, others in the house and outside see nothing', async () => {
    const director = await house.person('DIR')
    expect((await read(director)).body).toMatchObject({ full: true, can: { add: false } })
    expect((await write({ month: '2026-08' }, director)).status).toBe(404)
    const educator = await house.person('EDU')
    expect((await read(educator)).status).toBe(404)
    expect((await write({ month: '2026-08' }, educator)).status).toBe(404)
    const night = await house.person('NGT')
    expect((await read(night)).body).toMatchObject({ months: [], full: false, can: { add: false } })
    const abroad = await buildFile(await buildCentre(house.client, house.keyring))
    expect((await read(referent, abroad)).status).toBe(404)
    const lawyer = await house.person('LAW')
    expect((await read(lawyer)).status).toBe(404)
  })
})

describe('a month of somebody', () => {
  it('who never lived here, or before the admission, has no budget', async () => {
    const refusal = async (given: FileGiven, month: string) => {
      const other = await buildFile(house, given)
      await nameOnFile(house, other, referent.id, 'referent')
      const { status, body } = await write({ month }, referent, other)
      return [status, body]
    }
    for (const phase of ['referral', 'refused'] as const)
      expect(await refusal({ phase }, '2026-11')).toMatchObject([
        422,
        { rule: 'wrong-phase', errors: [{ pointer: '#/month' }] },
      ])
    const here = { phase: 'integration', arrivedOn: '2026-10-20' } as const
    expect(await refusal(here, '2026-10')).toMatchObject([201, {}])
    expect(await refusal(here, '2026-09')).toMatchObject([422, { errors: [{ code: 'before-arrival' }] }])
    expect(await refusal(here, '2090-01')).toMatchObject([422, { errors: [{ code: 'too-far-ahead' }] }])
    expect(await refusal({ phase: 'left' }, '2026-11')).toMatchObject([201, {}])
  })
})
