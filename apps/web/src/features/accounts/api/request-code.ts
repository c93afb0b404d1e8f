import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { accountsQuery } from './list-accounts.ts'

/** Asks for a new set-up code for somebody who lost the password or the telephone; a director hands it over. */
export function useRequestCode() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (accountId: string) => call('requestCode', { params: { accountId }, body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}
