import type { LINE_STATES } from '@havre/contracts/roll-calls.ts'
import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { RollCallItem } from './api/list-roll-calls.ts'
import type { RollCallKind } from './api/start-roll-call.ts'

export type LineState = (typeof LINE_STATES)[number]

export const kindWords: Readonly<Record<RollCallKind, () => string>> = {
  evening: m.shifts_kind_evening,
  night: m.shifts_kind_night,
  morning: m.shifts_kind_morning,
  other: m.shifts_kind_other,
}
export const stateWords: Readonly<Record<LineState, () => string>> = {
  here: m.shifts_state_here,
  out: m.shifts_state_out,
  appointment: m.shifts_state_appointment,
  family: m.shifts_state_family,
  missing: m.shifts_state_missing,
  unchecked: m.shifts_state_unchecked,
}
export const stateTones: Readonly<Record<LineState, Tone>> = {
  here: 'ok',
  out: 'info',
  appointment: 'info',
  family: 'info',
  missing: 'danger',
  unchecked: 'warn',
}
const countWords: Readonly<Record<LineState, (values: { count: number }) => string>> = {
  here: m.shifts_count_here,
  out: m.shifts_count_out,
  appointment: m.shifts_count_appointment,
  family: m.shifts_count_family,
  missing: m.shifts_count_missing,
  unchecked: m.shifts_count_unchecked,
}
const order: readonly LineState[] = ['missing', 'unchecked', 'here', 'out', 'appointment', 'family']

/** `12 là · 1 en sortie`: how many by state, what worries first. */
export function countsLine({ counts }: Pick<RollCallItem, 'counts'>): string {
  return order
    .flatMap(state => {
      const count = counts[state] ?? 0
      return count > 0 ? [countWords[state]({ count })] : []
    })
    .join(' · ')
}
