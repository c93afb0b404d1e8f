import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { accountsQuery } from './list-accounts.ts'

/** Disables an account; its sessions end at once. */
export function useDisableAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call('disableAccount', { params: { accountId }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}
