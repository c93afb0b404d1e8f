import { randomUUID } from 'node:crypto'
import type { Belonging, Belongings } from '@havre/contracts/belongings.ts'
import type { MoneyMove, YouthMoney } from '@havre/contracts/money.ts'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'
import { grantFile, nameOnFile } from '../../demo/access-builders.ts'
import { type BuiltFile, buildFile } from '../../demo/builders.ts'

const house = await openHouse()
/** The night's three days are counted by the database's clock, so days here are counted from now. */
const moment = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const day = (days: number) => moment(days).slice(0, 10)
const RECEIVED = moment(-5)
let nadia: Person
let sofie: Person
let file: BuiltFile
beforeAll(async () => {
  nadia = await house.person('EDU')
  sofie = await house.person('COO')
})
beforeEach(async () => {
  file = await buildFile(house)
})

type Refused = { rule?: string; errors?: { pointer: string; code: string }[] }
const PHONE = {
  what: 'Téléphone noir, écran fendu',
  category: 'phone',
  place: 'safe',
  receivedAt: RECEIVED,
  present: ['youth', 'colleague'],
  acknowledged: 'signature',
}
const CASH = { ...PHONE, what: 'Billets dans une enveloppe', category: 'money', cents: 4_500 }
const path = () => `/api/v1/youth-files/${file.id}/belongings`
const receive = (body: object = PHONE, by = nadia, key = once()) =>
  by.call<Belonging & Refused>('POST', path(), body, key)
const list = async (by = nadia) => (await by.call<Belongings>('GET', path())).body
const act = (what: string, id: string, version: number, body: object, by = nadia) =>
  by.call<Belonging & Refused>('POST', `/api/v1/belongings/${id}/${what}`, body, ifMatch(version))
const change = (id: string, version: number, body: object) =>
  nadia.call<Belonging & Refused>('PATCH', `/api/v1/belongings/${id}`, body, ifMatch(version))
const HANDED = { to: 'youth', acknowledged: 'signature' }
const balances = async () =>
  (await sofie.call<YouthMoney>('GET', `/api/v1/youth-files/${file.id}/money`)).body.balances

describe('a belonging', () => {
  it('is received sealed, and given back once', async () => {
    const { body } = await receive()
    expect(body).toMatchObject({ ...PHONE, state: 'kept', cents: null, version: 1 })
    const [row] = await house.rows('SELECT what FROM belonging WHERE id = $1', [body.id])
    expect(String(row?.what)).not.toContain('noir')
    const both = await Promise.all([
      act('return', body.id, 1, HANDED),
      act('return', body.id, 1, { ...HANDED, note: 'à la sortie' }, sofie),
    ])
    expect(both.map(reply => reply.status).sort()).toEqual([200, 412])
    expect((await act('return', body.id, 2, HANDED)).body.rule).toBe('already-returned')
    expect((await list()).items.map(one => [one.state, one.returned?.to, one.can])).toEqual([
      ['returned', 'youth', { change: false, return: false }],
    ])
  })

  it('is not given back before it was received, nor tomorrow', async () => {
    const { id } = (await receive()).body
    const early = await act('return', id, 1, { ...HANDED, at: moment(-6) })
    expect(early.body).toMatchObject({
      status: 422,
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/at' }],
    })
    expect((await act('return', id, 1, { ...HANDED, at: moment(1) })).body.rule).toBe('in-the-future')
    expect((await receive({ ...PHONE, receivedAt: moment(1) })).body.rule).toBe('in-the-future')
    expect((await list()).items[0]?.version).toBe(1)
  })

  it('lost or damaged says how it is made good, and may be found again', async () => {
    const { id } = (await receive()).body
    const harm = { what: 'lost', on: day(-3), note: 'Pendant le rangement', restitution: 'open' }
    expect((await change(id, 1, { harm })).body).toMatchObject({
      state: 'lost',
      harm,
      can: { return: false },
    })
    expect((await act('return', id, 2, HANDED)).status).toBe(403)
    expect((await change(id, 2, { harm: null, place: 'office' })).body).toMatchObject({
      state: 'kept',
      place: 'office',
    })
    expect((await change(id, 3, { harm: { ...harm, on: day(-7) } })).body.errors?.[0]?.pointer).toBe(
      '#/harm/on',
    )
    expect((await change(id, 1, { place: 'room' })).status).toBe(412)
  })

  it('written down by mistake is marked, not deleted', async () => {
    const { id } = (await receive()).body
    expect((await act('annulment', id, 1, {})).body.state).toBe('annulled')
    expect((await act('return', id, 2, HANDED)).body.rule).toBe('already-corrected')
    expect((await list()).items).toHaveLength(1)
  })
})

