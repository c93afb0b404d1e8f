import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type BoardFilter = Omit<Wire['searchContracts']['body'], 'cursor' | 'limit'>
export type Line = Wire['searchContracts']['reply']['items'][number]

/** The contracts that are not over, overdue reviews first, page by page. */
export function useContractPages(filter: BoardFilter) {
  return useInfiniteQuery({
    queryKey: ['autonomy', 'board', 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      call('searchContracts', { body: { ...filter, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** The first of them: what calls soonest. */
export function useContractBoard(filter: BoardFilter) {
  return useQuery({
    queryKey: ['autonomy', 'board', filter],
    queryFn: ({ signal }) => call('searchContracts', { body: filter, signal }),
    placeholderData: keepPreviousData,
  })
}

/** The contract to go on with: the first of the board that runs and does not wait for somebody else. */
export function nextToReview(lines: readonly Line[], besides: string): Line | undefined {
  return lines.find(
    ({ contractId, status, review }) => contractId !== besides && status === 'running' && !review?.othersTurn,
  )
}
