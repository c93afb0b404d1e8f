import { isInside } from '@havre/policy/roles.ts'
import type { Jurisdiction } from '@havre/rules/model/rule.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, mayRevise, readsInFull } from '../youth-files/open-file.ts'
import { checkReach, isInPhase, NEVER_LIVED_HERE } from '../youth-files/stay-bounds.ts'

/** A row of the exit registers, or of the file itself, with the file's columns, its key and what the asker may do there. */
export type OpenedExit = {
  readonly row: Row
  readonly youthId: string
  readonly key: YouthKey
  readonly today: string
  readonly may: {
    readonly add: boolean
    readonly exit: boolean
    readonly inside: boolean
    readonly readPlaces: boolean
    readonly changePlaces: boolean
  }
}

/**
 * Reads one row that carries the file's columns. Throws `not-found` for who does not read all of the exit: night staff read
 * rules of it and partners an item, which is nothing here.
 */
export async function openExit(ctx: Ctx, statement: Statement): Promise<OpenedExit> {
  const [rows] = await ctx.door.group(ctx.sid, [statement])
  const row = rows?.[0]
  if (!row || !readsInFull(ctx, row, 'AUTON')) throw problem('not-found')
  const add = mayAdd(ctx, row, 'AUTON')
  // The exit ends the stay: whoever records it may change the file, or finds it "left" already; and the contract, if one goes on.
  const endsStay = row.phase === 'left' || mayRevise(ctx, row, 'OPS')
  const endsContract = row.under_contract !== true || mayRevise(ctx, row, 'AUTON')
  const exit = add && endsStay && endsContract && !isInPhase(row, NEVER_LIVED_HERE)
  return {
    row,
    youthId: text(row, 'youth_id'),
    key: youthKeyOf(ctx.keyring, row),
    today: isoToday(ctx),
    may: {
      add,
      exit,
      inside: isInside(ctx.me.roles),
      readPlaces: readsInFull(ctx, row, 'LOCA'),
      changePlaces: mayAdd(ctx, row, 'LOCA'),
    },
  }
}

/** The same for who writes. Throws `not-allowed` for who only reads, `already-closed` for a plan that is history. */
export async function openToWrite(ctx: Ctx, statement: Statement): Promise<OpenedExit> {
  const opened = await openExit(ctx, statement)
  checkMayAdd(ctx, opened.row, 'AUTON')
  if (opened.row.closed_at) throw problem('rule-violated', { rule: 'already-closed' })
  return opened
}

export function jurisdictionOf(row: Row, column: 'jurisdiction' | 'house_jurisdiction'): Jurisdiction {
  return oneOf(row, column, ['BE', 'FR'] as const)
}

/** Throws `rule-violated` at a day that lies ahead, or before the admission. */
export function checkHappened({ row, today }: OpenedExit, on: string, pointer: string): void {
  if (on > today) throw ruleBroken('in-the-future', pointer)
  checkReach(today, row, on, pointer)
}
