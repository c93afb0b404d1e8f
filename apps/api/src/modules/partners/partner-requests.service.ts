import type { PartnerRequest } from '@havre/contracts/partners.ts'
import type { Ctx } from '../../context.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import {
  insertRequest,
  type RequestFields,
  readRequest,
  toRequest,
  updateRequest,
} from './partner-requests.data.ts'
import { keepsDirectory, readsDirectory } from './partners.present.ts'
import { findPartner } from './partners.service.ts'

/** Notes that a place was asked for. Throws `rule-violated` at the date: in-the-future, dates-out-of-order. */
export async function createPartnerRequest(
  ctx: Ctx,
  partnerId: string,
  given: RequestFields,
): Promise<PartnerRequest> {
  const partner = await findPartner(ctx, partnerId)
  if (!partner.can.change || partner.archived) throw problem('not-allowed', { action: 'create' })
  const { centreId, accountId: createdBy } = ctx.me
  await ctx.door.group(ctx.sid, [
    insertRequest({ ...dated(ctx, given), id: ctx.newId, centreId, partnerId, createdBy }),
  ])
  return findRequest(ctx, ctx.newId)
}

/** Throws `stale-version` with the request as it is now, and as `createPartnerRequest`. */
export async function changePartnerRequest(
  ctx: Ctx,
  id: string,
  version: number,
  given: RequestFields,
): Promise<PartnerRequest> {
  const before = await findRequest(ctx, id)
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  const [rows] = await ctx.door.group(ctx.sid, [updateRequest(id, version, dated(ctx, given))])
  const current = await findRequest(ctx, id)
  if (rows?.length) return current
  throw problem('stale-version', { currentVersion: current.version, current })
}

async function findRequest(ctx: Ctx, id: string): Promise<PartnerRequest> {
  const [rows] = readsDirectory(ctx) ? await ctx.door.group(ctx.sid, [readRequest(id)]) : []
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toRequest(row, keepsDirectory(ctx))
}

/** An answer has a day, today's where none is said; what waits or was a mistake has none. */
function dated(ctx: Ctx, given: RequestFields): RequestFields {
  const today = isoToday(ctx)
  if (given.askedOn > today) throw ruleBroken('in-the-future', '#/askedOn')
  if (given.answer === 'pending' || given.answer === 'mistake') return { ...given, answeredOn: null }
  const answeredOn = given.answeredOn ?? today
  if (answeredOn > today) throw ruleBroken('in-the-future', '#/answeredOn')
  if (answeredOn < given.askedOn) throw ruleBroken('dates-out-of-order', '#/answeredOn')
  return { ...given, answeredOn }
}
