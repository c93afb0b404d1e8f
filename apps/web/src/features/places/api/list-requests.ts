import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { PLACES } from './read-board.ts'

export type PlaceRequest = Wire['listPlaceRequests']['reply']['waiting'][number]

/** Who waits for a place, in the order of asking. */
export function usePlaceRequests() {
  return useQuery({
    queryKey: [...PLACES, 'requests'],
    queryFn: ({ signal }) => call('listPlaceRequests', { signal }),
  })
}
