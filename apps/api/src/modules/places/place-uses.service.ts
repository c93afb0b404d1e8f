import type { ChangePlaceUse, ReservePlace } from '@havre/contracts/place-uses.ts'
import type { PlaceUse } from '@havre/contracts/places.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text, textOrNull } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { checkNamesNone } from '../house-documents/house-words.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, mayAdd, openFile, readsInFull } from '../youth-files/open-file.ts'
import { checkPhase, isInPhase } from '../youth-files/stay-bounds.ts'
import { checkAdmitted } from './place-admission.ts'
import { readSleepers } from './place-nights.data.ts'
import { checkLivesHere, MAY_ASK, MAY_RESERVE } from './place-phases.ts'
import { act, actWhole, checkDays, type Wanted } from './place-refusals.ts'
import { readRequestsOfYouth } from './place-requests.data.ts'
import { toRequest } from './place-requests.present.ts'
import { checkReadsPlaces, keepsPlaces } from './place-rights.ts'
import { settleRequest } from './place-turn.ts'
import {
  endStayOn,
  insertUse,
  readStayUpTo,
  readUse,
  readUsesOfYouth,
  type UseFields,
  updateUse,
} from './place-uses.data.ts'
import { mayTouch, toStories, toUse, wordsOf } from './place-uses.present.ts'
import { useWords } from './place-words.ts'
import { readPlace } from './places.data.ts'

export async function getYouthPlaces(ctx: Ctx, youthId: string) {
  const file = await openFile(ctx, youthId, 'AUTON')
  const full = readsInFull(ctx, file, 'AUTON')
  const [uses = [], steps = [], , requests = [], sleeps] = await ctx.door.group(
    ctx.sid,
    [...readUsesOfYouth(youthId), readRequestsOfYouth(youthId), ...(full ? [] : [readSleepers(youthId)])],
    { asyncCommit: true },
  )
  return {
    full,
    sleepsIn: sleeps?.[0] ? text(sleeps[0], 'code') : null,
    uses: toStories(ctx, uses, steps),
    requests: requests.map(row => toRequest(ctx, row)),
    can: { add: mayAdd(ctx, file, 'AUTON') && isInPhase(file, MAY_ASK) },
  }
}

/**
 * Reserves a place, or records that the youth lives in it. Throws `rule-violated` at the field: in-the-future,
 * date-out-of-bounds, dates-out-of-order, place-taken, place-closed, place-retired, youth-elsewhere,
 * incompatible-neighbour, confirm-needs-coordinator, wrong-phase, condition-not-met, out-of-order. What the youth asked for is
 * settled by it.
 */
export async function reservePlace(ctx: Ctx, youthId: string, given: ReservePlace): Promise<PlaceUse> {
  const file = await openFile(ctx, youthId, 'AUTON')
  checkMayAdd(ctx, file, 'AUTON')
  await checkPlace(ctx, given.placeId)
  checkPhase(file, MAY_RESERVE, '#/placeId')
  checkDays(ctx, given, { at: '#/since', happened: given.arrived })
  if (given.arrived) checkLivesHere(ctx, file, given.since, '#/since')
  await checkAdmitted(ctx, file, given.placeId, given.why)
  const words = useWords(ctx.keyring, ctx.newId, { youthId, key: youthKeyOf(ctx.keyring, file) })
  const { placeId, since, until } = given
  const row = {
    id: ctx.newId,
    centreId: ctx.me.centreId,
    createdBy: ctx.me.accountId,
    placeId,
    youthId,
    status: given.arrived ? 'occupied' : 'reserved',
    since,
    until,
    closure: null,
    because: null,
    why: words.close('why', given.why),
    ...confirmation(ctx, words, given.confirmWhy),
  }
  const settled = await settleRequest(ctx, file, { youthId, placeId, outOfOrder: given.outOfOrder })
  const at = { place: '#/placeId', day: '#/since' }
  await act(ctx, [insertUse(row), ...settled], { placeId, since, until, at })
  return (await openUse(ctx, ctx.newId)).use
}

/** Takes a place out of service. Throws as `reservePlace`, and `not-allowed` for who does not keep the places. */
export async function closePlace(
  ctx: Ctx,
  placeId: string,
  given: { since: string; until: string | null; closure: string; why?: string | undefined },
): Promise<PlaceUse> {
  await checkPlace(ctx, placeId)
  if (!keepsPlaces(ctx)) throw problem('not-allowed', { action: 'close' })
  checkDays(ctx, given, { at: '#/since', happened: false })
  await checkNamesNone(ctx, ['youth'], { why: given.why })
  const { since, until, closure } = given
  const row = {
    id: ctx.newId,
    centreId: ctx.me.centreId,
    createdBy: ctx.me.accountId,
    placeId,
    youthId: null,
    status: 'closed',
    since,
    until,
    closure,
    because: null,
    why: useWords(ctx.keyring, ctx.newId, null).close('why', given.why),
    confirmedBy: null,
    confirmedWhy: null,
  }
  await act(ctx, [insertUse(row)], { placeId, since, until, at: { place: '#/since', day: '#/since' } })
  return (await openUse(ctx, ctx.newId)).use
}

