import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Agreements = Wire['listAgreements']['reply']
export type AgreementItem = Agreements['items'][number]

/** The agreements of the house, late meetings first. */
export function useAgreements() {
  return useQuery({
    queryKey: ['network', 'agreements'],
    queryFn: ({ signal }) => call('listAgreements', { signal }),
  })
}
