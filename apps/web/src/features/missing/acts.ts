import type { Wire } from '@havre/contracts/wire.ts'
import type { Episode } from './use-episode.ts'

type Noted = Wire['recordMissingStep']['body']

/** Notes a step with the time of the press, by the service's clock: sent later, it is still that time. */
export function noteStep({ keeper, one }: Episode, noted: Omit<Noted, 'at'>): void {
  const at = new Date(Date.now() + one.skewMs).toISOString()
  keeper.act({ kind: 'step', key: crypto.randomUUID(), body: { ...noted, at } })
}

/** Whether something about this step is on its way. */
export function isSending({ state }: Episode, step: string, turn: number): boolean {
  return state.acts.some(
    act => act.kind === 'step' && act.body.step === step && (act.body.turn ?? 0) === turn,
  )
}
