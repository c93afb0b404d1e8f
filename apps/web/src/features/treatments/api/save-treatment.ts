import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshDoses } from './refresh-doses.ts'

interface Creation {
  body: Wire['createTreatment']['body']
  idempotencyKey: string
}
interface Stop {
  treatment: { id: string; version: number }
  body: Wire['stopTreatment']['body']
}

/** Starts a treatment, in the place of another one where named. */
export function useCreateTreatment(youthId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: Creation) =>
      call('createTreatment', { params: { youthId }, body, idempotencyKey }),
    onSettled: () => refreshDoses(client),
  })
}

/** Stops a treatment at the version that was read. */
export function useStopTreatment() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ treatment, body }: Stop) =>
      call('stopTreatment', {
        params: { treatmentId: treatment.id },
        body,
        ifMatch: treatment.version,
      }),
    onSettled: () => refreshDoses(client),
  })
}
