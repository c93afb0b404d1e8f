import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type EntrySearch = Omit<Wire['searchEntries']['body'], 'cursor' | 'limit'>
export type FoundEntry = Wire['searchEntries']['reply']['items'][number]

/** Acts over all files, page by page; nothing is asked before something was chosen. */
export function useEntrySearch(search: EntrySearch) {
  return useInfiniteQuery({
    queryKey: ['search', 'entries', search],
    queryFn: ({ pageParam, signal }) =>
      call('searchEntries', {
        body: { ...search, limit: 50, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
    enabled: Object.keys(search).length > 0,
    placeholderData: keepPreviousData,
    // What was looked for stays no longer than the screen.
    gcTime: 0,
  })
}
