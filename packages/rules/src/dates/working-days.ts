import type { Text } from '@havre/policy/text.ts'
import type { Jurisdiction } from '../model/rule.ts'
import { type Day, plusDays, weekday } from './days.ts'
import { holidaysOf } from './holidays.ts'

const SATURDAY: Text = { fr: 'samedi', nl: 'zaterdag', en: 'Saturday' }
const SUNDAY: Text = { fr: 'dimanche', nl: 'zondag', en: 'Sunday' }

/** Why nobody works on that day (D6); undefined for a working day. */
export function whyClosed(day: Day, jurisdiction: Jurisdiction): Text | undefined {
  const holiday = holidaysOf(jurisdiction, Number(day.slice(0, 4))).find(one => one.day === day)
  if (holiday) return holiday.name
  const at = weekday(day)
  if (at === 6) return SATURDAY
  return at === 7 ? SUNDAY : undefined
}

export function isWorkingDay(day: Day, jurisdiction: Jurisdiction): boolean {
  return whyClosed(day, jurisdiction) === undefined
}

/** That day, or the next one on which somebody works. */
export function rollForward(day: Day, jurisdiction: Jurisdiction): Day {
  return isWorkingDay(day, jurisdiction) ? day : rollForward(plusDays(day, 1), jurisdiction)
}

/** That day, or the last one before on which somebody works. */
export function rollBackward(day: Day, jurisdiction: Jurisdiction): Day {
  return isWorkingDay(day, jurisdiction) ? day : rollBackward(plusDays(day, -1), jurisdiction)
}

/** The nth working day after that day, or before it where `days` is negative; the day itself is never counted. */
export function plusWorkingDays(day: Day, days: number, jurisdiction: Jurisdiction): Day {
  const step = days < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(days); left > 0; ) {
    at = plusDays(at, step)
    if (isWorkingDay(at, jurisdiction)) left--
  }
  return at
}
