import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type HouseWeek = Wire['readHouseWeek']['reply']
export type WeekItem = HouseWeek['items'][number]

/** Pocket money of one week for everybody in the house; this week where none is named. */
export function useHouseWeek(weekOn: string | undefined) {
  return useQuery({
    queryKey: ['money', 'week', weekOn ?? 'this'],
    queryFn: ({ signal }) => call('readHouseWeek', { body: { ...(weekOn && { weekOn }) }, signal }),
    refetchOnMount: 'always',
  })
}
