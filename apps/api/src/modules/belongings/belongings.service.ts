import type { Belonging, Belongings, ReceiveBelonging } from '@havre/contracts/belongings.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { insertMove } from '../money/money.data.ts'
import { isoToday, localDay } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile } from '../youth-files/open-file.ts'
import {
  annulKept,
  insertBelonging,
  insertCounterMove,
  readBelonging,
  readBelongings,
  returnKept,
  updateBelonging,
} from './belongings.data.ts'
import { belongingSeal, type Keeping, toBelonging } from './belongings.present.ts'

type Change = {
  place?: string | undefined
  harm?: { what: string; on: string; note?: string | undefined; restitution: string } | null | undefined
}
type Return = { to: string; at?: string | undefined; acknowledged: string; note?: string | undefined }

export async function listBelongings(ctx: Ctx, youthId: string): Promise<Belongings> {
  const file = await openFile(ctx, youthId, 'LOG')
  const [rows] = await ctx.door.group(ctx.sid, readBelongings(youthId), { asyncCommit: true })
  const key = youthKeyOf(ctx.keyring, file)
  const may = keepingOf(ctx, file)
  return {
    items: (rows ?? []).map(row => toBelonging(ctx, row, key, may)),
    can: { add: may.register, addMoney: may.register && may.ledger },
  }
}

/** Takes something into keeping; money also into the ledger, in one transaction. */
export async function receiveBelonging(
  ctx: Ctx,
  youthId: string,
  given: ReceiveBelonging,
): Promise<Belonging> {
  const file = await openFile(ctx, youthId, 'LOG')
  checkMayAdd(ctx, file, 'LOG')
  if (given.cents !== undefined) checkMayAdd(ctx, file, 'EDUC')
  const receivedAt = momentOf(ctx, given.receivedAt, '#/receivedAt')
  const words = belongingSeal(youthKeyOf(ctx.keyring, file), ctx.newId, youthId)
  // Line and move carry the same id: the same request again finds both.
  const row = { id: ctx.newId, centreId: ctx.me.centreId, youthId, createdBy: ctx.me.accountId }
  const { category, place, present, acknowledged, cents } = given
  const statements = [
    insertBelonging({
      ...row,
      what: words.close('what', given.what),
      category,
      place,
      receivedAt,
      present,
      acknowledged,
    }),
  ]
  if (cents !== undefined) {
    const on = localDay(receivedAt, ctx.me.timeZone).date.toString()
    const move = { kind: 'deposit_in', cents, from: null, to: 'deposit', on, acknowledged, note: null }
    statements.push(insertMove({ ...row, ...move, belongingId: ctx.newId }))
  }
  await ctx.door.group(ctx.sid, statements)
  return shown(ctx, await readOne(ctx, ctx.newId))
}

export async function changeBelonging(
  ctx: Ctx,
  id: string,
  version: number,
  change: Change,
): Promise<Belonging> {
  const row = await readOpen(ctx, id, version)
  const { place, harm } = change
  if (harm) checkHarmDay(ctx, row, harm.on)
  const words = belongingSeal(youthKeyOf(ctx.keyring, row), id, text(row, 'youth_id'))
  const sealed = harm && { ...harm, note: words.close('harm_note', harm.note) }
  return settle(ctx, id, [updateBelonging(id, version, place, sealed)])
}

/** Gives it back. Throws `dates-out-of-order` before it was received, `already-returned` the second time. */
export async function returnBelonging(
  ctx: Ctx,
  id: string,
  version: number,
  given: Return,
): Promise<Belonging> {
  const row = await readOpen(ctx, id, version)
  const at = momentOf(ctx, given.at, '#/at')
  if (at < new Date(text(row, 'received_at'))) {
    const errors = [{ pointer: '#/at', code: 'before-received' }]
    throw problem('rule-violated', { rule: 'dates-out-of-order', errors })
  }
  if (!shown(ctx, row).can.return) throw problem('not-allowed', { action: 'return' })
  const words = belongingSeal(youthKeyOf(ctx.keyring, row), id, text(row, 'youth_id'))
  const note = words.close('returned_note', given.note)
  const { to, acknowledged } = given
  const on = localDay(at, ctx.me.timeZone).date.toString()
  return settle(ctx, id, [
    returnKept(id, version, { to, at, acknowledged, note, by: ctx.me.accountId }),
    ...counterMove(ctx, row, 'deposit_out', on),
  ])
}

