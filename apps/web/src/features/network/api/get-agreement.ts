import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Agreement = Wire['getAgreement']['reply']
export type Point = Agreement['points'][number]

/** One agreement with its points, meetings and editions. */
export function useAgreement(agreementId: string) {
  return useQuery({
    queryKey: ['network', 'agreement', agreementId],
    queryFn: ({ signal }) => call('getAgreement', { params: { agreementId }, signal }),
  })
}
