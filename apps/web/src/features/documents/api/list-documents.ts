import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Documents = Wire['listDocuments']['reply']
export type Summary = Documents['summaries'][number]

export const documentsKey = (youthId: string) => ['documents', youthId] as const

/** What may be printed of a file, for whom, and what was printed. */
export function useDocuments(youthId: string) {
  return useQuery({
    queryKey: documentsKey(youthId),
    queryFn: ({ signal }) => call('listDocuments', { params: { youthId }, signal }),
  })
}
