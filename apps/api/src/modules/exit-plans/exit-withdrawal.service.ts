import type { WithdrawnExit } from '@havre/contracts/youth-exits.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { keepHistory } from '../youth-files/phase-change.ts'
import { exitWords } from './exit-seal.ts'
import { comeBack, reopenPlan, withdrawRow } from './exit-withdrawal.data.ts'
import { openExit } from './open-exit.ts'
import { readExit } from './youth-exits.data.ts'
import { mayMend, phaseBefore, toWithdrawn } from './youth-exits.present.ts'
import { getExit } from './youth-exits.service.ts'

/**
 * Takes back an exit that was none: it stays with why, counts no more, the file goes on in the phase that it ended and the plan is
 * open again, all or nothing. Place and contract do not come back: they may be somebody else's by now, and the answer says which.
 * Throws `stale-version` with the exit as it is now, also when it was taken back meanwhile; `not-allowed` for who may not correct it,
 * or once the youth came back; `rule-violated` (followed-up) where a follow-up was held.
 */
export async function withdrawExit(
  ctx: Ctx,
  id: string,
  version: number,
  why: string,
): Promise<WithdrawnExit> {
  const { row, key, youthId, may } = await openExit(ctx, readExit(id))
  // First of all: whose answer got lost asks again, and learns that it is done.
  if (number(row, 'version') !== version) throw await stale(ctx, id)
  if (!mayMend(ctx, may, row, row)) throw problem('not-allowed', { action: 'withdraw' })
  const phase = phaseBefore(row)
  const on = text(row, 'left_on')
  await ctx.door.inOne(ctx.sid, async run => {
    const because = exitWords(key, 'youth_exit', id, youthId).close('withdrawn_because', why)
    const [written] = await run([withdrawRow(id, version, because)])
    if (!written?.length) throw await stale(ctx, id)
    await run([reopenPlan(id)])
    if (phase === null) return
    const [back] = await run([comeBack(youthId, phase, on)])
    // Whoever may not change the file does not move its phase, whatever was read a moment ago.
    if (!back?.length) throw problem('not-allowed', { action: 'withdraw' })
    await run(keepHistory(ctx, key, youthId, { phase, phaseSince: on }))
  })
  return getWithdrawn(ctx, id)
}

async function getWithdrawn(ctx: Ctx, id: string): Promise<WithdrawnExit> {
  const { row, key } = await openExit(ctx, readExit(id))
  return toWithdrawn(ctx, key, row)
}

async function stale(ctx: Ctx, id: string) {
  const { row } = await openExit(ctx, readExit(id))
  const current = row.withdrawn_at === null ? await getExit(ctx, id) : await getWithdrawn(ctx, id)
  return problem('stale-version', { currentVersion: number(row, 'version'), current })
}
