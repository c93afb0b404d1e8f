import type { ChangeOuting, CreateOuting, OutingItem } from '@havre/contracts/outings.ts'
import type { Issue } from '@havre/contracts/problem.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, text } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { idBeside } from '../../plugins/idempotency.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import {
  insertOuting,
  readEscorts,
  readForOuting,
  readOuting,
  readOutings,
  updateOuting,
} from './outings.data.ts'
import { outingSeal, toOuting } from './outings.present.ts'
import { planIssues } from './outings.rules.ts'

/** Outings of one youth, the latest first. Throws `not-found` for a file that is absent or hidden. */
export async function searchOutings(
  ctx: Ctx,
  youthId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const statements = readOutings(youthId, fromCursor(cursor, 'moment'), limit)
  const [files, rows] = await ctx.door.group(ctx.sid, statements, { asyncCommit: true })
  const file = files?.[0]
  if (!file) throw problem('not-found')
  return {
    ...toPage(
      rows ?? [],
      limit,
      row => [text(row, 'at_key'), text(row, 'id')],
      row => toOuting(ctx, row),
    ),
    can: { create: flag(file, 'present') && mayCreate(toActor(ctx), toTarget(ctx, file, 'LOG')) },
  }
}

/**
 * Plans an outing or says that somebody leaves, for one youth and those who go along: all of them or none. Throws
 * `not-allowed`, or `rule-violated` at the field: dates-out-of-order, not-in-the-house, already-out.
 */
export async function createOuting(ctx: Ctx, youthId: string, input: CreateOuting): Promise<OutingItem> {
  const issues = planIssues(toTimes(input), input.left, ctx.now())
  if (issues.length > 0) throw outOfOrder(issues)
  const companions = [...new Set(input.companionIds)].filter(id => id !== youthId)
  const going = [youthId, ...companions]
  const escortIds = [...new Set(input.escortIds)]
  const [files = [], escorts = [], made] = await ctx.door.group(
    ctx.sid,
    readForOuting(going, escortIds, ctx.newId),
  )
  if (files.length < going.length || escorts.length < escortIds.length) throw problem('not-found')
  if (made?.length) return getOuting(ctx, ctx.newId)
  for (const file of files) checkMayGo(ctx, file, input, youthId)
  const inserts = files.map(file => {
    const ownId = file.id === youthId ? ctx.newId : idBeside(ctx, text(file, 'id'))
    const seal = outingSeal(youthKeyOf(ctx.keyring, file), ownId, text(file, 'id'))
    return insertOuting({
      id: ownId,
      centreId: ctx.me.centreId,
      youthId: text(file, 'id'),
      partyId: ctx.newId,
      status: input.left ? 'out' : 'planned',
      startsAt: input.startsAt,
      expectedAt: input.expectedAt,
      purpose: input.purpose,
      accompaniment: input.accompaniment,
      escortIds,
      phone: input.phone,
      place: seal.close('place', input.place),
      detail: seal.close('detail', input.detail),
      createdBy: ctx.me.accountId,
    })
  })
  await ctx.door.group(ctx.sid, inserts).catch(onceOut)
  return getOuting(ctx, ctx.newId)
}

function checkMayGo(ctx: Ctx, file: Row, input: CreateOuting, youthId: string): void {
  if (!mayCreate(toActor(ctx), toTarget(ctx, file, 'LOG'))) throw problem('not-allowed', { action: 'create' })
  const at = input.companionIds.indexOf(text(file, 'id'))
  const pointer = file.id === youthId ? '#' : `#/companionIds/${at}`
  if (!flag(file, 'present'))
    throw problem('rule-violated', {
      rule: 'not-in-the-house',
      errors: [{ pointer, code: 'not-in-the-house' }],
    })
  if (input.left && flag(file, 'is_out'))
    throw problem('rule-violated', { rule: 'already-out', errors: [{ pointer, code: 'already-out' }] })
}

/**
 * Changes what was planned or noted. Times of an outing that has begun move by departure, prolongation and return only.
 * Throws `stale-version` with the outing as it is now, `rule-violated` (dates-out-of-order, outing-settled) or `not-allowed`.
 */
export async function changeOuting(
  ctx: Ctx,
  id: string,
  version: number,
  change: ChangeOuting,
): Promise<OutingItem> {
  const before = await getOuting(ctx, id)
  if (before.version !== version) throw stale(before)
  if (change.startsAt ?? change.expectedAt) {
    if (before.status !== 'planned') throw problem('rule-violated', { rule: 'outing-settled' })
    const issues = planIssues(toTimes({ ...before, ...given(change) }), false, ctx.now())
    if (issues.length > 0) throw outOfOrder(issues)
  }
  const { place, detail, deviation, escortIds, ...plain } = change
  const [rows, escorts] = await ctx.door.group(ctx.sid, [readOuting(id), readEscorts(escortIds ?? [])])
  const row = rows?.[0]
  if (!row || (escorts ?? []).length < new Set(escortIds).size) throw problem('not-found')
  const seal = outingSeal(youthKeyOf(ctx.keyring, row), id, before.youthId)
  const sealed = (column: string, words: string | null | undefined) =>
    words === undefined ? {} : { [column]: seal.close(column, words) }
  return changed(
    ctx,
    id,
    version,
    updateOuting(id, version, {
      ...given(plain),
      ...(escortIds && { escortIds: [...new Set(escortIds)] }),
      ...sealed('place', place),
      ...sealed('detail', detail),
      ...sealed('deviation', deviation),
    }),
  )
}

/** Runs a conditional change and answers the outing, or throws why it touched nothing. */
export async function changed(ctx: Ctx, id: string, version: number, change: Statement): Promise<OutingItem> {
  const [rows] = await ctx.door.group(ctx.sid, [change]).catch(onceOut)
  const outing = await getOuting(ctx, id)
  if (rows?.length) return outing
  if (outing.version !== version) throw stale(outing)
  if (!outing.can.change) throw problem('not-allowed', { action: 'change' })
  throw problem('rule-violated', { rule: 'outing-settled' })
}

export async function getOuting(ctx: Ctx, id: string): Promise<OutingItem> {
  const [rows] = await ctx.door.group(ctx.sid, [readOuting(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toOuting(ctx, row)
}

export function stale(current: OutingItem): Error {
  return problem('stale-version', { currentVersion: current.version, current })
}

export function outOfOrder(errors: Issue[]): Error {
  return problem('rule-violated', { rule: 'dates-out-of-order', errors })
}

/** Two people let the same youth out at once: the index of PostgreSQL lets one of them. */
function onceOut(error: unknown): never {
  if (fromDatabase(error)?.slug === 'already-exists') throw problem('rule-violated', { rule: 'already-out' })
  throw error
}

function toTimes(plan: { startsAt: string; expectedAt: string }) {
  return { startsAt: new Date(plan.startsAt), expectedAt: new Date(plan.expectedAt) }
}

/** What was given, without the keys that were not. */
function given<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
