import { PHASES, type Phase } from '@havre/contracts/phases.ts'
import { outOfReach } from '@havre/rules/dates/reach.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, textOrNull } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { isInHouse } from './in-house.ts'

/** Files of youths who never lived in the house, or do not yet. */
export const NEVER_LIVED_HERE: readonly Phase[] = ['referral', 'admission_decided', 'refused']
/** Phases in which a youth lives in the house. */
export const LIVES_HERE = PHASES.filter(isInHouse)

/** Whether the file of a row with its `phase` is in one of these. */
export function isInPhase(file: Row, phases: readonly Phase[]): boolean {
  return phases.includes(oneOf(file, 'phase', PHASES))
}

/** Throws `rule-violated` (`wrong-phase`) at the field unless the file of a row with its `phase` is in one of these. */
export function checkPhase(file: Row, phases: readonly Phase[], pointer: string): void {
  if (!isInPhase(file, phases)) throw wrongPhase(pointer, 'wrong-phase')
}

export function wrongPhase(pointer: string, code: 'wrong-phase' | 'before-departure') {
  return problem('rule-violated', { rule: 'wrong-phase', errors: [{ pointer, code }] })
}

/**
 * Throws `rule-violated` (`date-out-of-bounds`) at a day that lies before the admission of the file (a row with its
 * `arrived_on`) or more than two years ahead.
 */
export function checkReach(today: string, file: Row, day: string, pointer: string): void {
  const code = outOfReach(day, today, textOrNull(file, 'arrived_on'))
  if (code) throw problem('rule-violated', { rule: 'date-out-of-bounds', errors: [{ pointer, code }] })
}
