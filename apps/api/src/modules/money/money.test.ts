import { randomUUID } from 'node:crypto'
import type { HouseWeek, MoneyMove } from '@havre/contracts/money.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { once } from '../../../test/harness.ts'
import { gift, openMoneyHouse, WEEK } from '../../../test/money-house.ts'
import { exclude, grantFile } from '../../demo/access-builders.ts'
import type { BuiltFile } from '../../demo/builders.ts'

const { house, sofie, nadia, at, money, move, pay, reverse, newFile } = await openMoneyHouse()
let file: BuiltFile
beforeEach(async () => {
  file = await newFile()
})

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
        file = await newFile({})
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
