import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** My live sessions. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => call('listSessions', { signal }),
})

export function useSessions() {
  return useQuery(sessionsQuery)
}
