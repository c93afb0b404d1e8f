import type { Wire } from '@havre/contracts/wire.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type ExitRoom = Wire['getExit']['reply']
export type FirstToDo = NonNullable<ExitRoom['first']>
export type ExitPlan = NonNullable<ExitRoom['plan']>
export type Pillar = keyof ExitPlan['pillars']
export type PillarState = ExitPlan['pillars'][Pillar]['state']
export type CountdownItem = ExitRoom['items'][number]
export type ExitRelay = ExitRoom['relays'][number]
export type YouthExit = ExitRoom['exits'][number]
export type FollowUpDay = YouthExit['followUps'][number]
export type Readiness = NonNullable<ExitRoom['readiness']>

/** What is read again after any change to it: an exit changes the file's own page. */
export const EXIT = [['exit'], ['youth-files']]

export interface DialogState {
  open: boolean
  onClose: () => void
}

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

/** A change with nothing to fill in: what is shown is read anew, after a refusal as well. */
export function useExitChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSettled: () => Promise.all(EXIT.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
