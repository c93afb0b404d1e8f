import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Stays = Wire['readStays']['reply']
export type Mandate = Stays['mandates'][number]

export function staysQuery(youthId: string) {
  return queryOptions({
    queryKey: ['stays', youthId],
    queryFn: ({ signal }) => call('readStays', { params: { youthId }, signal }),
  })
}

/** The phases of a stay and its mandates. */
export function useStays(youthId: string) {
  return useQuery(staysQuery(youthId))
}
