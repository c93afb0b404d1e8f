import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type ExitDestination = Wire['readExitDestination']['reply']

export const destinationKey = (planId: string) => ['exit-destination', planId]

/** Where the youth goes: asked for when somebody opens it, forgotten when they close it. */
export function useDestination(planId: string) {
  return useQuery({
    queryKey: destinationKey(planId),
    queryFn: ({ signal }) => call('readExitDestination', { params: { exitPlanId: planId }, signal }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Writes it down, or anew; an empty one takes it away. */
export function saveDestination(
  { planId, version }: Pick<ExitDestination, 'planId' | 'version'>,
  words: string,
  idempotencyKey: string,
) {
  const params = { exitPlanId: planId }
  return version === null
    ? call('createExitDestination', { params, body: { destination: words }, idempotencyKey })
    : call('changeExitDestination', { params, body: { destination: words || null }, ifMatch: version })
}
