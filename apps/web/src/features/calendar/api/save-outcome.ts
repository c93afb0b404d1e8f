import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshCalendar } from './refresh-calendar.ts'

export type OutcomeBody = Wire['changeOutcome']['body']['body']

type Save =
  | { occasionId: string; on: string; body: OutcomeBody; idempotencyKey: string }
  | { outcomeId: string; version: number; body: OutcomeBody }

/** Writes what came of one date, or changes it at the version that was read. */
export function useSaveOutcome() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (save: Save) =>
      'outcomeId' in save
        ? call('changeOutcome', {
            params: { outcomeId: save.outcomeId },
            body: { body: save.body },
            ifMatch: save.version,
          })
        : call('createOutcome', {
            params: { occasionId: save.occasionId },
            body: { on: save.on, body: save.body },
            idempotencyKey: save.idempotencyKey,
          }),
    onSuccess: () => refreshCalendar(client),
  })
}

/** Ticks an action of a meeting off, or back on. */
export function useTickAction() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (tick: { outcomeId: string; version: number; key: string; done: boolean }) =>
      call('tickAction', {
        params: { outcomeId: tick.outcomeId },
        body: { key: tick.key, done: tick.done },
        ifMatch: tick.version,
      }),
    onSettled: () => refreshCalendar(client),
  })
}
