import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { bytesOf } from '../../../lib/http-bytes.ts'
import { saveBytes } from '../../../lib/save-bytes.ts'

const wishQuery = queryOptions({
  queryKey: ['calendar-file'],
  queryFn: ({ signal }) => call('readCalendarFile', { signal }),
})

/** Whether I asked for my dates as a calendar file. */
export function useCalendarFile() {
  return useQuery(wishQuery)
}

/** Asks for it, or no longer. */
export function useWantCalendarFile() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: boolean) => call('wantCalendarFile', { body: { wanted } }),
    onSuccess: wish => client.setQueryData(wishQuery.queryKey, wish),
  })
}

/** The file as it is now, saved under a name that says nothing. */
export function useDownloadCalendarFile() {
  return useMutation({
    mutationFn: async () => saveBytes(await bytesOf('downloadCalendarFile'), 'dates.ics'),
  })
}
