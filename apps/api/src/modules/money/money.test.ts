import { randomUUID } from 'node:crypto'
import type { Deduction, HouseWeek, MoneyMove, YouthMoney } from '@havre/contracts/money.ts'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { exclude, grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

/** A Wednesday; its week began on the 23rd. */
const house = await openHouse({ now: () => new Date('2026-11-25T10:00:00Z') })
const WEEK = '2026-11-23'

let sofie: Person
let nadia: Person
let file: BuiltFile
beforeAll(async () => {
  sofie = await house.person('COO')
  nadia = await house.person('EDU')
})
beforeEach(async () => {
  file = await buildFile(house, { birthOn: '2010-05-02' })
})

type Refused = { rule?: string; current?: MoneyMove }
const at = (path: string, of = file) => `/api/v1/youth-files/${of.id}/money${path}`
const money = async (by = sofie, of = file) => (await by.call<YouthMoney>('GET', at('', of))).body
const move = (body: object, by = sofie, key = once()) =>
  by.call<MoneyMove & Refused>('POST', at('/moves'), body, key)
const pay = (by = sofie, body: object = {}, key = once()) =>
  by.call<MoneyMove & Refused>(
    'POST',
    at('/weeks'),
    { method: 'purse', acknowledged: 'signature', ...body },
    key,
  )
const reverse = (id: string, by = sofie, key = once()) =>
  by.call<MoneyMove & Refused>(
    'POST',
    `/api/v1/money-moves/${id}/reversal`,
    { note: 'Erreur de montant' },
    key,
  )
const gift = (cents: number) => ({ kind: 'income', to: 'purse', category: 'gift', cents })

describe('the ledger', () => {
  it('adds up, keeps words sealed, and leaves a trace', async () => {
    await move({ ...gift(5_000), note: 'De la part de sa tante' })
    await move({ kind: 'saving_in', cents: 2_000, from: 'purse' })
    await move({ kind: 'purchase', cents: 1_250, category: 'clothing' })
    await move({ kind: 'saving_out', cents: 500 })
    const body = await money()
    expect(body.balances).toEqual({ purse: 1_750, savings: 1_500, deposit: 0 })
    expect(body.weeks.at(-1)).toEqual({ weekOn: WEEK, pocketMoney: 0, in: 5_000, out: 1_750 })
    const list = await sofie.call<{ items: MoneyMove[] }>('GET', at('/moves'))
    expect(list.body.items.map(one => one.kind)).toEqual(['saving_out', 'purchase', 'saving_in', 'income'])
    expect(list.body.items.at(-1)?.note).toBe('De la part de sa tante')
    const [row] = await house.rows('SELECT note FROM money_move WHERE youth_id = $1 AND note IS NOT NULL', [
      file.id,
    ])
    expect(String(row?.note)).not.toContain('tante')
    const traces = await house.rows(
      `SELECT DISTINCT action FROM trace WHERE youth_id = $1 AND action ~ 'money' ORDER BY 1`,
      [file.id],
    )
    expect(traces.map(trace => trace.action)).toEqual(['money.list', 'money.read', 'money_move.insert'])
  })

  it('lets no pot go below zero, not even for two who spend the last coin at once', async () => {
    await move(gift(1_000))
    expect((await move({ kind: 'purchase', cents: 1_001, category: 'food' })).body.rule).toBe(
      'not-enough-money',
    )
    expect((await move({ kind: 'deposit_out', cents: 1 })).body.rule).toBe('not-enough-money')
    const both = await Promise.all([
      move({ kind: 'cash_out', cents: 600 }),
      move({ kind: 'purchase', cents: 600, category: 'phone' }),
      move({ kind: 'saving_in', cents: 600, from: 'purse' }),
    ])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 422, 422])
    expect((await money()).balances?.purse).toBe(400)
  })

  it('spends for an educator who reads only the own moves no more than there is', async () => {
    await move(gift(300))
    const mine = await money(nadia)
    expect(mine).toMatchObject({ balances: null, weeks: [], can: { add: true } })
    expect((await move({ kind: 'purchase', cents: 301, category: 'food' }, nadia)).body.rule).toBe(
      'not-enough-money',
    )
    expect((await move({ kind: 'purchase', cents: 300, category: 'food' }, nadia)).status).toBe(201)
    const list = await nadia.call<{ items: MoneyMove[] }>('GET', at('/moves'))
    expect(list.body.items.map(one => one.kind)).toEqual(['purchase'])
  })

  it('takes a mistake back once, by a counter-move', async () => {
    const wrong = (await move(gift(900))).body
    const key = once()
    const back = await reverse(wrong.id, sofie, key)
    expect(back.body).toMatchObject({ reverses: wrong.id, from: 'purse', to: null, cents: 900 })
    expect((await reverse(wrong.id, sofie, key)).body.id).toBe(back.body.id)
    expect((await reverse(wrong.id)).body.rule).toBe('already-corrected')
    expect((await reverse(back.body.id)).body.rule).toBe('already-corrected')
    const twice = (await move(gift(100))).body
    const both = await Promise.all([reverse(twice.id), reverse(twice.id)])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 422])
    // What was spent since cannot be taken back.
    const spent = (await move(gift(100))).body
    await move({ kind: 'cash_out', cents: 50 })
    expect((await reverse(spent.id)).body.rule).toBe('not-enough-money')
    expect((await money()).balances?.purse).toBe(50)
  })

  it('sent again with the same key, or dated tomorrow', async () => {
    const key = once()
    const first = await move(gift(700), sofie, key)
    expect((await move(gift(700), sofie, key)).body.id).toBe(first.body.id)
    expect((await money()).balances?.purse).toBe(700)
    expect((await move({ ...gift(1), on: '2026-11-26' })).body.rule).toBe('in-the-future')
  })

  it('whatever is asked in whatever order, balances are the sums of the moves and never negative', async () => {
    const cents = fc.integer({ min: 1, max: 400 })
    const steps = fc.oneof(
      cents.map(gift),
      cents.map(value => ({ kind: 'income', to: 'savings', category: 'job', cents: value })),
      fc
        .tuple(cents, fc.constantFrom('saving_in', 'saving_out', 'cash_out', 'deposit_in', 'deposit_out'))
        .map(([value, kind]) => ({ kind, cents: value, ...(kind === 'saving_in' ? { from: 'purse' } : {}) })),
      cents.map(value => ({ kind: 'purchase', category: 'other', cents: value })),
      fc.nat(20).map(reversal => ({ reversal })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 8, maxLength: 16 }), async sequence => {
        file = await buildFile(house)
        const made: string[] = []
        for (const step of sequence) {
          const reply =
            'reversal' in step
              ? await reverse(made[step.reversal % Math.max(1, made.length)] ?? randomUUID())
              : await move(step)
          expect([201, 404, 422]).toContain(reply.status)
          if (reply.status === 201) made.push(reply.body.id)
          const { balances } = await money()
          const moves = await house.rows(
            'SELECT from_pot, to_pot, cents FROM money_move WHERE youth_id = $1',
            [file.id],
          )
          for (const pot of ['purse', 'savings', 'deposit'] as const) {
            const sum = moves.reduce(
              (total, one) =>
                total +
                (one.to_pot === pot ? Number(one.cents) : 0) -
                (one.from_pot === pot ? Number(one.cents) : 0),
              0,
            )
            expect(balances?.[pot]).toBe(sum)
            expect(sum).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})

describe('pocket money', () => {
  it('of a week is given once, at the amount of the age; the second hears who was first', async () => {
    expect((await money()).week).toMatchObject({ weekOn: WEEK, cents: 1_200, fromAge: 16, paid: false })
    await nameOnFile(house, file, nadia.id, 'educator')
    const both = await Promise.all([pay(sofie), pay(nadia, { method: 'hand' })])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 409])
    const first = both.find(reply => reply.status === 201)?.body
    const second = both.find(reply => reply.status === 409)?.body
    expect(second?.current).toMatchObject({
      id: first?.id,
      weekOn: WEEK,
      cents: 1_200,
      by: { id: first?.by.id },
    })
    expect((await money()).week).toMatchObject({ paid: true, can: { pay: false }, move: { id: first?.id } })
  })

  it('in the hand changes no balance; taken back, the week can be given again', async () => {
    const paid = (await pay(sofie, { method: 'hand' })).body
    expect((await money()).balances).toEqual({ purse: 0, savings: 0, deposit: 0 })
    await reverse(paid.id)
    expect((await money()).week.paid).toBe(false)
    expect((await pay()).status).toBe(201)
    expect((await money()).balances?.purse).toBe(1_200)
  })

  it('is not given in advance, nor for a week long gone', async () => {
    for (const weekOn of ['2026-11-30', '2026-10-19', '2026-11-24']) {
      expect((await pay(sofie, { weekOn })).body.rule).toBe('week-out-of-range')
    }
    expect((await pay(sofie, { weekOn: '2026-11-16' })).status).toBe(201)
  })

  it('of the house: who is not named on a file sees that it was given, not by whom', async () => {
    const other = await buildFile(house, { alias: 'Zelkova 1' })
    await pay()
    const week = async (by: Person) => {
      const { body } = await by.call<HouseWeek>('POST', '/api/v1/pocket-money/week', {})
      return body.items.filter(item => [file.id, other.id].includes(item.youthId))
    }
    const [paid, open] = await week(nadia)
    expect(paid).toMatchObject({ youthId: file.id, paid: true, move: null, can: { pay: false } })
    expect(open).toMatchObject({ youthId: other.id, paid: false, can: { pay: true } })
    const second = await pay(nadia)
    expect([second.status, second.body.current]).toEqual([409, undefined])
    const [seen] = await week(sofie)
    expect(seen?.move?.by.id).toBe(sofie.id)
    const director = await house.person('DIR')
    expect((await week(director)).map(item => item.can.pay)).toEqual([false, false])
    const admin = await house.person('ADM')
    expect(await week(admin)).toEqual([])
  })
})

describe('a deduction', () => {
  const propose = (cents: number, by = sofie) =>
    by.call<Deduction & Refused>(
      'POST',
      at('/deductions'),
      { cents, reason: 'Carreau cassé', agreedHow: 'oral' },
      once(),
    )
  const agree = (id: string, by: Person) =>
    by.call<MoneyMove & Refused>('POST', `/api/v1/deductions/${id}/agreement`, {}, once())

  it('takes two people and the agreement of the youth', async () => {
    const second = await house.person('COO')
    await pay()
    const proposed = (await propose(300)).body
    expect(proposed).toMatchObject({ status: 'proposed', can: { agree: false, drop: true } })
    expect((await agree(proposed.id, sofie)).body.rule).toBe('two-people')
    expect((await money()).balances?.purse).toBe(1_200)
    const both = await Promise.all([
      agree(proposed.id, second),
      agree(proposed.id, await house.person('COO')),
    ])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 422])
    expect((await money()).balances?.purse).toBe(900)
    expect((await agree(proposed.id, second)).body.rule).toBe('already-decided')
    const declined = { cents: 1, reason: 'x', agreedHow: 'declined' }
    expect((await sofie.call('POST', at('/deductions'), declined, once())).status).toBe(400)
  })

  it('stays under the share of the week, also for two who propose at once', async () => {
    expect((await propose(361)).body.rule).toBe('deduction-limit')
    const both = await Promise.all([propose(200), propose(200)])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 422])
    const kept = both.find(reply => reply.status === 201)?.body
    const drop = (version: number) =>
      sofie.call<Deduction & Refused>('POST', `/api/v1/deductions/${kept?.id}/dropping`, {}, ifMatch(version))
    expect((await drop(1)).body.status).toBe('dropped')
    expect((await drop(1)).status).toBe(412)
    expect((await drop(2)).body.rule).toBe('already-decided')
    expect((await propose(360)).status).toBe(201)
  })

  it('without the money leaves nothing behind, not even the agreement', async () => {
    const proposed = (await propose(300)).body
    const second = await house.person('COO')
    expect((await agree(proposed.id, second)).body.rule).toBe('not-enough-money')
    const [row] = await house.rows('SELECT status FROM money_deduction WHERE id = $1', [proposed.id])
    expect(row?.status).toBe('proposed')
  })

  it('is never a move by itself', async () => {
    expect((await move({ kind: 'deduction', cents: 10 })).status).toBe(400)
  })
})

