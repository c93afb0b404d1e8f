import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type YouthMoney = Wire['getMoney']['reply']
export type Deduction = YouthMoney['deductions'][number]

/** Everything that is read about money. */
export const MONEY = ['money']

export function moneyQuery(youthId: string) {
  return queryOptions({
    queryKey: ['money', 'of', youthId],
    queryFn: ({ signal }) => call('getMoney', { params: { youthId }, signal }),
  })
}

/** What the house keeps for a youth, this week and the last ones. */
export function useMoney(youthId: string) {
  return useQuery(moneyQuery(youthId))
}
