import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { MONEY } from './get-money.ts'

/** Whatever was done with money, every list and balance is read again. */
function useMoneyChange<Given, Reply>(act: (given: Given) => Promise<Reply>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: MONEY }),
  })
}

/** The same key on every attempt at one act, so that no coin moves twice. */
interface Once {
  idempotencyKey: string
}

export function usePayWeek() {
  return useMoneyChange(
    ({ youthId, body, idempotencyKey }: Once & { youthId: string; body: Wire['payWeek']['body'] }) =>
      call('payWeek', { params: { youthId }, body, idempotencyKey }),
  )
}

export function useReverseMove() {
  return useMoneyChange(({ moveId, note, idempotencyKey }: Once & { moveId: string; note: string }) =>
    call('reverseMove', { params: { moveId }, body: { note }, idempotencyKey }),
  )
}

export function useAgreeDeduction() {
  return useMoneyChange(({ deductionId, idempotencyKey }: Once & { deductionId: string }) =>
    call('agreeDeduction', { params: { deductionId }, body: {}, idempotencyKey }),
  )
}

export function useDropDeduction() {
  return useMoneyChange(({ id, version }: { id: string; version: number }) =>
    call('dropDeduction', { params: { deductionId: id }, body: {}, ifMatch: version }),
  )
}
