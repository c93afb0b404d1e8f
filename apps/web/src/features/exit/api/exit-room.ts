import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type ExitRoom = Wire['getExit']['reply']
export type ExitPlan = NonNullable<ExitRoom['plan']>
export type Pillar = keyof ExitPlan['pillars']
export type PillarState = ExitPlan['pillars'][Pillar]['state']
export type CountdownItem = ExitRoom['items'][number]
export type ExitRelay = ExitRoom['relays'][number]
export type YouthExit = ExitRoom['exits'][number]
export type FollowUpDay = YouthExit['followUps'][number]
export type Readiness = NonNullable<ExitRoom['readiness']>

function exitQuery(youthId: string) {
  return queryOptions({
    queryKey: ['exit', 'of', youthId],
    queryFn: ({ signal }) => call('getExit', { params: { youthId }, signal }),
  })
}

/** Everything about leaving of one youth. */
export function useExit(youthId: string) {
  return useQuery(exitQuery(youthId))
}

/** Any change to it: what is shown is read anew, after a refusal as well; an exit changes the file's own page. */
export function useExitChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['exit'] }),
        client.invalidateQueries({ queryKey: ['youth-files'] }),
      ]),
  })
}
