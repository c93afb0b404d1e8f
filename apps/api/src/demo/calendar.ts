import { Temporal } from 'temporal-polyfill'

/** Where the demo centre stands. */
export const ZONE = 'Europe/Brussels'

const MINUTE = 60_000
const DAY = 86_400_000

/** Everything in the demo is said in days before or after one given today, so that it never grows old. */
export type Calendar = {
  readonly now: Date
  /** Civil date, so many days from today. */
  date(day: number): string
  /** A moment of that day (UTC hour and minute). */
  at(day: number, hour: number, minute?: number): Date
  /** So many minutes before now, in hours when people are awake. */
  minutesAgo(minutes: number): Date
  /** The birth date of somebody who is so many months old on that day. */
  born(months: number, day: number, extraDays: number): string
  /** The birth date of somebody who is so many years old that many days from today. */
  bornFor(years: number, day: number): string
}

export function createCalendar(now: Date): Calendar {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const date = (day: number) => new Date(midnight + day * DAY).toISOString().slice(0, 10)
  return {
    now,
    date,
    at: (day, hour, minute = 0) => new Date(midnight + day * DAY + (hour * 60 + minute) * MINUTE),
    minutesAgo: minutes => byDay(new Date(now.getTime() - minutes * MINUTE)),
    bornFor(years, day) {
      const on = new Date(midnight + day * DAY)
      // Nobody was born on the 29 February of a common year.
      const isLeapDay = on.getUTCMonth() === 1 && on.getUTCDate() === 29
      return new Date(
        Date.UTC(on.getUTCFullYear() - years, on.getUTCMonth(), isLeapDay ? 28 : on.getUTCDate()),
      )
        .toISOString()
        .slice(0, 10)
    },
    born(months, day, extraDays) {
      const on = new Date(midnight + (day - extraDays) * DAY)
      return new Date(Date.UTC(on.getUTCFullYear(), on.getUTCMonth() - months, Math.min(on.getUTCDate(), 28)))
        .toISOString()
        .slice(0, 10)
    },
  }
}

/** Seconds and milliseconds off: what answers carry. */
export function instantOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 16)}:00Z`
}

/** On the centre's clocks. */
export function clockOf(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE)
}

/** That hour of a day so many days after the one of `moment`, on the centre's clocks. */
export function onClock(moment: Date, days: number, time: string): Date {
  const day = clockOf(moment).toPlainDate().add({ days })
  return new Date(day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds)
}

const EVENING = 21 * 60
const MORNING = 6.5 * 60
const EVENING_LASTS = 60

/**
 * The moment itself by day. What would fall between nine in the evening and half past six is told in the last hour
 * before ten, in the same order: the demo is started at any hour, and nobody writes a report or goes shopping at three.
 */
export function byDay(moment: Date): Date {
  const { hour, minute } = clockOf(moment)
  const clock = hour * 60 + minute
  if (clock >= MORNING && clock < EVENING) return moment
  const since = (clock - EVENING + 24 * 60) % (24 * 60)
  const night = 24 * 60 - EVENING + MORNING
  const told = Math.floor((since * EVENING_LASTS) / night)
  return new Date(moment.getTime() - (since - told) * MINUTE)
}
