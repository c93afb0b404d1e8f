import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type BoardFilter = Wire['searchContracts']['body']
export type Line = Wire['searchContracts']['reply']['items'][number]

/** The contracts that are not over, overdue reviews first. */
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
    ({ contractId, status, review }) =>
      contractId !== besides && status === 'running' && (review?.status !== 'waiting' || review.confirm),
  )
}
