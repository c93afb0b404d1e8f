import { type Day, daysBetween } from '../dates/days.ts'

/** Days before a date on which somebody must have seen it coming. */
export const STEPS = [14, 7, 2] as const
export type SeenStep = (typeof STEPS)[number]

export type Watch = {
  readonly daysLeft: number
  /** The step that the date has come to; null while it is further off. */
  readonly step: SeenStep | null
  readonly seen: boolean
  /** Who must look now: first who keeps the file's law, then who leads, one step after the other that nobody has seen. */
  readonly asks: 'LEG' | 'COO' | 'DIR' | null
}

/**
 * How a date stands that must be acted on by `actBy`, given the steps at which somebody has seen it. What was first known on
 * `known` had no earlier step at which anybody could have looked.
 */
export function watch(actBy: Day, today: Day, seenAt: readonly SeenStep[], known: Day): Watch {
  const daysLeft = daysBetween(today, actBy)
  const step = STEPS.findLast(days => daysLeft <= days) ?? null
  const seen = step !== null && seenAt.includes(step)
  if (step === null || seen) return { daysLeft, step, seen, asks: null }
  const reach = daysBetween(known, actBy)
  const missed = STEPS.filter(
    days => days >= step && !seenAt.includes(days) && (days === step || days <= reach),
  )
  // Each earlier step that went by unseen calls the next one up.
  const asks = missed.length >= 3 || daysLeft < 0 ? 'DIR' : missed.length === 2 ? 'COO' : 'LEG'
  return { daysLeft, step, seen, asks }
}
