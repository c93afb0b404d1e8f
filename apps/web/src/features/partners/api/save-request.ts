import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

interface Saving {
  /** The one to change; none to note one. */
  request: { id: string; version: number } | undefined
  body: Wire['createPartnerRequest']['body']
  idempotencyKey: string
}

/** Notes that a service was asked for a place, or what came of it. */
export function useSaveRequest(partnerId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ request, body, idempotencyKey }: Saving) =>
      request
        ? call('changePartnerRequest', {
            params: { requestId: request.id },
            body,
            ifMatch: request.version,
          })
        : call('createPartnerRequest', { params: { partnerId }, body, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: ['partners'] }),
  })
}
