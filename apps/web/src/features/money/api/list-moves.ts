import type { Wire } from '@havre/contracts/wire.ts'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type MoneyMove = Wire['listMoves']['reply']['items'][number]

/** The moves of a youth's money, newest first, page by page. */
export function movesQuery(youthId: string) {
  return infiniteQueryOptions({
    queryKey: ['money', 'moves', youthId],
    queryFn: ({ pageParam, signal }) =>
      call('listMoves', { params: { youthId }, query: { cursor: pageParam || undefined }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
  })
}

export function useMoves(youthId: string) {
  return useInfiniteQuery(movesQuery(youthId))
}
