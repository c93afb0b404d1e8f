import type { HouseWeek, MoneyMove, RecordMove, YouthMoney } from '@havre/contracts/money.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, text, textOrNull } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile } from '../youth-files/open-file.ts'
import {
  insertMove,
  MOVES_PAGE,
  readHouseWeek,
  readMoney,
  readMove,
  readMoves,
  readPayment,
} from './money.data.ts'
import { amountOf, moveSeal, readsAll, toDeduction, toMove, toWeeks } from './money.present.ts'
import { deductionLimit, mayPayWeek, wayOf, weekOf } from './money.rules.ts'
import { POCKET_MONEY } from './pocket-money.ts'

export async function getMoney(ctx: Ctx, youthId: string): Promise<YouthMoney> {
  const file = await openFile(ctx, youthId, 'EDUC')
  const weekOn = thisWeek(ctx)
  const [sums, payments, weeks, deductions] = await ctx.door.group(ctx.sid, readMoney(youthId, weekOn), {
    asyncCommit: true,
  })
  const key = youthKeyOf(ctx.keyring, file)
  const add = mayAdd(ctx, file, 'EDUC')
  const whole = readsAll(ctx, file)
  const sum = sums?.[0] ?? {}
  const amount = amountOf(file, weekOn)
  const payment = payments?.[0]
  const paid = payment !== undefined || flag(sum, 'paid')
  return {
    balances: whole
      ? { purse: number(sum, 'purse'), savings: number(sum, 'savings'), deposit: number(sum, 'deposit') }
      : null,
    week: {
      weekOn,
      ...amount,
      paid,
      move: payment ? toMove(ctx, payment, key, add) : null,
      can: { pay: add && !paid && mayPayWeek(weekOn, weekOn, textOrNull(file, 'arrived_on')) },
    },
    weeks: whole ? toWeeks(weeks ?? []) : [],
    deductions: (deductions ?? []).map(row => toDeduction(ctx, row, key, add)),
    deductionLimit: deductionLimit(amount.cents),
    deductionPercent: POCKET_MONEY.deductionPercent,
    can: { add },
  }
}

export async function listMoves(ctx: Ctx, youthId: string, cursor: string | undefined) {
  const after = fromCursor(cursor, 'moment')
  const file = await openFile(ctx, youthId, 'EDUC')
  const [rows] = await ctx.door.group(ctx.sid, readMoves(youthId, after), { asyncCommit: true })
  const key = youthKeyOf(ctx.keyring, file)
  const add = mayAdd(ctx, file, 'EDUC')
  return toPage(
    rows ?? [],
    MOVES_PAGE,
    row => [text(row, 'at_key'), text(row, 'id')],
    row => toMove(ctx, row, key, add),
  )
}

/** Records a move. Throws `not-enough-money` when the pot it comes from would go below zero. */
export async function recordMove(ctx: Ctx, youthId: string, move: RecordMove): Promise<MoneyMove> {
  const file = await openFile(ctx, youthId, 'EDUC')
  checkMayAdd(ctx, file, 'EDUC')
  const today = isoToday(ctx)
  const on = move.on ?? today
  if (on > today) {
    const errors = [{ pointer: '#/on', code: 'in-the-future' }]
    throw problem('rule-violated', { rule: 'in-the-future', errors })
  }
  const { kind, cents, acknowledged } = move
  const category = 'category' in move ? move.category : null
  return keep(ctx, file, { kind, cents, on, acknowledged, category, note: move.note, ...wayOf(move) })
}

