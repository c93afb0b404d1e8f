import { type Day, daysBetween } from './days.ts'

/** How far back something may still be recorded, and how far ahead it may be planned, in days. */
export const RECORDED_LATE = 366
export const PLANNED_AHEAD = 731

/** Nobody whose file is kept came to the house longer ago than this, in days. */
const LONGEST_STAY = 25 * 366

/** Whether this day is near enough to today to be meant. */
export function canBeMeant(day: Day, today: Day): boolean {
  return daysBetween(today, day) >= -RECORDED_LATE && isPlannable(day, today)
}

/** Whether this day is near enough to be planned: two years ahead at most. */
export function isPlannable(day: Day, today: Day): boolean {
  return daysBetween(today, day) <= PLANNED_AHEAD
}

/** What is wrong with the day of an arrival or a departure, on its own. Null where nothing is wrong. */
export function notInAFile(day: Day, today: Day): 'too-long-ago' | 'too-far-ahead' | null {
  if (!isPlannable(day, today)) return 'too-far-ahead'
  return daysBetween(day, today) > LONGEST_STAY ? 'too-long-ago' : null
}

/**
 * What is wrong with a day in the life of a youth with the house: it lies before the admission, or so far off that it was typed
 * wrongly. Without a day of admission nothing is older than a year. Null where nothing is wrong.
 */
export function outOfReach(
  day: Day,
  today: Day,
  admittedOn: Day | null,
): 'before-arrival' | 'too-long-ago' | 'too-far-ahead' | null {
  if (!isPlannable(day, today)) return 'too-far-ahead'
  if (admittedOn === null) return canBeMeant(day, today) ? null : 'too-long-ago'
  return day < admittedOn ? 'before-arrival' : null
}
