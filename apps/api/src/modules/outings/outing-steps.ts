import type { OutingItem } from '@havre/contracts/outings.ts'
import type { Ctx } from '../../context.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { moveOuting, prolongOuting, readOuting } from './outings.data.ts'
import { openProlongations, outingSeal, toOuting } from './outings.present.ts'
import { expectedAfter, mayTakeBack, returnIssues } from './outings.rules.ts'
import { changed, outOfOrder, stale } from './outings.service.ts'

/** They leave. Throws `dates-out-of-order` at `#/at`, `outing-settled`, `already-out`, `stale-version` or `not-allowed`. */
export async function beginOuting(ctx: Ctx, id: string, version: number, at?: string): Promise<OutingItem> {
  const { outing } = await asRead(ctx, id, version, 'planned')
  const startsAt = at ? new Date(at) : ctx.now()
  const issues = returnIssues(new Date(0), startsAt, ctx.now())
  if (issues.length > 0) throw outOfOrder(issues)
  const planned = { startsAt: new Date(outing.startsAt), expectedAt: new Date(outing.expectedAt) }
  const expectedAt = expectedAfter(planned, startsAt)
  return changed(
    ctx,
    id,
    version,
    moveOuting(id, version, 'planned', { status: 'out', startsAt, expectedAt }),
  )
}

/** They are back. Throws like `beginOuting`; a return before the departure is `dates-out-of-order` at `#/at`. */
export async function endOuting(
  ctx: Ctx,
  id: string,
  version: number,
  given: { at?: string | undefined; deviation?: string | undefined },
): Promise<OutingItem> {
  const { outing, seal } = await asRead(ctx, id, version, 'out')
  const startsAt = new Date(outing.startsAt)
  const returnedAt = given.at ? new Date(given.at) : ctx.now()
  const issues = returnIssues(startsAt, returnedAt, ctx.now())
  if (issues.length > 0) throw outOfOrder(issues)
  const deviation = seal.close('deviation', given.deviation)
  return changed(ctx, id, version, moveOuting(id, version, 'out', { status: 'back', returnedAt, deviation }))
}

/** Takes back a return noted by mistake, within a day. */
export async function reopenOuting(ctx: Ctx, id: string, version: number): Promise<OutingItem> {
  const { outing } = await asRead(ctx, id, version, 'back')
  if (!outing.returnedAt || !mayTakeBack(new Date(outing.returnedAt), ctx.now()))
    throw problem('rule-violated', { rule: 'outing-settled' })
  return changed(ctx, id, version, moveOuting(id, version, 'back', { status: 'out' }))
}

/** Agrees on a later return and keeps the reason with it. */
export async function prolong(
  ctx: Ctx,
  id: string,
  version: number,
  given: { until: string; reason: string },
): Promise<OutingItem> {
  const { outing, seal, before } = await asRead(ctx, id, version, 'out')
  const until = new Date(given.until)
  if (until <= new Date(outing.expectedAt))
    throw outOfOrder([{ pointer: '#/until', code: 'before-expected' }])
  if (until <= ctx.now()) throw outOfOrder([{ pointer: '#/until', code: 'in-the-past' }])
  const next = [...before, { at: ctx.now().toISOString(), until: until.toISOString(), reason: given.reason }]
  const sealed = seal.close('prolongations', JSON.stringify(next))
  return changed(ctx, id, version, prolongOuting(id, version, until, sealed))
}

export function cancelOuting(ctx: Ctx, id: string, version: number): Promise<OutingItem> {
  return changed(ctx, id, version, moveOuting(id, version, 'planned', { status: 'cancelled' }))
}

/** The outing as the asker saw it, in the state that the step starts from. */
async function asRead(ctx: Ctx, id: string, version: number, status: OutingItem['status']) {
  const [rows] = await ctx.door.group(ctx.sid, [readOuting(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const outing = toOuting(ctx, row)
  if (outing.version !== version) throw stale(outing)
  if (outing.status !== status) throw problem('rule-violated', { rule: 'outing-settled' })
  const seal = outingSeal(youthKeyOf(ctx.keyring, row), id, outing.youthId)
  return { outing, seal, before: openProlongations(seal, row) }
}
