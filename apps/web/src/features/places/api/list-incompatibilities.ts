import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { PLACES } from './read-board.ts'

export type Incompatibility = Wire['listIncompatibilities']['reply']['items'][number]

/** Who is not to live beside whom. */
export function useIncompatibilities() {
  return useQuery({
    queryKey: [...PLACES, 'apart'],
    queryFn: ({ signal }) => call('listIncompatibilities', { signal }),
  })
}
