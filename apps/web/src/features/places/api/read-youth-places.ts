import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { PLACES } from './read-board.ts'

/** Where a youth lives and has lived in the house. */
export function useYouthPlaces(youthId: string) {
  return useQuery({
    queryKey: [...PLACES, 'youth', youthId],
    queryFn: ({ signal }) => call('readYouthPlaces', { params: { youthId }, signal }),
  })
}
