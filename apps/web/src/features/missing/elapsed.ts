import { civilDay, dateTime, duration, time, today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A running clock: `0:47:12`, without seconds `0:47`; from two days on, `3 jours`. */
export function elapsed(ms: number, withSeconds = false): string {
  const past = Math.max(0, ms)
  if (past >= 2 * DAY_MS) return m.missing_days({ count: Math.floor(past / DAY_MS) })
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = `${Math.floor(past / HOUR_MS)}:${two(Math.floor(past / MINUTE_MS) % 60)}`
  return withSeconds ? `${clock}:${two(Math.floor(past / 1_000) % 60)}` : clock
}

/** How long, in words: `47 min`, `2 h 5 min`, `3 jours`. */
export function lasting(ms: number): string {
  const past = Math.max(0, ms)
  if (past >= 2 * DAY_MS) return m.missing_days({ count: Math.floor(past / DAY_MS) })
  return duration(Math.floor(past / MINUTE_MS))
}

/** When something is due, as somebody who looks at the clock needs it. */
export function dueWords(dueAt: string, now: number, isLate: boolean): string {
  const wait = Date.parse(dueAt) - now
  if (isLate) return m.missing_late({ words: lasting(-wait) })
  if (wait < MINUTE_MS) return m.missing_due_now()
  return wait < DAY_MS
    ? m.missing_due_in({ words: lasting(wait) })
    : m.missing_due_at({ at: dateTime(dueAt) })
}

/** `fait à 03:12`, with the day when it was another one. */
export function doneWords(at: string): string {
  return civilDay(at) === today()
    ? m.missing_done_at({ at: time(at) })
    : m.missing_done_on({ at: dateTime(at) })
}
