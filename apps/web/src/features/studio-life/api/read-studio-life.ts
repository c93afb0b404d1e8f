import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type StudioLife = Wire['readStudioLife']['reply']

/** How a youth lives alone, from what was signed. Signing a record changes it, so each visit of the page asks again. */
export function useStudioLife(youthId: string) {
  return useQuery({
    queryKey: ['studio-life', youthId],
    queryFn: ({ signal }) => call('readStudioLife', { params: { youthId }, signal }),
    refetchOnMount: 'always',
  })
}
