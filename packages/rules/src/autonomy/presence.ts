import { type Day, daysBetween } from '../dates/days.ts'

/** Within how many days somebody passes by, for the rules of presence that say so. */
const WITHIN: Readonly<Record<string, number>> = { daily: 1, weekly: 7 }

/**
 * How many whole days a visit is late by this rule of presence: counted from the last day on which the youth was met, or from the day on
 * which the rule began where that is later. 0 where it is kept, or asks for no visit.
 */
export function visitLate(rule: { code: string; since: Day }, met: readonly Day[], today: Day): number {
  const within = WITHIN[rule.code]
  if (within === undefined) return 0
  const from = [rule.since, ...met].toSorted().at(-1) ?? rule.since
  return Math.max(0, daysBetween(from, today) - within)
}
