import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Belonging = Wire['listBelongings']['reply']['items'][number]

export function belongingsQuery(youthId: string) {
  return queryOptions({
    queryKey: ['belongings', youthId],
    queryFn: ({ signal }) => call('listBelongings', { params: { youthId }, signal }),
  })
}

/** What a youth left with the house, what is kept now first. */
export function useBelongings(youthId: string) {
  return useQuery(belongingsQuery(youthId))
}
