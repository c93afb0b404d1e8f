import type { ExitItemRecord, SettleItem } from '@havre/contracts/exit-plans.ts'
import { findItem } from '@havre/rules/exit/countdown.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { number } from '../../db/row.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem, ruleBroken } from '../../problem.ts'
import {
  insertItem,
  readItem,
  readLinkedDeadlines,
  readPlan,
  readStandingItem,
  withdraw,
} from './exit-plans.data.ts'
import { isKept, linkedDeadline, toItemRecord } from './exit-plans.present.ts'
import { exitWords } from './exit-seal.ts'
import { checkHappened, jurisdictionOf, openExit, openToWrite } from './open-exit.ts'

/**
 * Notes a line of the countdown. Throws `already-exists` with the one that stands; `rule-violated`: no-such-item, reason-needed,
 * in-the-future, kept-by-procedure where a running procedure still waits for the same and says it first.
 */
export async function settleItem(
  ctx: Ctx,
  planId: string,
  given: z.output<typeof SettleItem>,
): Promise<ExitItemRecord> {
  const opened = await openToWrite(ctx, readPlan(planId))
  const { row, key, youthId, today } = opened
  const item = findItem(jurisdictionOf(row, 'jurisdiction'), given.code)
  if (!item) throw ruleBroken('no-such-item', '#/code')
  const on = given.on ?? today
  checkHappened(opened, on, '#/on')
  const note = given.note?.trim()
  if (given.outcome === 'notApplicable' && !note) throw ruleBroken('reason-needed', '#/note', 'required')
  if (given.outcome === 'done') {
    const [deadlines] = await ctx.door.group(ctx.sid, [readLinkedDeadlines([youthId], item.deadlines)])
    if (isKept(item, linkedDeadline(item, deadlines ?? []))) throw ruleBroken('kept-by-procedure', '#/code')
  }
  const { centreId, accountId: createdBy } = ctx.me
  const words = exitWords(key, 'exit_item', ctx.newId, youthId)
  try {
    await ctx.door.group(ctx.sid, [
      insertItem({
        id: ctx.newId,
        centreId,
        youthId,
        createdBy,
        planId,
        code: given.code,
        outcome: given.outcome,
        on,
        note: words.close('note', note),
      }),
    ])
  } catch (error) {
    if (fromDatabase(error)?.slug !== 'already-exists') throw error
    const [rows] = await ctx.door.group(ctx.sid, [readStandingItem(planId, given.code)])
    const id = rows?.[0]?.id
    throw problem('already-exists', typeof id === 'string' ? { current: await getItem(ctx, id) } : {})
  }
  return getItem(ctx, ctx.newId)
}

/** Takes a line back. Throws `stale-version` with the line as it is now, `already-corrected` for one that was taken back. */
export async function withdrawItem(ctx: Ctx, id: string, version: number): Promise<ExitItemRecord> {
  const { row } = await openToWrite(ctx, readItem(id))
  if (row.withdrawn_at !== null) throw problem('rule-violated', { rule: 'already-corrected' })
  const [rows] = await ctx.door.group(ctx.sid, [withdraw(id, version)])
  const current = await getItem(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: number(row, 'version'), current })
  return current
}

async function getItem(ctx: Ctx, id: string): Promise<ExitItemRecord> {
  const { row, key, may } = await openExit(ctx, readItem(id))
  return toItemRecord(ctx, key, row, may.add && row.closed_at === null)
}
