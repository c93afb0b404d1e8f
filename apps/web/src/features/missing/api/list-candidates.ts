import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { timed } from './timed.ts'

export type Candidate = Wire['listMissingCandidates']['reply']['items'][number]

/** Youths in the house for whom I may open an episode. */
function candidatesQuery() {
  return queryOptions({
    queryKey: ['missing', 'candidates'],
    queryFn: async ({ signal }) => timed(await call('listMissingCandidates', { signal })),
  })
}

export function useCandidates() {
  return useQuery(candidatesQuery())
}
