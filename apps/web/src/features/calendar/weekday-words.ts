import { list, weekday } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'

const daysInWeek = 7
const shortestRun = 3

/** Weekdays in words: `tous les jours`, `lundi à vendredi`, `samedi et dimanche`. */
export function weekdayWords(days: readonly number[]): string {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b)
  if (sorted.length === daysInWeek) return m.calendar_every_day()
  const runs: number[][] = []
  for (const day of sorted) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return list(
    runs.flatMap(run => {
      const [first, last] = [run[0] ?? 1, run.at(-1) ?? 1]
      return run.length >= shortestRun
        ? m.calendar_days_run({ first: weekday(first), last: weekday(last) })
        : run.map(weekday)
    }),
  )
}

/** A time span in words: `16:00–18:30`, or the start alone. */
export function hours({ starts, ends }: { starts: string; ends: string | null }): string {
  return ends === null ? starts : `${starts}–${ends}`
}
