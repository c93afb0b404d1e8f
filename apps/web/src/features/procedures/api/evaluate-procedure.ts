import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Trial = Wire['evaluateProcedure']['body']
export type TrialEvent = NonNullable<Trial['events']>[number]
export type Outcome = Wire['evaluateProcedure']['reply']

/** Where a procedure would stand; asked anew at each change of what is tried. */
export function useOutcome(trial: Trial) {
  return useQuery({
    queryKey: ['procedures', 'outcome', trial],
    queryFn: ({ signal }) => call('evaluateProcedure', { body: trial, signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
