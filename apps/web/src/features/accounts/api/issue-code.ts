import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { accountsQuery } from './list-accounts.ts'

/** The set-up code that an administrator asked for; shown once. */
export function useIssueCode() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call('issueCode', { params: { accountId }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
    gcTime: 0,
  })
}
