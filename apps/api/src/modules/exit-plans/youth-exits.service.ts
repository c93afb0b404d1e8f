import type { RecordExit, YouthExit } from '@havre/contracts/youth-exits.ts'
import { mayBeReason } from '@havre/rules/exit/leaving.ts'
import { refuseLodging } from '@havre/rules/exit/lodging.ts'
import type { Ctx } from '../../context.ts'
import { flag, number, text, textOrNull } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { keepHistory } from '../youth-files/phase-change.ts'
import { endLiving } from './end-living.service.ts'
import { readPlan } from './exit-plans.data.ts'
import { toPlan } from './exit-plans.present.ts'
import { exitWords } from './exit-seal.ts'
import { checkHappened, jurisdictionOf, type OpenedExit, openExit } from './open-exit.ts'
import { closePlan, insertExit, leaveHouse, readAfterExit, readExit } from './youth-exits.data.ts'
import { mayMend, toExit } from './youth-exits.present.ts'

/**
 * Records the exit: pillars frozen, plan closed, file "left", history of the stay, place and contract ended, all or nothing. Throws `stale-version` with the
 * plan as it is now; `not-allowed` for who may not change the file; `rule-violated`: already-closed, exit-needs-relay at
 * `#/unpreparedBecause`, dates-out-of-order, date-out-of-bounds or in-the-future at `#/on`, condition-not-met at `#/reason`, lodging-refused.
 */
export async function recordExit(
  ctx: Ctx,
  planId: string,
  version: number,
  given: RecordExit,
): Promise<YouthExit> {
  const opened = await openExit(ctx, readPlan(planId))
  const { youthId } = opened
  const [made] = await ctx.door.group(ctx.sid, [readExit(ctx.newId)])
  if (made?.length) return getExit(ctx, ctx.newId)
  const { row, key, may } = opened
  if (!may.exit) throw problem('not-allowed', { action: 'exit' })
  if (row.closed_at !== null) throw problem('rule-violated', { rule: 'already-closed' })
  checkDay(opened, given.on)
  checkReason(opened, given)
  checkLodging(opened, given)
  const because = given.unpreparedBecause?.trim() || undefined
  const words = exitWords(key, 'youth_exit', ctx.newId, youthId)
  const end = await endLiving(ctx, youthId, given.on, 'on')
  await ctx.door.inOne(ctx.sid, async run => {
    const [closed] = await run([closePlan(planId, version, given.on, because !== undefined)])
    if (!closed?.length) throw await refusal(ctx, planId, version)
    await end(run)
    const [, left, , gone] = await run(leaveHouse(youthId, given.on))
    const rows = await run([
      ...keepHistory(ctx, key, youthId, { phase: 'left', phaseSince: given.on }),
      insertExit({
        id: ctx.newId,
        planId,
        createdBy: ctx.me.accountId,
        on: given.on,
        reason: given.reason,
        leftFrom: left?.[0] ? text(left[0], 'phase') : 'left',
        lodging: given.lodging ?? null,
        note: words.close('note', given.note),
        unpreparedBecause: words.close('unprepared_because', because),
      }),
    ])
    // Whoever may not change the file does not end the stay, whatever was read a moment ago.
    if (!gone?.length || !rows.at(-1)?.length) throw problem('not-allowed', { action: 'exit' })
  })
  return getExit(ctx, ctx.newId)
}

export async function getExit(ctx: Ctx, id: string): Promise<YouthExit> {
  const { row, key, today, may } = await openExit(ctx, readExit(id))
  const [followUps = [], corrections = []] = await ctx.door.group(ctx.sid, readAfterExit(id))
  return toExit(ctx, key, row, {
    today,
    may: { add: may.add, mend: mayMend(ctx, may, row, row) },
    followUps,
    corrections,
  })
}

/** Why the plan was not closed, as it is seen now. */
async function refusal(ctx: Ctx, planId: string, version: number) {
  const { row, key, may } = await openExit(ctx, readPlan(planId))
  if (row.closed_at !== null) return problem('rule-violated', { rule: 'already-closed' })
  const current = toPlan(key, row, may)
  if (number(row, 'version') !== version)
    return problem('stale-version', { currentVersion: current.version, current })
  return ruleBroken('exit-needs-relay', '#/unpreparedBecause', 'required')
}

function checkDay(opened: OpenedExit, on: string): void {
  checkHappened(opened, on, '#/on')
  const { row } = opened
  const phaseSince = textOrNull(row, 'phase_since')
  const leftOn = textOrNull(row, 'left_on')
  const gone = row.phase === 'left'
  const code =
    gone && leftOn && on !== leftOn
      ? 'not-the-day-left'
      : !gone && phaseSince && on < phaseSince
        ? 'before-last-phase'
        : null
  if (code) throw ruleBroken('dates-out-of-order', '#/on', code)
}

/** Throws `rule-violated` (condition-not-met) at a reason that the age on that day does not bear. */
export function checkReason({ row }: OpenedExit, { reason, on }: Pick<RecordExit, 'reason' | 'on'>): void {
  if (mayBeReason(reason, textOrNull(row, 'birth_on'), on)) return
  throw ruleBroken('condition-not-met', '#/reason', 'not-of-age')
}

/** What the house arranges keeps to the law; where the youth went on their own is written as it was. */
const ARRANGED = ['majority', 'orientation']

function checkLodging({ row }: OpenedExit, { reason, lodging, on }: RecordExit): void {
  if (!lodging || !ARRANGED.includes(reason)) return
  const refusal = refuseLodging(jurisdictionOf(row, 'jurisdiction'), {
    lodging,
    from: row.lodging === lodging ? (textOrNull(row, 'lodging_from') ?? on) : null,
    until: row.lodging === lodging ? textOrNull(row, 'lodging_until') : null,
    emergency: row.lodging === lodging && flag(row, 'lodging_emergency'),
  })
  if (refusal)
    throw problem('rule-violated', {
      rule: 'lodging-refused',
      errors: [{ pointer: '#/lodging', code: refusal.code }],
      reasons: [refusal.reason],
    })
}
