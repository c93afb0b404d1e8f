import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Figures = Wire['readNetworkFigures']['reply']

/** Indicators of the network over a year. */
export function useFigures() {
  return useQuery({
    queryKey: ['network', 'figures'],
    queryFn: ({ signal }) => call('readNetworkFigures', { signal }),
  })
}
