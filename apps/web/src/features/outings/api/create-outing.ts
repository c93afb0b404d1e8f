import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { refreshOutings } from './refresh-outings.ts'

interface Creation {
  youthId: string
  body: Wire['createOuting']['body']
  /** The same on every attempt at one outing. */
  idempotencyKey: string
}

/** Plans an outing or says that somebody leaves. */
export function useCreateOuting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ youthId, body, idempotencyKey }: Creation) =>
      call('createOuting', { params: { youthId }, body, idempotencyKey }),
    onSettled: () => refreshOutings(client),
  })
}
