import type { RollCall, RollCallItem, RollCallLine } from '@havre/contracts/roll-calls.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import type { Ctx } from '../../context.ts'
import { flag, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { toActor } from '../youth-files/relation.ts'
import {
  closeRollCall as closing,
  readLine,
  readRollCall,
  readRollCalls,
  startRollCall as starting,
  updateLine,
} from './roll-calls.data.ts'
import { lineSeal, toLine, toRollCallItem } from './roll-calls.present.ts'
import type { RollCallKind } from './roll-calls.rules.ts'

/** Roll calls of the house, the latest first. */
export async function searchRollCalls(
  ctx: Ctx,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: RollCallItem[]; nextCursor: string | null; can: { start: boolean } }> {
  const [rows] = await ctx.door.group(
    ctx.sid,
    [
      readRollCalls(fromCursor(cursor, 'moment'), limit + 1),
      sql`SELECT app.trace('roll-call.list', 'done', 'LOG', NULL, NULL, NULL, NULL, NULL)`,
    ],
    { asyncCommit: true },
  )
  return {
    ...toPage(
      rows ?? [],
      limit,
      row => [text(row, 'at_key'), text(row, 'id')],
      row => toRollCallItem(ctx, row),
    ),
    can: { start: mayUseHouse(toActor(ctx), 'LOG', 'c') },
  }
}

/** Begins a round, or joins the one of this kind that is under way. Throws `not-found` for who may not (not on shift). */
export async function startRollCall(ctx: Ctx, kind: RollCallKind): Promise<RollCall> {
  if (!mayUseHouse(toActor(ctx), 'LOG', 'c')) throw problem('not-allowed', { action: 'create' })
  const results = await ctx.door.group(ctx.sid, starting(ctx.newId, ctx.me.centreId, kind, ctx.me.accountId))
  const found = results.at(-1)?.[0]
  if (!found) throw problem('not-found')
  return getRollCall(ctx, text(found, 'id'))
}

/** A roll call with a line for each youth that the reader knows; absent and hidden are the same `not-found`. */
export async function getRollCall(ctx: Ctx, id: string): Promise<RollCall> {
  const [rows, lines] = await ctx.door.group(ctx.sid, readRollCall(id), { asyncCommit: true })
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const item = toRollCallItem(ctx, row)
  return {
    ...item,
    lines: (lines ?? []).map(line => toLine(ctx, line)),
    can: { check: item.closedAt === null && flag(row, 'may_check') },
  }
}

/**
 * Notes where one youth is. Throws `stale-version` with the line as a colleague wrote it meanwhile, `rule-violated`
 * (roll-call-closed), `not-allowed`, or `not-found` for a youth who is not on this roll call.
 */
export async function checkYouth(
  ctx: Ctx,
  rollCallId: string,
  youthId: string,
  version: number,
  given: { state: RollCallLine['state']; remark?: string | null | undefined },
): Promise<RollCallLine> {
  const [rows] = await ctx.door.group(ctx.sid, [readLine(rollCallId, youthId)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const seal = lineSeal(youthKeyOf(ctx.keyring, row), text(row, 'id'), youthId)
  const remark = given.remark === undefined ? undefined : seal.close('remark', given.remark)
  const [written, after] = await ctx.door.group(ctx.sid, [
    updateLine(rollCallId, youthId, version, given.state, remark),
    readLine(rollCallId, youthId),
  ])
  const line = after?.[0]
  if (!line) throw problem('not-found')
  const current = toLine(ctx, line)
  if (written?.length) return current
  if (current.version !== version)
    throw problem('stale-version', { currentVersion: current.version, current })
  throw problem('not-allowed', { action: 'change' })
}

/** Closes a round. Throws `roll-call-closed` when a colleague did, or `not-allowed`. */
export async function closeRollCall(ctx: Ctx, id: string, version: number): Promise<RollCall> {
  const [, closed] = await ctx.door.group(ctx.sid, closing(id, version))
  const rollCall = await getRollCall(ctx, id)
  if (closed?.length) return rollCall
  if (rollCall.closedAt) throw problem('rule-violated', { rule: 'roll-call-closed' })
  if (rollCall.version !== version)
    throw problem('stale-version', { currentVersion: rollCall.version, current: rollCall })
  throw problem('not-allowed', { action: 'change' })
}
