import type { Wire } from '@havre/contracts/wire.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Activities = Wire['listActivities']['reply']
export type Activity = Activities['items'][number]

/** What a youth takes part in, the latest first, page by page. */
export function useActivities(youthId: string) {
  return useInfiniteQuery({
    queryKey: ['calendar', 'activities', youthId],
    queryFn: ({ pageParam, signal }) =>
      call('listActivities', {
        params: { youthId },
        body: pageParam ? { cursor: pageParam } : {},
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor ?? undefined,
  })
}
