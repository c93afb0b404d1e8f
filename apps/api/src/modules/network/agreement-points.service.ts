import { POINT_STATES } from '@havre/contracts/agreement-parts.ts'
import type { AgreementPoint, NewPoint, SettlePoint } from '@havre/contracts/agreements.ts'
import type { Ctx } from '../../context.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { sealSentence } from './agreement-words.ts'
import { readPoint } from './agreements.data.ts'
import { namesOf, toPoint } from './agreements.present.ts'
import { findAgreement } from './agreements.service.ts'
import { checkNamesNobody, checkReadsNetwork, keepsNetwork } from './network-access.ts'

/**
 * Adds a commitment, a risk or a decision for the house. Throws `rule-violated`: not-a-party at a service that the agreement
 * does not bind, stays-inside at words that name somebody; `not-allowed` once the agreement is over.
 */
export async function createPoint(ctx: Ctx, agreementId: string, given: NewPoint): Promise<AgreementPoint> {
  const agreement = await findAgreement(ctx, agreementId)
  if (!agreement.can.keep) throw problem('not-allowed', { action: 'create' })
  const isParty = agreement.parties.some(({ partnerId }) => partnerId === given.partnerId)
  if (given.partnerId !== null && !isParty) throw ruleBroken('not-a-party', '#/partnerId')
  if (given.meetingId !== null && !agreement.meetings.some(({ id }) => id === given.meetingId))
    throw problem('not-found')
  await checkNamesNobody(ctx, { what: given.what, note: given.note })
  await ctx.door.group(ctx.sid, [insertPoint(ctx, agreementId, given)])
  return findPoint(ctx, ctx.newId)
}

/** Throws `stale-version` with the point as it is now; `rule-violated` at a state that its kind has not, or a day to come. */
export async function settlePoint(ctx: Ctx, id: string, version: number, given: SettlePoint) {
  const before = await findPoint(ctx, id)
  if (!keepsNetwork(ctx)) throw problem('not-allowed', { action: 'settle' })
  if (!POINT_STATES[before.kind].some(state => state === given.state))
    throw problem('invalid-request', { errors: [{ pointer: '#/state', code: 'not-of-this-kind' }] })
  const today = isoToday(ctx)
  const settledOn = given.state === 'open' ? null : (given.settledOn ?? today)
  if (settledOn !== null && settledOn > today) throw ruleBroken('in-the-future', '#/settledOn')
  await checkNamesNobody(ctx, { note: given.note })
  const note = given.note && sealSentence(ctx.keyring, 'agreement_point', id, 'note', given.note)
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`UPDATE agreement_point SET state = ${given.state}, settled_on = ${settledOn}::date, note = ${note || null},
          version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} RETURNING id`,
  ])
  const current = await findPoint(ctx, id)
  if (rows?.length) return current
  throw problem('stale-version', { currentVersion: current.version, current })
}

async function findPoint(ctx: Ctx, id: string): Promise<AgreementPoint> {
  checkReadsNetwork(ctx)
  const [rows, parties = []] = await ctx.door.group(ctx.sid, readPoint(id))
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toPoint(ctx, row, namesOf(ctx, parties))
}

function insertPoint(ctx: Ctx, agreementId: string, given: NewPoint): Statement {
  const { keyring, newId: id, me } = ctx
  const { kind, meetingId, partnerId, forRole, level, dueOn } = given
  const what = sealSentence(keyring, 'agreement_point', id, 'what', given.what)
  const note = given.note ? sealSentence(keyring, 'agreement_point', id, 'note', given.note) : null
  return sql`INSERT INTO agreement_point (id, centre_id, agreement_id, meeting_id, kind, partner_id, for_role, level, due_on, what, note,
                                          created_by)
             VALUES (${id}, ${me.centreId}, ${agreementId}, ${meetingId}::uuid, ${kind}, ${partnerId}::uuid, ${forRole}, ${level},
                     ${dueOn}::date, ${what}, ${note}, ${me.accountId})
             ON CONFLICT (id) DO NOTHING`
}
