import type { ROLL_CALL_KINDS } from '@havre/contracts/roll-calls.ts'
import { Temporal } from 'temporal-polyfill'

export type RollCallKind = (typeof ROLL_CALL_KINDS)[number]

/** The rounds of a day (docs/decisions/0015): when each is due, and until when it is worth asking for. */
const ROUNDS = [
  { kind: 'morning', at: '07:30', forMinutes: 150 },
  { kind: 'evening', at: '20:30', forMinutes: 150 },
  { kind: 'night', at: '23:00', forMinutes: 240 },
] as const

/** A round left open this long was forgotten: the next one of its kind begins anew. */
export const FORGOTTEN_AFTER_HOURS = 4
const HOUR_MS = 3_600_000

export function isForgotten(startedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(startedAt) > FORGOTTEN_AFTER_HOURS * HOUR_MS
}

/** A round begun a little early counts. */
const EARLY_MINUTES = 90

export type RollCallDue = { readonly kind: RollCallKind; readonly dueAt: string }

/**
 * The round that should have been made by now and was not begun; null when nothing is due. `begun`: kind and moment of
 * the latest roll calls.
 */
export function rollCallDue(
  now: Date,
  timeZone: string,
  begun: readonly { kind: string; startedAt: string }[],
): RollCallDue | null {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  for (const { kind, at, forMinutes } of ROUNDS) {
    for (const days of [0, 1]) {
      const due = here.toPlainDate().subtract({ days }).toZonedDateTime({ timeZone, plainTime: at })
      const late = due.until(here).total('minutes')
      if (late < 0 || late > forMinutes) continue
      const from = due.subtract({ minutes: EARLY_MINUTES }).epochMilliseconds
      const isDone = begun.some(one => one.kind === kind && Date.parse(one.startedAt) >= from)
      return isDone ? null : { kind, dueAt: due.toInstant().toString({ smallestUnit: 'millisecond' }) }
    }
  }
  return null
}