/** Gives the pocket money of a week. A week already paid is `already-exists`, with the payment where it may be read. */
export async function payWeek(
  ctx: Ctx,
  youthId: string,
  given: { weekOn?: string | undefined; method: 'hand' | 'purse'; acknowledged: string },
): Promise<MoneyMove> {
  const file = await openFile(ctx, youthId, 'EDUC')
  checkMayAdd(ctx, file, 'EDUC')
  const today = isoToday(ctx)
  const weekOn = given.weekOn ?? weekOf(today)
  if (!mayPayWeek(weekOn, today, textOrNull(file, 'arrived_on'))) {
    throw problem('rule-violated', { rule: 'week-out-of-range' })
  }
  try {
    return await keep(ctx, file, {
      kind: 'pocket_money',
      cents: amountOf(file, weekOn).cents,
      from: null,
      to: given.method === 'purse' ? 'purse' : null,
      weekOn,
      on: today,
      acknowledged: given.acknowledged,
      note: undefined,
    })
  } catch (error) {
    if (fromDatabase(error)?.slug !== 'already-exists') throw error
    const [rows] = await ctx.door.group(ctx.sid, [readPayment(youthId, weekOn)])
    const payment = rows?.[0]
    const current = payment ? { current: toMove(ctx, payment, youthKeyOf(ctx.keyring, file), true) } : {}
    throw problem('already-exists', current)
  }
}

/** Takes a move back by its counter-move; once, then `already-corrected`. */
export async function reverseMove(ctx: Ctx, id: string, note: string): Promise<MoneyMove> {
  const [rows, made] = await ctx.door.group(ctx.sid, [readMove(id), readMove(ctx.newId)])
  const move = rows?.[0]
  if (!move) throw problem('not-found')
  checkMayAdd(ctx, move, 'EDUC')
  if (made?.[0]) return toMove(ctx, made[0], youthKeyOf(ctx.keyring, made[0]), true)
  if (flag(move, 'reversed') || move.reverses !== null) {
    throw problem('rule-violated', { rule: 'already-corrected' })
  }
  // What was received as a belonging is given back, or annulled, there.
  if (move.belonging_id !== null) throw problem('rule-violated', { rule: 'goes-with-belonging' })
  return keep(ctx, move, {
    kind: text(move, 'kind'),
    cents: number(move, 'cents'),
    from: textOrNull(move, 'to_pot'),
    to: textOrNull(move, 'from_pot'),
    weekOn: textOrNull(move, 'week_on'),
    category: textOrNull(move, 'category'),
    on: isoToday(ctx),
    note,
    deductionId: textOrNull(move, 'deduction_id'),
    reverses: id,
  })
}

/** Pocket money of one week in the whole house. */
export async function getHouseWeek(ctx: Ctx, week: string | undefined): Promise<HouseWeek> {
  const today = isoToday(ctx)
  const weekOn = weekOf(week ?? today)
  const [rows] = await ctx.door.group(ctx.sid, [readHouseWeek(weekOn)], { asyncCommit: true })
  return {
    weekOn,
    items: (rows ?? []).map(row => {
      const key = youthKeyOf(ctx.keyring, { ...row, youth_id: row.file_id ?? null })
      const add = flag(row, 'may_add')
      const paid = row.id !== null || flag(row, 'paid')
      return {
        youthId: text(row, 'file_id'),
        alias: text(row, 'alias'),
        weekOn,
        ...amountOf(row, weekOn),
        paid,
        move: row.id === null ? null : toMove(ctx, row, key, add),
        can: { pay: add && !paid && mayPayWeek(weekOn, today, textOrNull(row, 'arrived_on')) },
      }
    }),
  }
}

type Kept = Omit<Parameters<typeof insertMove>[0], 'id' | 'centreId' | 'youthId' | 'note' | 'createdBy'> & {
  note: string | undefined
}

async function keep(ctx: Ctx, file: Row, move: Kept): Promise<MoneyMove> {
  const youthId = text(file, 'youth_id')
  const key = youthKeyOf(ctx.keyring, file)
  const note = moveSeal(key, ctx.newId, youthId).close('note', move.note)
  const { centreId, accountId: createdBy } = ctx.me
  const [, rows] = await ctx.door.group(ctx.sid, [
    insertMove({ ...move, id: ctx.newId, centreId, youthId, note, createdBy }),
    readMove(ctx.newId),
  ])
  const made = rows?.[0]
  if (!made) throw problem('not-found')
  return toMove(ctx, made, key, true)
}

function thisWeek(ctx: Ctx): string {
  return weekOf(isoToday(ctx))
}
