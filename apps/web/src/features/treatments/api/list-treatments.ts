import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Treatment = Wire['listTreatments']['reply']['items'][number]

export function treatmentsQuery(youthId: string) {
  return queryOptions({
    queryKey: ['treatments', youthId],
    queryFn: ({ signal }) => call('listTreatments', { params: { youthId }, signal }),
    refetchOnMount: 'always',
    refetchInterval: 60_000,
  })
}

/** The treatments of a youth, with what is due now. */
export function useTreatments(youthId: string) {
  return useQuery(treatmentsQuery(youthId))
}
