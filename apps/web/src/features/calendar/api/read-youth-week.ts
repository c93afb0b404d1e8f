import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type YouthWeek = Wire['readYouthWeek']['reply']
export type WeekItem = YouthWeek['days'][number]['items'][number]

/** The week of one youth, as the youth may read it. Every answer leaves a trace, so nothing is asked twice on its own. */
export function useYouthWeek(youthId: string, from: string) {
  return useQuery({
    queryKey: ['calendar', 'youth-week', youthId, from],
    queryFn: ({ signal }) => call('readYouthWeek', { params: { youthId }, body: { from }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  })
}
