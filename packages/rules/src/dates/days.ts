import { Temporal } from 'temporal-polyfill'

/** A day of the calendar, `YYYY-MM-DD`; days compare as text. */
export type Day = string

const plain = (day: Day) => Temporal.PlainDate.from(day)

export function plusDays(day: Day, days: number): Day {
  return plain(day).add({ days }).toString()
}

/** The same day of the month; the last day of that month where it has none (D2, Judicial Code art. 54). */
export function plusMonths(day: Day, months: number): Day {
  return plain(day).add({ months }).toString()
}

/** Whole days from one to the other; negative when the second comes first. A day alone is read as UTC, where each has 24 hours. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return plain(day).dayOfWeek
}

/** The nth birthday; who was born on 29 February has it on 28 February in common years (D10 with D2). */
export function birthday(born: Day, age: number): Day {
  return plain(born).add({ years: age }).toString()
}

/** The day it is at that moment on the clocks of that zone: what changes at midnight changes at its midnight (D10). */
export function dayAt(instant: string, timeZone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
