import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshDoses } from './refresh-doses.ts'

interface Correction {
  doseId: string
  body: Wire['correctDose']['body']
  idempotencyKey: string
}

/** Voids a dose that was recorded wrongly; the wrong line stays in the history. */
export function useCorrectDose() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ doseId, body, idempotencyKey }: Correction) =>
      call('correctDose', { params: { doseId }, body, idempotencyKey }),
    onSettled: () => refreshDoses(client),
  })
}
