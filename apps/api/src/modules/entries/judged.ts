import type { Judged } from '@havre/kinds/tense.ts'
import { localDay } from '../youth-files/local-day.ts'

/** What the dates of a record of `told` are judged by when it is signed `now`, on the clocks of the centre. */
export function judgedAt(now: Date, told: string, timeZone: string): Judged {
  const moment = (at: Date) => ({ at: at.toISOString(), day: localDay(at, timeZone).date.toString() })
  return { now: moment(now), told: moment(new Date(told)) }
}
