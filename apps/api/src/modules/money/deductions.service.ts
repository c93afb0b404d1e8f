import type { Deduction, MoneyMove } from '@havre/contracts/money.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile } from '../youth-files/open-file.ts'
import { dropProposed, insertDeduction, readDeduction, readMove, takeDeduction } from './money.data.ts'
import { amountOf, deductionSeal, toDeduction, toMove } from './money.present.ts'
import { deductionLimit, weekOf } from './money.rules.ts'

/** Proposes a deduction for this week. Throws `deduction-limit` when the week's would come to more than the rule allows. */
export async function proposeDeduction(
  ctx: Ctx,
  youthId: string,
  given: { cents: number; reason: string; agreedHow: string },
): Promise<Deduction> {
  const file = await openFile(ctx, youthId, 'EDUC')
  checkMayAdd(ctx, file, 'EDUC')
  const weekOn = weekOf(isoToday(ctx))
  const key = youthKeyOf(ctx.keyring, file)
  await ctx.door.group(ctx.sid, [
    insertDeduction({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      weekOn,
      cents: given.cents,
      limitCents: deductionLimit(amountOf(file, weekOn).cents),
      reason: deductionSeal(key, ctx.newId, youthId).close('reason', given.reason),
      agreedHow: given.agreedHow,
      createdBy: ctx.me.accountId,
    }),
  ])
  return present(ctx, await readOne(ctx, ctx.newId))
}

/** Agrees to what somebody else proposed, and takes it out of the purse. Throws `two-people` for who proposed it. */
export async function agreeDeduction(ctx: Ctx, id: string): Promise<MoneyMove> {
  const deduction = await readOne(ctx, id)
  checkMayAdd(ctx, deduction, 'EDUC')
  const key = youthKeyOf(ctx.keyring, deduction)
  const [made] = await ctx.door.group(ctx.sid, [readMove(ctx.newId)])
  if (made?.[0]) return toMove(ctx, made[0], key, true)
  if (deduction.status !== 'proposed') throw problem('rule-violated', { rule: 'already-decided' })
  if (deduction.maker_id === ctx.me.accountId) throw problem('rule-violated', { rule: 'two-people' })
  const [, , rows] = await ctx.door.group(ctx.sid, [
    ...takeDeduction(id, ctx.newId, isoToday(ctx)),
    readMove(ctx.newId),
  ])
  const move = rows?.[0]
  if (!move) throw problem('rule-violated', { rule: 'already-decided' })
  return toMove(ctx, move, key, true)
}

export async function dropDeduction(ctx: Ctx, id: string, version: number): Promise<Deduction> {
  const before = await readOne(ctx, id)
  checkMayAdd(ctx, before, 'EDUC')
  if (number(before, 'version') === version && before.status !== 'proposed') {
    throw problem('rule-violated', { rule: 'already-decided' })
  }
  const [dropped] = await ctx.door.group(ctx.sid, [dropProposed(id, version)])
  const current = present(ctx, await readOne(ctx, id))
  if (!dropped?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function readOne(ctx: Ctx, id: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readDeduction(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

function present(ctx: Ctx, row: Row): Deduction {
  return toDeduction(ctx, row, youthKeyOf(ctx.keyring, row), mayAdd(ctx, row, 'EDUC'))
}
