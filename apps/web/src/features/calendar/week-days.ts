import { type CivilDate, dayNumber, plusDays } from '../../lib/civil-date.ts'

/** ISO weekday, Monday is 1. */
export function weekdayOf(day: CivilDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week that a day falls in. */
export function mondayOf(day: CivilDate): CivilDate {
  return plusDays(day, 1 - weekdayOf(day))
}

/** The seven days from a Monday on. */
export function weekFrom(monday: CivilDate): CivilDate[] {
  return Array.from({ length: 7 }, (_, n) => plusDays(monday, n))
}

/** `08:30` as minutes since midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
