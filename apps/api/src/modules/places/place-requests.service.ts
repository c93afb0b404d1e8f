import { CRITERIA, type PlaceRequest, type placeRequestRoutes } from '@havre/contracts/place-requests.ts'
import { PLACE_FEATURES } from '@havre/contracts/places.ts'
import type { z } from 'zod'
import { saysNothingNew } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { isTaken } from '../../db/is-taken.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { checkMayAdd, openFile } from '../youth-files/open-file.ts'
import { checkPhase } from '../youth-files/stay-bounds.ts'
import { MAY_ASK } from './place-phases.ts'
import { checkDays } from './place-refusals.ts'
import { insertRequest, readHeldPlace, readQueue, readRequest, updateRequest } from './place-requests.data.ts'
import { toRequest } from './place-requests.present.ts'
import { checkReadsPlaces, worksWithPlaces } from './place-rights.ts'
import { checkTurn } from './place-turn.ts'
import { requestWords } from './place-words.ts'

type New = z.output<typeof placeRequestRoutes.createPlaceRequest.body>
type Change = z.output<typeof placeRequestRoutes.changePlaceRequest.body>

/** Throws `not-found` for anybody who does not work in the house. */
export async function listPlaceRequests(ctx: Ctx) {
  checkReadsPlaces(ctx)
  const [rows = []] = await ctx.door.group(ctx.sid, [readQueue()], { asyncCommit: true })
  const requests = rows.map(row => toRequest(ctx, row))
  const waits = ({ status }: PlaceRequest) => status === 'waiting' || status === 'offered'
  return {
    waiting: requests.filter(waits),
    settled: requests.filter(one => !waits(one)),
    can: { add: worksWithPlaces(ctx) },
  }
}

/** Throws `rule-violated`: already-waiting for the same kind of place; wrong-phase; in-the-future, date-out-of-bounds at the day. */
export async function createPlaceRequest(ctx: Ctx, youthId: string, given: New): Promise<PlaceRequest> {
  const file = await openFile(ctx, youthId, 'AUTON')
  checkMayAdd(ctx, file, 'AUTON')
  checkPhase(file, MAY_ASK, '#/kind')
  checkDays(ctx, { since: given.askedOn, until: null }, { at: '#/askedOn', happened: true })
  checkDays(ctx, { since: given.wishedFrom, until: null }, { at: '#/wishedFrom', happened: false })
  const words = requestWords(youthKeyOf(ctx.keyring, file), ctx.newId, youthId)
  const { kind, askedOn, askedBy, wishedFrom, criteria, needs } = given
  try {
    await ctx.door.group(ctx.sid, [
      insertRequest({
        id: ctx.newId,
        centreId: ctx.me.centreId,
        youthId,
        createdBy: ctx.me.accountId,
        kind,
        askedOn,
        askedBy,
        wishedFrom,
        criteria: [...new Set(criteria)],
        needs: [...new Set(needs)],
        note: words.close('note', given.note),
      }),
    ])
  } catch (error) {
    throw isTaken(error) ? ruleBroken('already-waiting', '#/kind') : error
  }
  return (await open(ctx, ctx.newId)).request
}

/**
 * Brings a request up to date or settles it; what changes nothing writes nothing. Offering or giving a place is the coordinator's;
 * where somebody who asked earlier still waits it says why. Throws `rule-violated` at the field: out-of-order, reason-needed, no-
 * place-yet where no stay or reservation made it `placed`; `stale-version`.
 */
export async function changePlaceRequest(
  ctx: Ctx,
  id: string,
  version: number,
  given: Change,
): Promise<PlaceRequest> {
  const { request, row } = await open(ctx, id)
  const status = given.status ?? request.status
  const decides = status !== request.status && status !== 'withdrawn'
  if (!(decides ? request.can.decide : request.can.change)) throw problem('not-allowed', { action: 'change' })
  if (request.version === version && saysNothingNew(request, inOrder(given))) return request
  if (status === 'withdrawn' && !given.why) throw ruleBroken('reason-needed', '#/why')
  if (given.wishedFrom) {
    checkDays(ctx, { since: given.wishedFrom, until: null }, { at: '#/wishedFrom', happened: false })
  }
  const comesFirst = request.status === 'waiting' && (status === 'offered' || status === 'placed')
  if (comesFirst && !given.outOfOrder) await checkTurn(ctx, id)
  if (status === 'placed' && request.status !== 'placed') await checkHolds(ctx, request)
  const words = requestWords(youthKeyOf(ctx.keyring, row), id, request.youth.id)
  // What is not said stays as it lies there, also where it does not open.
  const close = (column: 'note' | 'why' | 'out_of_order', said: string | undefined) =>
    said === undefined ? undefined : words.close(column, said)
  const [rows] = await ctx.door.group(ctx.sid, [
    updateRequest(id, version, {
      wishedFrom: given.wishedFrom ?? request.wishedFrom,
      criteria: [...new Set(given.criteria ?? request.criteria)],
      needs: [...new Set(given.needs ?? request.needs)],
      note: close('note', given.note),
      status,
      why: close('why', given.why),
      outOfOrder: close('out_of_order', given.outOfOrder),
    }),
  ])
  const current = (await open(ctx, id)).request
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

/** Codes in the order in which a request shows them, each once. */
const inOrder = ({ criteria, needs, ...given }: Change) => ({
  ...given,
  criteria: criteria && CRITERIA.filter(one => criteria.includes(one)),
  needs: needs && PLACE_FEATURES.filter(one => needs.includes(one)),
})

/** A request has led to a place where the youth holds one of that kind, or is promised one. */
async function checkHolds(ctx: Ctx, { youth, kind }: PlaceRequest): Promise<void> {
  const [held] = await ctx.door.group(ctx.sid, [readHeldPlace(youth.id, kind)])
  if (!held?.length) throw ruleBroken('no-place-yet', '#/status')
}

async function open(ctx: Ctx, id: string): Promise<{ request: PlaceRequest; row: Row }> {
  const [rows] = await ctx.door.group(ctx.sid, [readRequest(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return { request: toRequest(ctx, row), row }
}
