import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { PLACES } from './read-board.ts'

export type PlaceDetail = Wire['getPlace']['reply']
export type PlaceStory = PlaceDetail['uses'][number]

export function usePlace(placeId: string) {
  return useQuery({
    queryKey: [...PLACES, 'one', placeId],
    queryFn: ({ signal }) => call('getPlace', { params: { placeId }, signal }),
  })
}
