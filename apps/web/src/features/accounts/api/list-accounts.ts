import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type AccountItem = Wire['listAccounts']['reply']['items'][number]
export type Invitation = Wire['issueCode']['reply']

/** The people of the house. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => call('listAccounts', { signal }),
})

export function useAccounts() {
  return useQuery(accountsQuery)
}
