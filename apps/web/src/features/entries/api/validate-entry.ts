import type { Entry } from '@havre/contracts/entries.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { entryKey } from './get-entry.ts'

/** Validates what a colleague signed, at the version that was read; the task that asked for it is done with it. */
export function useValidateEntry(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (version: number): Promise<Entry> =>
      call('validateEntry', { params: { entryId }, body: {}, ifMatch: version }),
    onSuccess: entry => {
      client.setQueryData(entryKey(entryId), entry)
      void client.invalidateQueries({ queryKey: ['youth-files'] })
      void client.invalidateQueries({ queryKey: ['today'] })
    },
    onError: () => client.invalidateQueries({ queryKey: entryKey(entryId) }),
  })
}
