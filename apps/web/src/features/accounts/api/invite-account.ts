import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { accountsQuery } from './list-accounts.ts'

interface Creation {
  body: Wire['inviteAccount']['body']
  /** The same on every attempt at one invitation. */
  idempotencyKey: string
}

/** Creates an account and asks for its set-up code, which a director hands over. */
export function useInviteAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Creation) => call('inviteAccount', { body, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  })
}
