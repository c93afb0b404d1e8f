import type { Entry } from '@havre/contracts/entries.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { entryKey } from './get-entry.ts'

export type Relation = Wire['linkEntry']['body']['relation']

/** Links a draft to another entry of its file; a second time changes nothing. */
export function useLinkEntry(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...body }: { key: string; toId: string; relation: Relation }): Promise<Entry> =>
      call('linkEntry', { params: { entryId }, body, idempotencyKey: key }),
    onSuccess: entry => keepLinked(client, entry),
  })
}

/** Takes a link of a draft away. */
export function useUnlinkEntry(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (linkId: string): Promise<Entry> => call('unlinkEntry', { params: { entryId, linkId } }),
    onSuccess: entry => keepLinked(client, entry),
  })
}

/** The other end shows the link too, and is read again where it is open. */
function keepLinked(client: QueryClient, entry: Entry): Promise<void> {
  client.setQueryData(entryKey(entry.id), entry)
  return client.invalidateQueries({
    queryKey: ['entry'],
    predicate: ({ queryKey }) => queryKey[1] !== entry.id,
  })
}
