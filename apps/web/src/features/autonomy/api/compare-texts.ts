import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Difference = Wire['compareContractTexts']['reply']['items'][number]

/** What two numbers of a contract say differently. */
export function useDifferences(contractId: string, from: number, to: number) {
  return useQuery({
    queryKey: ['autonomy', 'differences', contractId, from, to],
    queryFn: ({ signal }) =>
      call('compareContractTexts', { params: { contractId }, body: { from, to }, signal }),
  })
}
