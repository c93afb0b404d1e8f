import { Temporal } from 'temporal-polyfill'

const OPEN_AFTER_LEAVING_MONTHS = 12

/**
 * Is the file closed on that day (both `YYYY-MM-DD`)? A refused request is at once; a youth who left is followed for a
 * year, and what comes later needs somebody who answers for the compartment.
 */
export function isClosedFile(phase: string, leftOn: string | null, today: string): boolean {
  if (phase === 'refused') return true
  if (phase !== 'left' || leftOn === null) return false
  const until = Temporal.PlainDate.from(leftOn).add({ months: OPEN_AFTER_LEAVING_MONTHS })
  return Temporal.PlainDate.compare(until, today) < 0
}
