import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

/** Whatever was done, the list is read again, and the ledger too: money in keeping goes through it. */
function useBelongingChange<Given, Reply>(act: (given: Given) => Promise<Reply>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['belongings'] }),
        client.invalidateQueries({ queryKey: ['money'] }),
      ]),
  })
}

interface Seen {
  belonging: { id: string; version: number }
}

export function useReceiveBelonging(youthId: string) {
  return useBelongingChange(
    ({ body, idempotencyKey }: { body: Wire['receiveBelonging']['body']; idempotencyKey: string }) =>
      call('receiveBelonging', { params: { youthId }, body, idempotencyKey }),
  )
}

export function useChangeBelonging() {
  return useBelongingChange(({ belonging, body }: Seen & { body: Wire['changeBelonging']['body'] }) =>
    call('changeBelonging', { params: { belongingId: belonging.id }, body, ifMatch: belonging.version }),
  )
}

export function useReturnBelonging() {
  return useBelongingChange(({ belonging, body }: Seen & { body: Wire['returnBelonging']['body'] }) =>
    call('returnBelonging', { params: { belongingId: belonging.id }, body, ifMatch: belonging.version }),
  )
}

export function useAnnulBelonging() {
  return useBelongingChange(({ belonging }: Seen) =>
    call('annulBelonging', { params: { belongingId: belonging.id }, body: {}, ifMatch: belonging.version }),
  )
}
