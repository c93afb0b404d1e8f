import type { RollCallItem } from '@havre/contracts/roll-calls.ts'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type { RollCallItem }

const PAGE = 20

export const rollCallsQuery = infiniteQueryOptions({
  queryKey: ['roll-calls', 'list'],
  queryFn: ({ pageParam, signal }) =>
    call('searchRollCalls', { body: { limit: PAGE, ...(pageParam && { cursor: pageParam }) }, signal }),
  initialPageParam: '',
  getNextPageParam: last => last.nextCursor,
})

/** Roll calls of the house, the latest first, page by page. */
export function useRollCalls() {
  return useInfiniteQuery(rollCallsQuery)
}
