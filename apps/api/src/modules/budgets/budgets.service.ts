import type { BudgetSheet, Budgets, ChangeBudgetSheet, NewBudgetSheet } from '@havre/contracts/budgets.ts'
import { PHASES } from '@havre/contracts/phases.ts'
import { type Budget, EMPTY_BUDGET } from '@havre/rules/budget/budget.ts'
import { plusDays } from '@havre/rules/dates/days.ts'
import { monthOf } from '@havre/rules/places/occupancy.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile, readsInFull } from '../youth-files/open-file.ts'
import { checkPhase, checkReach, isInPhase, NEVER_LIVED_HERE } from '../youth-files/stay-bounds.ts'
import { insertSheet, readSheet, readSheets, updateSheet } from './budgets.data.ts'
import { sheetSeal, toSheet } from './budgets.present.ts'

export async function listBudgets(ctx: Ctx, youthId: string): Promise<Budgets> {
  const file = await openFile(ctx, youthId, 'AUTON')
  const [rows] = await ctx.door.group(ctx.sid, readSheets(youthId), { asyncCommit: true })
  const key = youthKeyOf(ctx.keyring, file)
  const add = mayAdd(ctx, file, 'AUTON')
  const sheets = (rows ?? []).map(row => toSheet(ctx, row, key, add))
  const months = Map.groupBy(sheets, sheet => sheet.month)
  return {
    months: [...months].map(([month, sides]) => ({
      month,
      plan: sides.find(({ side }) => side === 'plan') ?? null,
      real: sides.find(({ side }) => side === 'real') ?? null,
    })),
    thisMonth: thisMonth(ctx),
    full: readsInFull(ctx, file, 'AUTON'),
    can: { add: add && isInPhase(file, HAS_A_BUDGET) },
  }
}

/** Who lives here, and who left: a budget goes on for the time after the house. */
const HAS_A_BUDGET = PHASES.filter(phase => !NEVER_LIVED_HERE.includes(phase))

/**
 * Writes one side of a month down. Throws `already-exists` the second time; at the month: in-the-future for what cannot have
 * happened yet, wrong-phase, date-out-of-bounds before the month of the admission or beyond two years.
 */
export async function createBudget(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof NewBudgetSheet>,
): Promise<BudgetSheet> {
  const file = await openFile(ctx, youthId, 'AUTON')
  checkMayAdd(ctx, file, 'AUTON')
  const { month, side } = input
  if (side === 'real' && month > thisMonth(ctx)) {
    const errors = [{ pointer: '#/month', code: 'in-the-future' }]
    throw problem('rule-violated', { rule: 'in-the-future', errors })
  }
  checkPhase(file, HAS_A_BUDGET, '#/month')
  checkReach(isoToday(ctx), file, plusDays(monthOf(`${month}-01`).until, -1), '#/month')
  const note = sheetSeal(youthKeyOf(ctx.keyring, file), ctx.newId, youthId).close('note', input.note)
  const { centreId, accountId: createdBy } = ctx.me
  const lines = linesFrom(input.lines)
  await ctx.door.group(ctx.sid, [
    insertSheet({ id: ctx.newId, centreId, youthId, createdBy, month, side, lines, note }),
  ])
  return shown(ctx, await readOne(ctx, ctx.newId))
}

/** Writes the side anew, line by line. Throws `stale-version` with the sheet as it is now. */
export async function changeBudget(
  ctx: Ctx,
  id: string,
  version: number,
  input: z.output<typeof ChangeBudgetSheet>,
): Promise<BudgetSheet> {
  const row = await readOne(ctx, id)
  checkMayAdd(ctx, row, 'AUTON')
  const note = sheetSeal(youthKeyOf(ctx.keyring, row), id, text(row, 'youth_id')).close('note', input.note)
  const [rows] = await ctx.door.group(ctx.sid, [updateSheet(id, version, linesFrom(input.lines), note)])
  const current = shown(ctx, await readOne(ctx, id))
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function readOne(ctx: Ctx, id: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readSheet(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

function shown(ctx: Ctx, row: Row): BudgetSheet {
  return toSheet(ctx, row, youthKeyOf(ctx.keyring, row), mayAdd(ctx, row, 'AUTON'))
}

function linesFrom(lines: { [line in keyof Budget]?: number | undefined }): Budget {
  return changed(EMPTY_BUDGET, lines)
}

function thisMonth(ctx: Ctx): string {
  return isoToday(ctx).slice(0, 7)
}
