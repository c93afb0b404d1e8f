import type { CalendarItem } from './api/read-calendar.ts'
import { weekdayOf } from './week-days.ts'

/** One ritual over the week: at which hour on which weekdays. */
export interface RhythmRow {
  title: string
  sign: CalendarItem['sign']
  times: { starts: string; ends: string | null; days: number[] }[]
  /** Where its page is found. */
  first: CalendarItem
}

/** The rituals of a week by title, the earliest of a weekday first. What is cancelled or moved is left to the days. */
export function rhythmRows(items: readonly CalendarItem[]): RhythmRow[] {
  const rows = new Map<string, RhythmRow>()
  for (const item of items) {
    if (item.kind !== 'ritual' || item.cancelled || item.moved) continue
    const { title, sign, starts, ends } = item
    const row = rows.get(`${title} ${sign}`) ?? { title, sign, times: [], first: item }
    rows.set(`${title} ${sign}`, row)
    const time = row.times.find(one => one.starts === starts && one.ends === ends)
    const day = weekdayOf(item.date)
    if (time) time.days.push(day)
    else row.times.push({ starts, ends, days: [day] })
  }
  return [...rows.values()].toSorted((a, b) => startOf(a).localeCompare(startOf(b)))
}

function startOf({ times }: RhythmRow): string {
  return times[0]?.starts ?? ''
}
