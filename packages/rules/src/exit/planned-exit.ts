import { birthday, type Day } from '../dates/days.ts'

export const MAJORITY_YEARS = 18

/** The day on which a young person leaves, and who says so: a person who planned it, or the rule that majority ends the stay. */
export type PlannedExit = { readonly on: Day; readonly by: 'person' | 'majority' }

/** A day that somebody planned stands; otherwise it is the 18th birthday (D10). Null where neither is known. */
export function plannedExit(bornOn: Day | null, plannedOn: Day | null): PlannedExit | null {
  if (plannedOn) return { on: plannedOn, by: 'person' }
  return bornOn ? { on: birthday(bornOn, MAJORITY_YEARS), by: 'majority' } : null
}
