import type { AttendanceStatus } from '@havre/contracts/attendance.ts'

/** What a file says about living here; days as `YYYY-MM-DD`. */
export type Stay = {
  readonly present: boolean
  readonly arrivedOn: string | null
  readonly leftOn: string | null
}

/**
 * Did (or will) the youth live in the house on that day? A day to come asks for somebody who lives here now; without a
 * date of arrival nothing is known of the past.
 */
export function livesHereOn({ present, arrivedOn, leftOn }: Stay, on: string, today: string): boolean {
  if (leftOn !== null && leftOn < on) return false
  if (arrivedOn === null) return present
  return arrivedOn <= on && (present || on < today)
}

/** Statuses that take one of the places. */
export const TAKES_PLACE: readonly AttendanceStatus[] = ['planned', 'present']
