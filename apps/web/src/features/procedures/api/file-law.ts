import type { Wire } from '@havre/contracts/wire.ts'
import { type QueryKey, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type FileLaw = Wire['readLegalProcedures']['reply']
export type LegalProcedure = FileLaw['procedures'][number]
export type ProcedureDetail = NonNullable<LegalProcedure['detail']>
export type PastEvent = ProcedureDetail['events'][number]
export type Override = ProcedureDetail['overrides'][number]
export type Paper = FileLaw['documents'][number]
export type Deadline = LegalProcedure['deadlines'][number]

function fileLawQuery(youthId: string) {
  return queryOptions({
    queryKey: ['file-law', youthId],
    queryFn: ({ signal }) => call('readLegalProcedures', { params: { youthId }, signal }),
  })
}

/** The procedures of a file, its papers, and what falls due. */
export function useFileLaw(youthId: string) {
  return useQuery(fileLawQuery(youthId))
}

/** What is read anew after any change to them, and after a refusal: what is shown, what falls due, the tasks that it opens or closes. */
export function lawOf(youthId: string): QueryKey[] {
  const detail = ['youth-files', 'detail', youthId]
  return [fileLawQuery(youthId).queryKey, ['deadlines'], ['tasks'], ['today'], detail]
}

/** Any change to them. */
export function useLawChange(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () => Promise.all(lawOf(youthId).map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