/** Marks a line that was never so; money in it leaves the ledger by a counter-move. */
export async function annulBelonging(ctx: Ctx, id: string, version: number): Promise<Belonging> {
  const row = await readOpen(ctx, id, version)
  const { category, cents } = row
  if (category === 'money' && (cents === null || !mayAdd(ctx, row, 'EDUC'))) {
    throw problem('not-allowed', { action: 'change' })
  }
  const on = isoToday(ctx)
  return settle(ctx, id, [
    annulKept(id, version, ctx.me.accountId),
    ...counterMove(ctx, row, 'deposit_in', on),
  ])
}

function counterMove(ctx: Ctx, row: Row, kind: 'deposit_in' | 'deposit_out', on: string): Statement[] {
  if (row.category !== 'money') return []
  return [
    insertCounterMove(text(row, 'id'), { id: ctx.newId, kind, on, version: number(row, 'version') + 1 }),
  ]
}

/** A line that is still kept, at the version that the asker has seen. */
async function readOpen(ctx: Ctx, id: string, version: number): Promise<Row> {
  const row = await readOne(ctx, id)
  checkMayAdd(ctx, row, 'LOG')
  if (number(row, 'version') !== version) throw stale(ctx, row)
  if (row.returned_at !== null) throw problem('rule-violated', { rule: 'already-returned' })
  if (row.annulled_at !== null) throw problem('rule-violated', { rule: 'already-corrected' })
  return row
}

/** Runs a change whose first statement answers one row when it was made; otherwise somebody was faster. */
async function settle(ctx: Ctx, id: string, statements: readonly Statement[]): Promise<Belonging> {
  const [changed] = await ctx.door.group(ctx.sid, statements)
  const row = await readOne(ctx, id)
  if (!changed?.length) throw stale(ctx, row)
  return shown(ctx, row)
}

function stale(ctx: Ctx, row: Row) {
  return problem('stale-version', { currentVersion: number(row, 'version'), current: shown(ctx, row) })
}

async function readOne(ctx: Ctx, id: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readBelonging(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

function shown(ctx: Ctx, row: Row): Belonging {
  return toBelonging(ctx, row, youthKeyOf(ctx.keyring, row), keepingOf(ctx, row))
}

function keepingOf(ctx: Ctx, file: Row): Keeping {
  return { register: mayAdd(ctx, file, 'LOG'), ledger: mayAdd(ctx, file, 'EDUC') }
}

const CLOCK_SKEW = 60_000
function momentOf(ctx: Ctx, given: string | undefined, pointer: string): Date {
  const at = given ? new Date(given) : ctx.now()
  if (at.getTime() > ctx.now().getTime() + CLOCK_SKEW) {
    throw ruleBroken('in-the-future', pointer)
  }
  return at
}

function checkHarmDay(ctx: Ctx, row: Row, on: string): void {
  const received = localDay(new Date(text(row, 'received_at')), ctx.me.timeZone).date.toString()
  const today = isoToday(ctx)
  if (on < received) {
    const errors = [{ pointer: '#/harm/on', code: 'before-received' }]
    throw problem('rule-violated', { rule: 'dates-out-of-order', errors })
  }
  if (on > today) {
    const errors = [{ pointer: '#/harm/on', code: 'in-the-future' }]
    throw problem('rule-violated', { rule: 'in-the-future', errors })
  }
}
