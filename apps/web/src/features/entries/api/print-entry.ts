import type { Entry } from '@havre/contracts/entries.ts'
import type { Audience } from '@havre/kinds/redact.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** The entry as an audience may read it; every answer leaves a trace, so nothing is asked twice on its own. */
export function usePrintedEntry(entryId: string, audience: Audience) {
  return useQuery({
    queryKey: ['entry', entryId, 'print', audience],
    queryFn: ({ signal }): Promise<Entry> =>
      call('printEntry', { params: { entryId }, body: { audience }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
}
