import type { Entry } from '@havre/contracts/entries.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { entryKey } from './get-entry.ts'

type Start = { youthId: string; key: string; body: NonNullable<Wire['startEntry']['body']> }

/** Starts a draft on a file: empty, as a correction of a signed entry, or as the sequel of another. */
export function useStartEntry() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ youthId, key, body }: Start): Promise<Entry> =>
      call('startEntry', { params: { youthId }, body, idempotencyKey: key }),
    onSuccess: entry => client.setQueryData(entryKey(entry.id), entry),
  })
}
