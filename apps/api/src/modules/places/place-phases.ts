import type { Phase } from '@havre/contracts/phases.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkPhase, checkReach, LIVES_HERE } from '../youth-files/stay-bounds.ts'

/** For whom a place may be kept: who lives here or will, and who may come back. */
export const MAY_RESERVE: readonly Phase[] = [
  ...LIVES_HERE,
  'admission_decided',
  'extra_muros',
  'disappeared',
]
/** For whom one may be asked for: whoever is referred to the house too. */
export const MAY_ASK: readonly Phase[] = [...MAY_RESERVE, 'referral']

/** Throws `rule-violated` at the day: wrong-phase for who does not live in the house, date-out-of-bounds before the admission. */
export function checkLivesHere(ctx: Ctx, file: Row, on: string, pointer: string): void {
  checkPhase(file, LIVES_HERE, pointer)
  checkReach(isoToday(ctx), file, on, pointer)
}