/**
 * Prolongs, shortens or corrects a period; what it was stays in its story. A planned move takes the end of the stay which it ends
 * with it to another day. Throws as `reservePlace`, `reason-needed` for a closure without one, nothing-changed, move-planned for a
 * stay that is to end on another day than its move, and `stale-version` with the use as it is now.
 */
export async function changePlaceUse(
  ctx: Ctx,
  id: string,
  version: number,
  given: z.output<typeof ChangePlaceUse>,
): Promise<PlaceUse> {
  const opened = await openUse(ctx, id)
  const { use, row } = opened
  if (!mayTouch(ctx, row)) throw problem('not-allowed', { action: 'change' })
  if (use.status === 'cancelled') throw problem('rule-violated', { rule: 'place-use-over' })
  const { since, until } = changed({ since: use.since, until: use.until }, given)
  if (use.version === version && since === use.since && until === use.until && !given.confirmWhy)
    throw ruleBroken('nothing-changed', '#/until')
  if (use.status === 'closed' && !given.why) throw ruleBroken('reason-needed', '#/why')
  checkDays(
    ctx,
    { since, until },
    { at: '#/since', happened: use.status !== 'reserved' && use.status !== 'closed' },
  )
  if (use.goesTo?.planned && until !== use.until && until !== use.goesTo.on)
    throw ruleBroken('move-planned', '#/until')
  if (use.status === 'ended')
    checkDays(ctx, { since: until ?? '', until: null }, { at: '#/until', happened: true })
  const field = since === use.since ? '#/until' : '#/since'
  const at = { place: field, day: field }
  const [stays] = since === use.since ? [] : await ctx.door.group(ctx.sid, [readStayUpTo(id)])
  const stay = stays?.[0] && (await openUse(ctx, text(stays[0], 'id'))).use
  if (stay && since <= stay.since) throw ruleBroken('dates-out-of-order', field)
  return write(
    ctx,
    opened,
    version,
    { status: use.status, since, until, because: use.because },
    given,
    at,
    stay && {
      before: [endStayOn(id, since)],
      wanted: [{ placeId: stay.place.id, own: stay, since: stay.since, until: since, at }],
    },
  )
}

export type Opened = { readonly use: PlaceUse; readonly row: Row }

/** A use that the asker may read; throws `not-found` for every other. */
export async function openUse(ctx: Ctx, id: string): Promise<Opened> {
  const [rows] = await ctx.door.group(ctx.sid, [readUse(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return { use: toUse(ctx, row), row }
}

/** What goes with a change of a use: what is written before it, and what else it takes. */
type Also = { readonly before?: readonly Statement[]; readonly wanted?: readonly Wanted[] }

/** Writes a use as it is to be, with the words of the act, and first what goes with it. Throws `stale-version` where somebody was faster. */
export async function write(
  ctx: Ctx,
  { use, row }: Opened,
  version: number,
  fields: Pick<UseFields, 'status' | 'since' | 'until' | 'because'>,
  said: { why?: string | undefined; confirmWhy?: string | undefined },
  at: { place: string; day: string },
  also: Also = {},
): Promise<PlaceUse> {
  // Why a place is closed is read by people to whom a youth's file may be closed.
  if (use.status === 'closed') await checkNamesNone(ctx, ['youth'], { why: said.why })
  const words = wordsOf(ctx, row)
  const { since, until } = fields
  const written = await actWhole(
    ctx,
    [
      updateUse(use.id, version, {
        ...fields,
        why: words.close('why', said.why),
        ...keptConfirmation(ctx, row, said.confirmWhy),
      }),
    ],
    [{ placeId: use.place.id, own: use, since, until, at }, ...(also.wanted ?? [])],
    also.before,
  )
  const current = (await openUse(ctx, use.id)).use
  if (!written) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

/** What answers for a neighbour: what is said now, or what stood there. */
export function keptConfirmation(ctx: Ctx, row: Row, confirmWhy: string | undefined) {
  if (confirmWhy) return confirmation(ctx, wordsOf(ctx, row), confirmWhy)
  const kept = row.confirmed_why
  return {
    confirmedBy: textOrNull(row, 'confirmer_id'),
    confirmedWhy: Buffer.isBuffer(kept) ? kept : null,
  }
}

export function confirmation(ctx: Ctx, words: ReturnType<typeof useWords>, confirmWhy: string | undefined) {
  if (!confirmWhy) return { confirmedBy: null, confirmedWhy: null }
  if (!keepsPlaces(ctx)) throw ruleBroken('confirm-needs-coordinator', '#/confirmWhy')
  return { confirmedBy: ctx.me.accountId, confirmedWhy: words.close('confirmed_why', confirmWhy) }
}

/** Throws `not-found` for a place that is not there, and for who may not know it. */
export async function checkPlace(ctx: Ctx, placeId: string): Promise<void> {
  checkReadsPlaces(ctx)
  const [rows] = await ctx.door.group(ctx.sid, [readPlace(placeId, isoToday(ctx))])
  if (!rows?.length) throw problem('not-found')
}