describe('other roles', () => {
  it('a guardian and a lawyer with a grant read the ledger without names, and change nothing', async () => {
    const paid = (await pay()).body
    const director = await house.person('DIR')
    for (const role of ['GUA', 'LAW'] as const) {
      const outsider = await house.person(role)
      expect((await outsider.call('GET', at(''))).status).toBe(404)
      const approvers = { requestedBy: sofie.id, approvedBy: director.id }
      await grantFile(house, file, outsider.id, approvers, { compartments: ['EDUC'] })
      const body = await money(outsider)
      expect(body).toMatchObject({
        balances: { purse: 1_200 },
        can: { add: false },
        week: { can: { pay: false }, move: { by: { name: null } } },
      })
      const list = await outsider.call<{ items: MoneyMove[] }>('GET', at('/moves'))
      expect(list.body.items.map(one => [one.id, one.by.name, one.can.reverse])).toEqual([
        [paid.id, null, false],
      ])
      expect((await move(gift(1), outsider)).status).toBe(404)
      expect((await reverse(paid.id, outsider)).status).toBe(404)
    }
  })

  it.each([['PAR'], ['AUD'], ['DPO'], ['ADM']] as const)('%s finds nothing', async role => {
    const stranger = await house.person(role)
    const [there, nowhere] = await Promise.all(
      [file.id, randomUUID()].map(id => stranger.call('GET', `/api/v1/youth-files/${id}/money`)),
    )
    expect([there?.status, { ...there?.body, instance: '' }]).toEqual([
      404,
      { ...nowhere?.body, instance: '' },
    ])
    expect((await pay(stranger)).status).toBe(404)
  })

  it('who is shut out of a file is told nothing of its week', async () => {
    await pay()
    await exclude(house, file, nadia.id, sofie.id)
    const { body } = await nadia.call<HouseWeek>('POST', '/api/v1/pocket-money/week', {})
    expect(body.items.some(item => item.youthId === file.id)).toBe(false)
    expect((await pay(nadia)).status).toBe(404)
  })
})
