import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type DueDoses = Wire['listDueDoses']['reply']
export type DueDose = DueDoses['slots'][number]
export type NeededDose = DueDoses['needed'][number]
export type DoseItem = NonNullable<DueDose['record']>

const dueDosesQuery = queryOptions({
  queryKey: ['doses', 'due'],
  queryFn: ({ signal }) => call('listDueDoses', { signal }),
  refetchOnMount: 'always',
})

/** The doses around now in the whole house, read again every so often: what is due becomes late by itself. */
export function useDueDoses(everyMinutes: number) {
  return useQuery({ ...dueDosesQuery, refetchInterval: everyMinutes * 60_000 })
}
