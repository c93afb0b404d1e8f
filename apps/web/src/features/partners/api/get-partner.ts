import type { Wire } from '@havre/contracts/wire.ts'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Partner = Wire['getPartner']['reply']

function partnerQuery(partnerId: string) {
  return queryOptions({
    queryKey: ['partners', 'one', partnerId],
    queryFn: ({ signal }) => call('getPartner', { params: { partnerId }, signal }),
  })
}

/** One service, with how to reach it. */
export function usePartner(partnerId: string) {
  return useQuery(partnerQuery(partnerId))
}

/** Shows a service as it came back, and reads the lists again. */
export function keepPartner(client: QueryClient, partner: Partner): Promise<void> {
  client.setQueryData(partnerQuery(partner.id).queryKey, partner)
  return client.invalidateQueries({ queryKey: ['partners', 'list'] })
}
