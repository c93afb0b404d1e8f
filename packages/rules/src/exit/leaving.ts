import { birthday, type Day } from '../dates/days.ts'
import { type Pillars, standing } from './pillars.ts'
import { MAJORITY_YEARS } from './planned-exit.ts'

export const EXIT_REASONS = [
  'majority',
  'orientation',
  'return',
  'family',
  'disappearance',
  'exclusion',
  'refusal',
  'death',
] as const
export type ExitReason = (typeof EXIT_REASONS)[number]

/** Whether somebody born that day can leave for this reason on that one: of age is who is 18. Where no birth is known, yes. */
export function mayBeReason(reason: ExitReason, bornOn: Day | null, on: Day): boolean {
  return reason !== 'majority' || bornOn === null || on >= birthday(bornOn, MAJORITY_YEARS)
}

/** How somebody left. `notCounted`: a death is no exit that was prepared or not. */
export const EXIT_OUTCOMES = ['prepared', 'partly', 'abrupt', 'notCounted'] as const
export type ExitOutcome = (typeof EXIT_OUTCOMES)[number]

export type Leaving = {
  readonly reason: ExitReason
  readonly pillars: Pillars
  /** Whether a partner had accepted to take over before the day. */
  readonly relayAccepted: boolean
}

/** How many of the five were missing on the day. */
export function missingCount(pillars: Pillars): number {
  return standing(pillars, 'missing').length
}

/**
 * A "sortie sèche" (domain note 3.7, ST-16): at least one pillar missing on the day, or a disappearance, where nobody knows
 * what still stands. What is planned is not missing, and not there either: such an exit is neither abrupt nor prepared.
 */
export function isAbruptExit({ reason, pillars }: Pick<Leaving, 'reason' | 'pillars'>): boolean {
  return reason !== 'death' && (reason === 'disappearance' || missingCount(pillars) > 0)
}

/** Prepared: all five there, and somebody outside had accepted. */
export function exitOutcome(leaving: Leaving): ExitOutcome {
  if (leaving.reason === 'death') return 'notCounted'
  if (isAbruptExit(leaving)) return 'abrupt'
  return standing(leaving.pillars, 'ok').length === 5 && leaving.relayAccepted ? 'prepared' : 'partly'
}
