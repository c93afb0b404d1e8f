import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { rollCallQuery } from './get-roll-call.ts'

export type RollCallKind = Wire['startRollCall']['body']['kind']

/** Begins a round, or joins the one of this kind that a colleague began. */
export function useStartRollCall() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ kind, idempotencyKey }: { kind: RollCallKind; idempotencyKey: string }) =>
      call('startRollCall', { body: { kind }, idempotencyKey }),
    onSuccess: rollCall => {
      client.setQueryData(rollCallQuery(rollCall.id).queryKey, rollCall)
      return Promise.all([
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['roll-calls', 'list'] }),
      ])
    },
  })
}
