import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Sheet = Wire['readMissingSheet']['reply']
export type SheetAudience = Wire['readMissingSheet']['body']['audience']

/** The description sheet for an audience; every reading leaves its trace, so it is not asked again by itself. */
function sheetQuery(missingId: string, audience: SheetAudience) {
  return queryOptions({
    queryKey: ['missing', 'sheet', missingId, audience],
    queryFn: ({ signal }) => call('readMissingSheet', { params: { missingId }, body: { audience }, signal }),
    refetchOnWindowFocus: false,
  })
}

export function useSheet(missingId: string, audience: SheetAudience) {
  return useQuery(sheetQuery(missingId, audience))
}
