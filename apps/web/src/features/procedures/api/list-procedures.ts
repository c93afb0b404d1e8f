import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Procedures = Wire['listProcedures']['reply']
export type Procedure = Procedures['items'][number]
export type Rule = Procedure['deadlines'][number]

const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: ({ signal }) => call('listProcedures', { signal, kept: true }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The law that the house computes with; it changes with the program and not in between. */
export function useProcedures() {
  return useQuery(proceduresQuery)
}
