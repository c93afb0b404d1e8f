import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type SharedPlan = Wire['readSharedPlan']['reply']

/** Who does what for a youth. */
export function useSharedPlan(youthId: string) {
  return useQuery({
    queryKey: ['network', 'plan', youthId],
    queryFn: ({ signal }) => call('readSharedPlan', { params: { youthId }, signal }),
  })
}
