const MINUTE = 60_000
const DAY = 86_400_000

/** Everything in the demo is said in days before or after one given today, so that it never grows old. */
export type Calendar = {
  readonly now: Date
  /** Civil date, so many days from today. */
  date(day: number): string
  /** A moment of that day (UTC hour and minute). */
  at(day: number, hour: number, minute?: number): Date
  minutesAgo(minutes: number): Date
  /** The birth date of somebody who is so many months old on that day. */
  born(months: number, day: number, extraDays: number): string
}

export function createCalendar(now: Date): Calendar {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const date = (day: number) => new Date(midnight + day * DAY).toISOString().slice(0, 10)
  return {
    now,
    date,
    at: (day, hour, minute = 0) => new Date(midnight + day * DAY + (hour * 60 + minute) * MINUTE),
    minutesAgo: minutes => new Date(now.getTime() - minutes * MINUTE),
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
