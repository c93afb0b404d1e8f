import { dayNumber } from './civil-date.ts'
import { civilDay, relativeDay, shortDate, time, today } from './formats.ts'

/** `22:06` today, `hier, 22:06` beside it, `24 nov. 2026, 22:06` otherwise: a moment of these days, no longer than needed. */
export function nearTime(instant: string): string {
  const day = civilDay(instant)
  const away = dayNumber(day) - dayNumber(today())
  if (away === 0) return time(instant)
  return `${Math.abs(away) === 1 ? relativeDay(day) : shortDate(day)}, ${time(instant)}`
}
