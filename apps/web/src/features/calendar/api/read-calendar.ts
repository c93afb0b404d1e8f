import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Calendar = Wire['readCalendar']['reply']
export type CalendarItem = Calendar['items'][number]
export type OpenAction = Calendar['actions'][number]

/** The calendar of the house from a day on. */
export function useCalendar(from: string, days: number) {
  return useQuery({
    queryKey: ['calendar', 'days', from, days],
    queryFn: ({ signal }) => call('readCalendar', { body: { from, days }, signal }),
    placeholderData: keepPreviousData,
  })
}
