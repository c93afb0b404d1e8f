import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Noted = Wire['evaluateScreening']['body']

/** What noted facts come to: asked anew at each change, about nobody. */
export function useScreening(noted: Noted) {
  return useQuery({
    queryKey: ['screening', noted],
    queryFn: ({ signal }) => call('evaluateScreening', { body: noted, signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
