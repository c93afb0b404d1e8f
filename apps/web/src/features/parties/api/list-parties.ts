import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Party = Wire['listParties']['reply']['items'][number]

export function partiesQuery(youthId: string) {
  return queryOptions({
    queryKey: ['parties', youthId],
    queryFn: ({ signal }) => call('listParties', { params: { youthId }, signal }),
  })
}

/** The people around a youth. */
export function useParties(youthId: string) {
  return useQuery(partiesQuery(youthId))
}
