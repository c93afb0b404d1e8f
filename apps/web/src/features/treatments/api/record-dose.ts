import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { DOSES } from './refresh-doses.ts'

interface Recording {
  treatmentId: string
  body: Wire['recordDose']['body']
  /** The same on every attempt at one dose: it is never given twice. */
  idempotencyKey: string
}

/** Records one dose. Whoever was faster is in the problem's `current`. */
export function useRecordDose() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ treatmentId, body, idempotencyKey }: Recording) =>
      call('recordDose', { params: { treatmentId }, body, idempotencyKey }),
    onSettled: () => Promise.all(DOSES.map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
