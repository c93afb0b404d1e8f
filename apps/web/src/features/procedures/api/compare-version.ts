import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type VersionChange = Wire['compareVersion']['reply']['items'][number]

/** What running procedures would look like under another version of their rules. */
export function useVersionComparison(definition: string, version: string) {
  return useQuery({
    queryKey: ['file-law', 'versions', definition, version],
    queryFn: ({ signal }) => call('compareVersion', { body: { definition, version }, signal }),
    gcTime: 0,
  })
}
