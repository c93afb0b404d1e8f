import type { Entry } from '@havre/contracts/entries.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { entryKey } from './get-entry.ts'

/** Signs a draft at the version that was read; it never changes again. */
export function useSignEntry(entryId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (version: number): Promise<Entry> =>
      call('signEntry', { params: { entryId }, body: {}, ifMatch: version }),
    onSuccess: entry => {
      client.setQueryData(entryKey(entryId), entry)
      // What it corrects says from now on that it was corrected.
      if (entry.correctsId) void client.invalidateQueries({ queryKey: entryKey(entry.correctsId) })
    },
  })
}
