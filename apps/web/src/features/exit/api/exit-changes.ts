import type { Wire } from '@havre/contracts/wire.ts'
import { call } from '../../../lib/http.ts'

type Body<N extends keyof Wire> = Wire[N]['body']
type Versioned = { readonly id: string; readonly version: number }

export function openPlan(youthId: string, idempotencyKey: string) {
  return call('openExitPlan', { params: { youthId }, body: {}, idempotencyKey })
}

export function changePlan({ id, version }: Versioned, body: Body<'changeExitPlan'>) {
  return call('changeExitPlan', { params: { exitPlanId: id }, body, ifMatch: version })
}

export function settleItem(planId: string, body: Body<'settleExitItem'>, idempotencyKey: string) {
  return call('settleExitItem', { params: { exitPlanId: planId }, body, idempotencyKey })
}

export function withdrawItem({ id, version }: Versioned) {
  return call('withdrawExitItem', { params: { exitItemId: id }, body: {}, ifMatch: version })
}

export function askRelay(planId: string, body: Body<'askExitRelay'>, idempotencyKey: string) {
  return call('askExitRelay', { params: { exitPlanId: planId }, body, idempotencyKey })
}

export function changeRelay({ id, version }: Versioned, body: Body<'changeExitRelay'>) {
  return call('changeExitRelay', { params: { exitRelayId: id }, body, ifMatch: version })
}

export function recordExit({ id, version }: Versioned, body: Body<'recordExit'>, idempotencyKey: string) {
  return call('recordExit', { params: { exitPlanId: id }, body, ifMatch: version, idempotencyKey })
}

export function correctExit({ id, version }: Versioned, body: Body<'correctExit'>) {
  return call('correctExit', { params: { youthExitId: id }, body, ifMatch: version })
}

export function withdrawExit({ id, version }: Versioned, why: string) {
  return call('withdrawExit', { params: { youthExitId: id }, body: { why }, ifMatch: version })
}

export function holdFollowUp(exitId: string, body: Body<'holdFollowUp'>, idempotencyKey: string) {
  return call('holdFollowUp', { params: { youthExitId: exitId }, body, idempotencyKey })
}

export function changeFollowUp({ id, version }: Versioned, body: Body<'changeExitFollowUp'>) {
  return call('changeExitFollowUp', { params: { exitFollowUpId: id }, body, ifMatch: version })
}
