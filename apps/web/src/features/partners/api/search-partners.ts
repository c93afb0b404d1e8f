import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

type Body = Wire['searchPartners']['body']
export type Search = { [Filter in keyof Body]-?: Exclude<Body[Filter], undefined> }
export type Directory = Wire['searchPartners']['reply']
export type PartnerItem = Directory['items'][number]

export const everything: Search = {
  words: '',
  help: null,
  kind: null,
  language: null,
  hasPlaces: false,
  toVerify: false,
  archived: false,
}

export function directoryQuery(search: Search) {
  return queryOptions({
    queryKey: ['partners', 'list', search],
    queryFn: ({ signal }) => call('searchPartners', { body: search, signal }),
    placeholderData: keepPreviousData,
  })
}

/** The services that answer a search, and the numbers of the whole directory. */
export function useDirectory(search: Search) {
  return useQuery(directoryQuery(search))
}
