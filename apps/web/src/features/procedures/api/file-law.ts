import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
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

/** Any change to them: what is shown, what falls due and the tasks that it opens or closes are read anew, after a refusal as well. */
export function useLawChange(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: fileLawQuery(youthId).queryKey }),
        client.invalidateQueries({ queryKey: ['deadlines'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['youth-files', 'detail', youthId] }),
      ]),
  })
}
