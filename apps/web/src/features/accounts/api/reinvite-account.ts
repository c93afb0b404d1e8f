import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { accountsQuery } from './list-accounts.ts'

/** A new set-up code for somebody who lost the password or the telephone; shown once. */
export function useReinviteAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call('reinviteAccount', { params: { accountId }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
    gcTime: 0,
  })
}
