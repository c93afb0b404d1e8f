import { leadsHouse } from '@havre/policy/leading.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { followPhase } from '../stays/stays.data.ts'
import { stayWords } from '../stays/stays.present.ts'
import { isInHouse } from './in-house.ts'
import { isoToday } from './local-day.ts'

export type PhaseChange = {
  phase?: string | undefined
  phaseSince?: string | undefined
  phaseReason?: string | undefined
  overCapacity?: boolean | undefined
}

/**
 * What a change of phase must bring: a day that is not ahead, a reason for a refusal and for a place beyond the last one.
 * Throws `rule-violated` at the field, or `not-allowed` to whoever may not overfill the house.
 */
export function checkPhaseChange(ctx: Ctx, change: PhaseChange): void {
  const today = isoToday(ctx)
  if (change.phaseSince && change.phaseSince > today)
    throw problem('rule-violated', {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/phaseSince', code: 'in-the-future' }],
    })
  if (change.overCapacity && !leadsHouse(ctx.me.roles))
    throw problem('not-allowed', { action: 'over-capacity' })
  const needsReason = change.phase === 'refused' || change.overCapacity === true
  if (needsReason && !change.phaseReason?.trim())
    throw problem('rule-violated', {
      rule: 'reason-needed',
      errors: [{ pointer: '#/phaseReason', code: 'required' }],
    })
}

/** The statements that keep the history of the stay in step with a phase that is given. */
export function keepHistory(ctx: Ctx, key: YouthKey, youthId: string, change: PhaseChange): Statement[] {
  if (change.phase === undefined) return []
  const id = crypto.randomUUID()
  return followPhase({
    id,
    centreId: ctx.me.centreId,
    youthId,
    createdBy: ctx.me.accountId,
    since: change.phaseSince ?? isoToday(ctx),
    reason: stayWords(key, id, youthId).close('reason', change.phaseReason?.trim()),
  })
}

/**
 * Ends the phase that still runs, in the transaction in which the file becomes "left", and before it does: a referent reads the history
 * of the stay only while the youth is in the house. With a version, only where the file is at it.
 */
export function endOpenStay(youthId: string, on: string, version?: number): Statement {
  return sql`UPDATE stay s SET until = ${on}::date FROM youth_file f
             WHERE f.id = ${youthId} AND f.version = coalesce(${version ?? null}::int, f.version)
               AND s.youth_id = f.id AND s.until IS NULL AND s.phase <> 'left'`
}

/** The day on which the phase that still runs began; a new one cannot begin before it. */
export function readOpenStay(youthId: string): Statement {
  return sql`SELECT s.since FROM stay s WHERE s.youth_id = ${youthId} AND s.until IS NULL`
}

/** Throws `rule-violated` (house-full) when this phase would bring a youth into a house without a place. */
export function refuseFullHouse(change: PhaseChange): void {
  if (change.phase === undefined || change.overCapacity === true || !isInHouse(change.phase)) return
  throw problem('rule-violated', { rule: 'house-full', errors: [{ pointer: '#/phase', code: 'house-full' }] })
}