describe('money in keeping', () => {
  it('goes through the ledger both ways, in the same act', async () => {
    const key = once()
    const { body } = await receive(CASH, nadia, key)
    expect([body.cents, await balances()]).toEqual([4_500, { purse: 0, savings: 0, deposit: 4_500 }])
    expect((await receive(CASH, nadia, key)).body.id).toBe(body.id)
    expect((await balances())?.deposit).toBe(4_500)
    expect((await act('return', body.id, 1, HANDED)).status).toBe(200)
    expect((await balances())?.deposit).toBe(0)
    const wrong = (await receive(CASH)).body
    await act('annulment', wrong.id, 1, {})
    expect((await balances())?.deposit).toBe(0)
  })

  it('comes with its amount, and nothing else does', async () => {
    const { cents: _, ...without } = CASH
    expect((await receive(without)).body.errors).toEqual([{ pointer: '#/cents', code: 'goes-with-money' }])
    expect((await receive({ ...PHONE, cents: 1 })).body.errors?.[0]?.pointer).toBe('#/cents')
  })

  it('cannot be taken back in the ledger behind its line', async () => {
    await receive(CASH)
    const moves = await sofie.call<{ items: MoneyMove[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}/money/moves`,
    )
    expect(moves.body.items[0]?.can.reverse).toBe(false)
    const id = moves.body.items[0]?.id ?? ''
    const back = await sofie.call<Refused>(
      'POST',
      `/api/v1/money-moves/${id}/reversal`,
      { note: 'x' },
      once(),
    )
    expect(back.body.rule).toBe('goes-with-belonging')
  })

  it('is given back by who may read the ledger: another educator sees no amount', async () => {
    const { id } = (await receive(CASH, sofie)).body
    const [line] = (await list(nadia)).items
    expect([line?.cents, line?.can]).toEqual([null, { change: true, return: false }])
    expect((await act('return', id, 1, HANDED, nadia)).status).toBe(403)
    await nameOnFile(house, file, nadia.id, 'educator')
    expect((await act('return', id, 1, HANDED, nadia)).status).toBe(200)
    expect((await balances())?.deposit).toBe(0)
  })
})

describe('other roles', () => {
  it('the night sees what came these three days', async () => {
    await receive()
    const lately = moment(-1)
    await receive({ ...PHONE, receivedAt: lately })
    const night = await house.person('NGT')
    expect((await list(night)).items.map(one => one.receivedAt)).toEqual([lately])
  })

  it.each([['GUA'], ['LAW'], ['PAR'], ['ADM'], ['LEG']] as const)('%s finds nothing', async role => {
    const { id } = (await receive()).body
    const stranger = await house.person(role)
    const approvers = { requestedBy: sofie.id, approvedBy: (await house.person('DIR')).id }
    if (role !== 'LEG') await grantFile(house, file, stranger.id, approvers, { compartments: ['EDUC'] })
    const [there, nowhere] = await Promise.all(
      [file.id, randomUUID()].map(youth => stranger.call('GET', `/api/v1/youth-files/${youth}/belongings`)),
    )
    expect([there?.status, { ...there?.body, instance: '' }]).toEqual([
      404,
      { ...nowhere?.body, instance: '' },
    ])
    expect((await act('return', id, 1, HANDED, stranger)).status).toBe(404)
  })
})
