import type { RollCall, RollCallLine } from '@havre/contracts/roll-calls.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type { RollCall, RollCallLine }

/** How soon a tap of a colleague on another tablet is seen here. */
const LOOKED_AGAIN_MS = 10_000

export function rollCallQuery(rollCallId: string) {
  return queryOptions({
    queryKey: ['roll-calls', 'detail', rollCallId],
    queryFn: ({ signal }) => call('getRollCall', { params: { rollCallId }, signal }),
    refetchOnMount: 'always',
    refetchInterval: query => (query.state.data?.can.check ? LOOKED_AGAIN_MS : false),
  })
}

/** One roll call; while it is under way it is looked at again and again. */
export function useRollCall(rollCallId: string) {
  return useQuery(rollCallQuery(rollCallId))
}
