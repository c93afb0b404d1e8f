import type { Wire } from '@havre/contracts/wire.ts'
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type ExitFilter = Omit<Wire['searchExits']['body'], 'cursor' | 'limit'>
export type ExitListItem = Wire['searchExits']['reply']['items'][number]
export type ExitCounts = Wire['searchExits']['reply']['counts']
export type AfterItem = Wire['searchAfterExits']['reply']['items'][number]
export type Figures = Wire['readExitFigures']['reply']

function listQuery(filter: ExitFilter) {
  return infiniteQueryOptions({
    queryKey: ['exit', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call('searchExits', { body: { ...filter, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** Everybody on the way out, the nearest first, page by page. */
export function useExitList(filter: ExitFilter) {
  return useInfiniteQuery(listQuery(filter))
}

function afterQuery(open: boolean) {
  return infiniteQueryOptions({
    queryKey: ['exit', 'after', open],
    queryFn: ({ pageParam, signal }) =>
      call('searchAfterExits', { body: { open, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** Who left lately, with the follow-ups; `open`: only where one is due or late. */
export function useAfterExits(open: boolean) {
  return useInfiniteQuery(afterQuery(open))
}

/** The numbers of a calendar year. */
export function useExitFigures(year: number) {
  return useQuery({
    queryKey: ['exit', 'figures', year],
    queryFn: ({ signal }) => call('readExitFigures', { body: { year }, signal }),
    placeholderData: keepPreviousData,
  })
}
