import type { Entry } from '@havre/contracts/entries.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { entryKey } from './get-entry.ts'

/** Lets a colleague write in the draft. */
export function useInviteWriter(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ accountId, version }: { accountId: string; version: number }): Promise<Entry> =>
      call('inviteWriter', { params: { entryId }, body: { accountId }, ifMatch: version }),
    onSuccess: entry => client.setQueryData(entryKey(entryId), entry),
  })
}
