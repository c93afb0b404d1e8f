import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

const relayQuery = queryOptions({
  queryKey: ['mail-relay'],
  queryFn: ({ signal }) => call('getMailRelay', { signal }),
})

/** How mail fares, for whoever runs the service. */
export function useMailRelay() {
  return useQuery(relayQuery)
}

/** Speaks to the relay now; what came of it also shows in the state. */
export function useTryMailRelay() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('tryMailRelay', { body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: relayQuery.queryKey }),
  })
}
