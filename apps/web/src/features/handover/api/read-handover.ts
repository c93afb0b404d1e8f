import type { Handover, HouseNote } from '@havre/contracts/handover.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type { Handover, HouseNote }
export type Period = NonNullable<Wire['readHandover']['body']['period']>

export function handoverQuery(period: Period, printed = false) {
  return queryOptions({
    queryKey: ['handover', period, printed],
    queryFn: ({ signal }) => call('readHandover', { body: { period, printed }, signal }),
    refetchOnMount: 'always',
  })
}

/** What happened in the period, with what I have read of it. */
export function useHandover(period: Period) {
  return useQuery(handoverQuery(period))
}

/** The same for the sheet on paper, once: each reading for it leaves its own trace. */
export function usePrintedHandover(period: Period) {
  return useQuery({ ...handoverQuery(period, true), refetchOnWindowFocus: false, refetchOnReconnect: false })
}
