import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'

/** A calendar day of a time zone: its date and the instants at which it begins and ends. */
export type LocalDay = { readonly date: Temporal.PlainDate; readonly startsAt: Date; readonly endsAt: Date }

const known = new Map<string, LocalDay>()

/** The day that `now` falls in. Kept until its midnight: every row of a list asks for it. */
export function localDay(now: Date, timeZone: string): LocalDay {
  const kept = known.get(timeZone)
  if (kept && now >= kept.startsAt && now < kept.endsAt) return kept
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const start = zoned.startOfDay()
  const day = {
    date: zoned.toPlainDate(),
    startsAt: new Date(start.epochMilliseconds),
    endsAt: new Date(start.add({ days: 1 }).startOfDay().epochMilliseconds),
  }
  known.set(timeZone, day)
  return day
}

/** Today in the centre's time zone: ages and majority change at its midnight. */
export function todayOf(ctx: Ctx): Temporal.PlainDate {
  return localDay(ctx.now(), ctx.me.timeZone).date
}

/** The same as `YYYY-MM-DD`: days compare as text. */
export function isoToday(ctx: Ctx): string {
  return todayOf(ctx).toString()
}

/** Whole years from a birth date to a day, both `YYYY-MM-DD`. Somebody born on 29 February grows older on 1 March. */
export function yearsOn(birthOn: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthOn.slice(0, 4))
  return date.slice(4) >= birthOn.slice(4) ? years : years - 1
}

/** The birth date so many years later; the last day of February for who was born on the 29th, in a common year. */
export function anniversary(birthOn: string, years: number): string {
  const year = Number(birthOn.slice(0, 4)) + years
  const monthAndDay = birthOn.slice(4)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return `${String(year).padStart(4, '0')}${monthAndDay === '-02-29' && !isLeap ? '-02-28' : monthAndDay}`
}
