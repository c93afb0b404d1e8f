import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Referrals = Wire['listReferrals']['reply']
export type Referral = Referrals['items'][number]
export type ToldLine = NonNullable<Referral['told']>[number]

/** The referrals of a youth, and the services that may be chosen. */
export function useReferrals(youthId: string) {
  return useQuery({
    queryKey: ['network', 'referrals', youthId],
    queryFn: ({ signal }) => call('listReferrals', { params: { youthId }, signal }),
  })
}
