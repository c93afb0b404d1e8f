import type { Deduction, HouseWeek, MoneyMove } from '@havre/contracts/money.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { ifMatch, once, type Person } from '../../../test/harness.ts'
import { openMoneyHouse, type Refused, WEEK } from '../../../test/money-house.ts'
import { nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const { house, sofie, nadia, at, money, move, pay, reverse, newFile } = await openMoneyHouse()
let file: BuiltFile
beforeEach(async () => {
  file = await newFile()
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
