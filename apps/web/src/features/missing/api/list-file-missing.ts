import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { timed } from './timed.ts'

export type FileMissing = Wire['listFileMissing']['reply']

/** The episodes of one file. */
function fileMissingQuery(youthId: string) {
  return queryOptions({
    queryKey: ['missing', 'file', youthId],
    queryFn: async ({ signal }) => timed(await call('listFileMissing', { params: { youthId }, signal })),
  })
}

export function useFileMissing(youthId: string) {
  return useQuery(fileMissingQuery(youthId))
}
