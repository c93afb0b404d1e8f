import type { MoneyMove, YouthMoney } from '@havre/contracts/money.ts'
import { type BuiltFile, buildFile } from '../src/demo/builders.ts'
import { once, openHouse } from './harness.ts'

export type Refused = { rule?: string; current?: MoneyMove }

export const WEEK = '2026-11-23'

/** A house on a Wednesday, whose week began on the 23rd, with a coordinator and an educator, and what its money is moved with. */
export async function openMoneyHouse() {
  const house = await openHouse({ now: () => new Date('2026-11-25T10:00:00Z') })
  const sofie = await house.person('COO')
  const nadia = await house.person('EDU')
  let file: BuiltFile

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

  return {
    house,
    sofie,
    nadia,
    at,
    money,
    move,
    pay,
    reverse,
    /** The file whose money is meant from here on. */
    newFile: async (given: Parameters<typeof buildFile>[1] = { birthOn: '2010-05-02' }) => {
      file = await buildFile(house, given)
      return file
    },
  }
}

export const gift = (cents: number) => ({ kind: 'income', to: 'purse', category: 'gift', cents })
