import { type Day, daysBetween, plusDays } from '../dates/days.ts'

/** Days from `since`, up to but without `until`; null: no end is known. */
export type Period = { readonly since: Day; readonly until: Day | null }

/** Two periods share a day. One without a day shares none. */
export function overlap(a: Period, b: Period): boolean {
  return !isEmpty(a) && !isEmpty(b) && isBefore(a.since, b.until) && isBefore(b.since, a.until)
}

export function holdsOn({ since, until }: Period, day: Day): boolean {
  return since <= day && isBefore(day, until)
}

/** The first day from this one on that no period holds; null where one without an end holds all that follow. */
export function nextFreeDay(periods: readonly Period[], from: Day): Day | null {
  let day = from
  for (;;) {
    const holder = periods.find(period => holdsOn(period, day))
    if (!holder) return day
    if (holder.until === null) return null
    day = holder.until
  }
}

/** How many of the days from one to another (without it) the periods hold. They are not to overlap. */
export function heldDays(periods: readonly Period[], from: Day, to: Day): number {
  return periods.reduce((sum, { since, until }) => {
    const first = since > from ? since : from
    const last = until !== null && until < to ? until : to
    return sum + Math.max(0, daysBetween(first, last))
  }, 0)
}

/** The month that a day lies in, as a period. */
export function monthOf(day: Day): { readonly since: Day; readonly until: Day } {
  const since = `${day.slice(0, 8)}01`
  return { since, until: `${plusDays(since, 31).slice(0, 8)}01` }
}

const isBefore = (day: Day, end: Day | null) => end === null || day < end
const isEmpty = ({ since, until }: Period) => until !== null && until <= since
