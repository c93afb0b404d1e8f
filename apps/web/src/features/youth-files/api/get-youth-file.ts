import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type YouthFile = Wire['getYouthFile']['reply']

/** A youth file at a glance. */
export function youthFileQuery(youthId: string) {
  return queryOptions({
    queryKey: ['youth-files', 'detail', youthId],
    queryFn: ({ signal }) => call('getYouthFile', { params: { youthId }, signal }),
  })
}

export function useYouthFile(youthId: string) {
  return useQuery(youthFileQuery(youthId))
}
