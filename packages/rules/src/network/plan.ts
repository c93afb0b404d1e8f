import { type Day, plusDays } from '../dates/days.ts'

/** How long a plan counts as current when nobody said when to review it. */
export const PLAN_REVIEW_DAYS = 90

/**
 * The day by which a plan is to be reviewed: the latest that the plan itself or a review since has set, and at least so many
 * days after it was made. `app.network_figures` counts by the same rule.
 */
export function reviewDueOn(plannedOn: Day, reviewsDue: readonly Day[]): Day {
  return [plusDays(plannedOn, PLAN_REVIEW_DAYS), ...reviewsDue].toSorted().at(-1) ?? plannedOn
}
