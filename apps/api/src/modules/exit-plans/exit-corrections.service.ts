import { randomUUID } from 'node:crypto'
import type { CorrectExit, YouthExit } from '@havre/contracts/youth-exits.ts'
import { followUpDay } from '@havre/rules/exit/follow-up.ts'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { textOrNull } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { checkBegun } from './begun-after.ts'
import { insertCorrection, moveLeaving, updateExit } from './exit-corrections.data.ts'
import { exitWords } from './exit-seal.ts'
import { checkHappened, type OpenedExit, openExit } from './open-exit.ts'
import { readExit } from './youth-exits.data.ts'
import { mayMend } from './youth-exits.present.ts'
import { checkReason, getExit } from './youth-exits.service.ts'

/**
 * Corrects what was recorded wrongly of an exit: what it said is kept with the reason, and pillars, relay and answer stay as they
 * were on the day. Another day moves the file, the stay and the follow-ups with it. Throws `not-allowed` for who does not coordinate
 * or once the youth came back; `stale-version` with the exit as it is now; `rule-violated` at
 * the field as `recordExit`.
 */
export async function correctExit(
  ctx: Ctx,
  id: string,
  version: number,
  { why, ...change }: CorrectExit,
): Promise<YouthExit> {
  const opened = await openExit(ctx, readExit(id))
  const { row, key, youthId, may } = opened
  if (!mayMend(ctx, may, row, row)) throw problem('not-allowed', { action: 'correct' })
  const before = await getExit(ctx, id)
  const { on, reason, lodging } = before
  const next = changed({ on, reason, lodging }, change)
  if (before.version !== version)
    throw problem('stale-version', { currentVersion: before.version, current: before })
  if (next.on !== on) {
    checkDay(opened, next.on)
    checkFollowUps(before, next.on)
    await checkBegun(ctx, youthId, next.on, '#/on')
  }
  if (next.on !== on || next.reason !== reason) checkReason(opened, next)
  const correctionId = randomUUID()
  const kept = exitWords(key, 'youth_exit_correction', correctionId, youthId)
  await ctx.door.inOne(ctx.sid, async run => {
    const [, written] = await run([
      insertCorrection({
        id: correctionId,
        exitId: id,
        createdBy: ctx.me.accountId,
        why: kept.close('why', why),
      }),
      updateExit(id, version, next),
    ])
    if (!written?.length) {
      const current = await getExit(ctx, id)
      throw problem('stale-version', { currentVersion: current.version, current })
    }
    if (next.on === on) return
    const moved = await run(moveLeaving(youthId, id, on, next.on))
    // Whoever may not change the file does not move its day.
    if (!moved.at(-1)?.length) throw problem('not-allowed', { action: 'correct' })
  })
  return getExit(ctx, id)
}

/** The day lies in the last phase, and not before the relay that the exit names had accepted. */
function checkDay(opened: OpenedExit, on: string): void {
  checkHappened(opened, on, '#/on')
  const { row } = opened
  const phaseSince = textOrNull(row, 'phase_since')
  const accepted = textOrNull(row, 'relay_answered_on')
  const code =
    phaseSince && on < phaseSince ? 'before-last-phase' : accepted && on < accepted ? 'before-relay' : null
  if (code)
    throw problem('rule-violated', { rule: 'dates-out-of-order', errors: [{ pointer: '#/on', code }] })
}

/** What is noted of the time after it still lies in its month when the exit moves. */
function checkFollowUps({ followUps }: YouthExit, on: string): void {
  const isEarly = followUps.some(
    ({ month, record }) => record && record.heldOn < followUpDay(on, month).opensOn,
  )
  if (isEarly) throw ruleBroken('dates-out-of-order', '#/on', 'after-follow-up')
}
