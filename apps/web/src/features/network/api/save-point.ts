import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

type Adding = {
  agreementId: string
  body: Wire['createAgreementPoint']['body']
  idempotencyKey: string
}
type Settling = { point: { id: string; version: number }; body: Wire['settleAgreementPoint']['body'] }

/** Adds a commitment, a risk or a decision. */
export function useAddPoint() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ agreementId, body, idempotencyKey }: Adding) =>
      call('createAgreementPoint', { params: { agreementId }, body, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: ['network'] }),
  })
}

/** Says what became of one. */
export function useSettlePoint() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ point, body }: Settling) =>
      call('settleAgreementPoint', { params: { pointId: point.id }, body, ifMatch: point.version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['network'] }),
  })
}
