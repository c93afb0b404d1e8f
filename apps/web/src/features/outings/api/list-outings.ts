import type { OutingItem } from '@havre/contracts/outings.ts'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type { OutingItem }

const PAGE = 20

export function outingsQuery(youthId: string) {
  return infiniteQueryOptions({
    queryKey: ['outings', youthId],
    queryFn: ({ pageParam, signal }) =>
      call('searchOutings', {
        params: { youthId },
        body: { limit: PAGE, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: last => last.nextCursor,
  })
}

/** The outings of one youth, the latest first, page by page. */
export function useOutings(youthId: string) {
  return useInfiniteQuery(outingsQuery(youthId))
}
