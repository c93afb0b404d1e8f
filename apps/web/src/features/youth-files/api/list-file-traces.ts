import type { Wire } from '@havre/contracts/wire.ts'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type FileTrace = Wire['listFileTraces']['reply']['items'][number]

/** Who opened or changed a file, newest first, page by page. */
export function fileTracesQuery(youthId: string) {
  return infiniteQueryOptions({
    queryKey: ['youth-files', 'traces', youthId],
    queryFn: ({ pageParam, signal }) =>
      call('listFileTraces', {
        params: { youthId },
        query: { cursor: pageParam || undefined },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    staleTime: 0,
  })
}

export function useFileTraces(youthId: string) {
  return useInfiniteQuery(fileTracesQuery(youthId))
}
