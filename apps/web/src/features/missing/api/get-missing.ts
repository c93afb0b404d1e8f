import type { Wire } from '@havre/contracts/wire.ts'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type Timed, timed } from './timed.ts'

export type Missing = Timed<Wire['getMissing']['reply']>
export type Step = Missing['steps'][number]
export type Call = Step['calls'][number]

const often = 20_000
const seldom = 5 * 60_000
const firstDayMs = 86_400_000

/** One episode. On its first day it is asked for every twenty seconds: two people work on it at once. */
export function missingQuery(missingId: string) {
  return queryOptions({
    queryKey: ['missing', 'one', missingId],
    queryFn: async ({ signal }): Promise<Missing> =>
      timed(await call('getMissing', { params: { missingId }, signal })),
    refetchInterval: query => {
      const one = query.state.data
      if (!one || one.status === 'closed') return false
      return Date.parse(one.asOf) - Date.parse(one.noticedAt) < firstDayMs ? often : seldom
    },
    staleTime: 5_000,
  })
}

export function useMissing(missingId: string) {
  return useQuery(missingQuery(missingId))
}

/** Everything that shows who is missing is read again: something about it has changed. */
export function forgetLists(client: QueryClient): void {
  for (const queryKey of [
    ['missing', 'list'],
    ['missing', 'file'],
    ['missing', 'candidates'],
    ['today'],
    ['youth-files'],
  ])
    void client.invalidateQueries({ queryKey })
}
