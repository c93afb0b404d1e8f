import type { DateChange, Occasion, OccasionFields, OccasionKind, When } from '@havre/contracts/occasions.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { problem } from '../../problem.ts'
import { sealOccasion } from './occasion-words.ts'
import {
  insertOccasion,
  type OccasionRow,
  readOccasion,
  updateDates,
  updateOccasion,
} from './occasions.data.ts'
import { agreesLearns, keepsHouse, readsHouse, toOccasion } from './occasions.present.ts'
import { changedFrom, endedBefore, firstOf, occurrenceOn, type Series, spanOf, withChange } from './rhythm.ts'

/** Throws `rule-violated` for times or dates out of order, and for weeks in which it never takes place. */
export async function createOccasion(
  ctx: Ctx,
  { kind, when, ...fields }: OccasionFields & { kind: OccasionKind; when: When },
): Promise<Occasion> {
  if (!keepsHouse(ctx)) throw problem('not-found')
  checkWhen(when)
  const row = rowOf(ctx, ctx.newId, fields, { rhythm: [when], changes: [] }, agreedBy(ctx, fields, null))
  await ctx.door.group(ctx.sid, [insertOccasion(row, kind, ctx.me.centreId, ctx.me.accountId)])
  return getOccasion(ctx, ctx.newId)
}

/** The occasion for its own page; opening it leaves a trace. */
export async function openOccasionPage(ctx: Ctx, id: string): Promise<Occasion> {
  return toOccasion(ctx, await findOccasion(ctx, id, true))
}

/** Its words change for all its dates; when it takes place changes from `following.startsOn` on. */
export async function changeOccasion(
  ctx: Ctx,
  id: string,
  version: number,
  { following, ...fields }: OccasionFields & { following: When | null },
): Promise<Occasion> {
  const before = await findToChange(ctx, id, version)
  if (following) checkWhen(following)
  const series = following ? changedFrom(before, following) : before
  const row = rowOf(ctx, id, fields, series, agreedBy(ctx, fields, before))
  return settled(ctx, id, await ctx.door.group(ctx.sid, [updateOccasion(row, version)]))
}

/** Throws `rule-violated` for a date that the occasion does not have. */
export async function changeDate(ctx: Ctx, id: string, version: number, change: DateChange) {
  const series = await findToChange(ctx, id, version)
  if (!occurrenceOn(series, change.on)) throw problem('rule-violated', { rule: 'not-on-that-date' })
  if (change.change === 'move') checkTimes(change)
  const next = withChange(series, change.on, targetOf(change))
  return settled(ctx, id, await ctx.door.group(ctx.sid, [dated(id, version, next)]))
}

export async function endOccasion(ctx: Ctx, id: string, version: number, from: string): Promise<Occasion> {
  const series = endedBefore(await findToChange(ctx, id, version), from)
  return settled(ctx, id, await ctx.door.group(ctx.sid, [dated(id, version, series)]))
}

/** The row of an occasion that the asker may read; throws `not-found` for every other, and for one that was dropped. */
export async function findOccasion(ctx: Ctx, id: string, traced = false): Promise<Row> {
  const row = await readRow(ctx, id, traced)
  if (row.status === 'dropped') throw problem('not-found')
  return row
}

async function readRow(ctx: Ctx, id: string, traced: boolean): Promise<Row> {
  if (!readsHouse(ctx)) throw problem('not-found')
  const [rows] = await ctx.door.group(ctx.sid, readOccasion(id, traced))
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return row
}

async function getOccasion(ctx: Ctx, id: string): Promise<Occasion> {
  return toOccasion(ctx, await readRow(ctx, id, false))
}

async function findToChange(ctx: Ctx, id: string, version: number): Promise<Occasion> {
  const occasion = toOccasion(ctx, await findOccasion(ctx, id))
  if (!occasion.can.change) throw problem('not-allowed', { action: 'change' })
  if (occasion.version !== version)
    throw problem('stale-version', { currentVersion: occasion.version, current: occasion })
  return occasion
}

/** Somebody may have been faster between reading and writing. */
async function settled(ctx: Ctx, id: string, [rows]: Row[][]): Promise<Occasion> {
  const occasion = await getOccasion(ctx, id)
  if (rows?.length) return occasion
  throw problem('stale-version', { currentVersion: occasion.version, current: occasion })
}

function rowOf(
  ctx: Ctx,
  id: string,
  fields: OccasionFields,
  series: Series,
  agreed: string | null,
): OccasionRow {
  const span = spanOf(series)
  if (!span) throw problem('rule-violated', { rule: 'never-occurs' })
  return { id, fields, series, span, agreedBy: agreed, details: sealOccasion(ctx.keyring, id, fields) }
}

function dated(id: string, version: number, series: Series) {
  return updateDates(id, version, series, spanOf(series))
}

function targetOf(change: DateChange) {
  if (change.change === 'restore') return undefined
  if (change.change === 'cancel') return null
  return { date: change.date, starts: change.starts, ends: change.ends }
}

function checkTimes({ starts, ends }: { starts: string; ends: string | null }): void {
  if (ends !== null && ends <= starts) throw problem('rule-violated', { rule: 'ends-before-start' })
}

function checkWhen(when: When): void {
  checkTimes(when)
  if (when.endsOn !== null && when.endsOn < when.startsOn)
    throw problem('rule-violated', { rule: 'dates-out-of-order' })
  if (firstOf(when) === undefined) throw problem('rule-violated', { rule: 'never-occurs' })
}

/**
 * Who answers for a partner that learns more than nothing; null when it learns nothing. What stands agreed may stay when
 * somebody else changes other words. Throws `rule-violated` for more without a reason, or by somebody who may not decide it.
 */
function agreedBy(ctx: Ctx, { partner }: OccasionFields, before: Occasion | null): string | null {
  if (!partner || partner.learns === 'nothing') return null
  if (partner.reason.trim() === '') throw problem('rule-violated', { rule: 'learns-needs-reason' })
  const agreed = before?.partner
  if (agreed?.agreedBy && agreed.learns === partner.learns && agreed.name === partner.name)
    return agreed.agreedBy.id
  if (!agreesLearns(ctx)) throw problem('rule-violated', { rule: 'learns-needs-coordinator' })
  return ctx.me.accountId
}
