import type { Entry } from '@havre/contracts/entries.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export const entryKey = (entryId: string) => ['entry', entryId] as const

/** One entry with its answers and what I may do with it. */
export function getEntry(entryId: string, signal?: AbortSignal): Promise<Entry> {
  return call('getEntry', { params: { entryId }, ...(signal && { signal }) })
}

/** The same for a screen. */
export function useEntry(entryId: string) {
  return useQuery({ queryKey: entryKey(entryId), queryFn: ({ signal }) => getEntry(entryId, signal) })
}

/** The entry that another one corrects, or that corrects it; nothing where there is none or it may not be read. */
export function useOtherEntry(entryId: string | null): Entry | undefined {
  const query = useQuery({
    queryKey: entryKey(entryId ?? ''),
    queryFn: ({ signal }) => getEntry(entryId ?? '', signal),
    enabled: entryId !== null,
    retry: false,
  })
  return query.data
}
