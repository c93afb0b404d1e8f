import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Today = Wire['getToday']['reply']
export type DraftItem = Today['drafts'][number]

/** What waits for me and who is in the house. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: ({ signal }) => call('getToday', { signal }),
  refetchOnMount: 'always',
  refetchInterval: 5 * 60_000,
})

export function useToday() {
  return useQuery(todayQuery)
}
