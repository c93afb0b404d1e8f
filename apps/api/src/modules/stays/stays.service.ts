import type { ChangeMandate, Mandate, NewMandate, Stays } from '@havre/contracts/stays.ts'
import { readsStays } from '@havre/policy/house.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { nearFile, readNearFile } from '../youth-files/file-key.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { insertMandate, readMandate, readStays, updateMandate } from './stays.data.ts'
import { mandateWords, mayKeepStays, toMandate, toStay } from './stays.present.ts'

/** Throws `not-found` for who only watches by night: where the youth sleeps is all they need. */
export async function getStays(ctx: Ctx, youthId: string): Promise<Stays> {
  const [files, stays, mandates, places] = await ctx.door.group(
    ctx.sid,
    [readNearFile(youthId), ...readStays(youthId)],
    { asyncCommit: true },
  )
  const { file, key } = nearFile(ctx, files)
  if (!readsStays(toActor(ctx), toTarget(ctx, file, 'OPS'))) throw problem('not-found')
  const add = mayKeepStays(ctx, file)
  const house = places?.[0]
  return {
    stays: (stays ?? []).map(row => toStay(ctx, key, youthId, row)),
    mandates: (mandates ?? []).map(row => toMandate(key, row, add)),
    places: house ? { total: number(house, 'total'), taken: number(house, 'taken') } : null,
    can: { add },
  }
}

/** Records a mandate. Throws `rule-violated` (dates-out-of-order) at the date that lies before the start. */
export async function createMandate(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof NewMandate>,
): Promise<Mandate> {
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(youthId)])
  const { file, key } = nearFile(ctx, files)
  if (!mayKeepStays(ctx, file)) throw problem('not-allowed', { action: 'create' })
  checkDates(input.startsOn, input.endsOn, input.reviewOn)
  const words = mandateWords(key, ctx.newId, youthId)
  await ctx.door.group(ctx.sid, [
    insertMandate({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      createdBy: ctx.me.accountId,
      kind: input.kind,
      authority: words.close('authority', input.authority),
      reference: words.close('reference', input.reference),
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
      reviewOn: input.reviewOn ?? null,
      note: words.close('note', input.note),
    }),
  ])
  return getMandate(ctx, ctx.newId)
}

/** Changes what is given; the rest stays. Throws `stale-version` with the mandate as it is now. */
export async function changeMandate(
  ctx: Ctx,
  id: string,
  version: number,
  change: z.output<typeof ChangeMandate>,
): Promise<Mandate> {
  const { mandate, key } = await openMandate(ctx, id)
  if (!mandate.can.change) throw problem('not-allowed', { action: 'change' })
  const next = changed(mandate, change)
  checkDates(next.startsOn, next.endsOn, next.reviewOn)
  const words = mandateWords(key, id, mandate.youthId)
  const [rows] = await ctx.door.group(ctx.sid, [
    updateMandate(version, {
      ...next,
      authority: words.close('authority', next.authority),
      reference: words.close('reference', next.reference),
      note: words.close('note', next.note),
    }),
  ])
  const current = await getMandate(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function getMandate(ctx: Ctx, id: string): Promise<Mandate> {
  return (await openMandate(ctx, id)).mandate
}

async function openMandate(ctx: Ctx, id: string) {
  const [rows] = await ctx.door.group(ctx.sid, [readMandate(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const [files] = await ctx.door.group(ctx.sid, [readNearFile(text(row, 'youth_id'))])
  const { file, key } = nearFile(ctx, files)
  return { mandate: toMandate(key, row, mayKeepStays(ctx, file)), key }
}

function checkDates(startsOn: string, endsOn?: string | null, reviewOn?: string | null): void {
  const errors = [
    ...(endsOn && endsOn < startsOn ? [{ pointer: '#/endsOn', code: 'before-start' }] : []),
    ...(reviewOn && reviewOn < startsOn ? [{ pointer: '#/reviewOn', code: 'before-start' }] : []),
    ...(reviewOn && endsOn && reviewOn > endsOn ? [{ pointer: '#/reviewOn', code: 'after-end' }] : []),
  ]
  if (errors.length > 0) throw problem('rule-violated', { rule: 'dates-out-of-order', errors })
}
