import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type YouthFileSearch = Wire['searchYouthFiles']['body']
export type YouthFileItem = Wire['searchYouthFiles']['reply']['items'][number]

/** One page of the files that I may know of. */
export function youthFilesQuery(search: YouthFileSearch) {
  return queryOptions({
    queryKey: ['youth-files', 'list', search],
    queryFn: ({ signal }) => call('searchYouthFiles', { body: search, signal }),
    placeholderData: keepPreviousData,
  })
}

export function useYouthFiles(search: YouthFileSearch, enabled = true) {
  return useQuery({ ...youthFilesQuery(search), enabled })
}
