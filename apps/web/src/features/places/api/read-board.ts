import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Board = Wire['readPlaceBoard']['reply']
export type BoardPlace = Board['places'][number]
export type Taken = BoardPlace['taken'][number]
export type PlaceUse = NonNullable<Taken['use']>
export type PlaceNumbers = Board['numbers']['studio']

/** Everything of this feature lies under one root: an act on one place may change what others show. */
export const PLACES = ['places'] as const

/** The studios and beds over some weeks; `from`: a day of the first week, undefined for the week before this one. */
export function useBoard(from: string | undefined) {
  return useQuery({
    queryKey: [...PLACES, 'board', from ?? ''],
    queryFn: ({ signal }) => call('readPlaceBoard', { body: from ? { from } : {}, signal }),
    placeholderData: keepPreviousData,
  })
}
