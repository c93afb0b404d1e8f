import type { Wire } from '@havre/contracts/wire.ts'
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type TimelineFilter = Omit<Wire['readTimeline']['body'], 'cursor'>
export type TimelineItem = Wire['readTimeline']['reply']['items'][number]

const FURTHER = 100

/** The acts of a file over all axes, newest first, page by page. */
export function timelineQuery(youthId: string, filter: TimelineFilter) {
  return infiniteQueryOptions({
    queryKey: ['youth-files', 'timeline', youthId, filter],
    queryFn: ({ pageParam, signal }) =>
      call('readTimeline', {
        params: { youthId },
        // Whoever goes on reads a lot: fewer, larger pages.
        body: { ...filter, ...(pageParam && { cursor: pageParam, limit: FURTHER }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

export function useTimeline(youthId: string, filter: TimelineFilter, { enabled = true } = {}) {
  return useInfiniteQuery({ ...timelineQuery(youthId, filter), enabled })
}
