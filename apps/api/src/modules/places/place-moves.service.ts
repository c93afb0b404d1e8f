import type { PlaceUse } from '@havre/contracts/places.ts'
import type { Ctx } from '../../context.ts'
import type { RunBatch } from '../../db/door.ts'
import { number, text } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkPhase } from '../youth-files/stay-bounds.ts'
import { checkAdmitted } from './place-admission.ts'
import { checkLivesHere, MAY_RESERVE } from './place-phases.ts'
import { actWhole, checkDays } from './place-refusals.ts'
import { withdrawRequests } from './place-requests.data.ts'
import { settleRequest } from './place-turn.ts'
import {
  dropOwnReservation,
  dropPlannedMove,
  endUses,
  insertNextUse,
  readCurrentUse,
  readUse,
  updateUse,
} from './place-uses.data.ts'
import { mayTouch, wordsOf } from './place-uses.present.ts'
import { checkPlace, confirmation, keptConfirmation, openUse, write } from './place-uses.service.ts'
import { useWords } from './place-words.ts'

type Said = { why?: string | undefined; confirmWhy?: string | undefined }

/**
 * The youth has arrived; `moving` ends the stay that they live in on the same day. Throws `rule-violated` at the day, as
 * `reservePlace`, and `stale-version` with the use as it is now.
 */
export async function arriveInPlace(
  ctx: Ctx,
  id: string,
  version: number,
  given: Said & { on: string; moving: boolean },
): Promise<PlaceUse> {
  const opened = await openUse(ctx, id)
  const { use, row } = opened
  if (!mayTouch(ctx, row) || !use.youth) throw problem('not-allowed', { action: 'arrive' })
  if (use.status !== 'reserved') throw problem('rule-violated', { rule: 'place-use-over' })
  if (use.version !== version) throw problem('stale-version', { currentVersion: use.version, current: use })
  const { until } = use
  checkDays(ctx, { since: given.on, until: null }, { at: '#/on', happened: true })
  checkLivesHere(ctx, row, given.on, '#/on')
  if (until !== null && until <= given.on) throw ruleBroken('dates-out-of-order', '#/on')
  const arrived = { status: 'occupied', since: given.on, until, because: null }
  const at = { place: '#/on', day: '#/on' }
  const [current] = await ctx.door.group(ctx.sid, [readCurrentUse(use.youth.id)])
  const home = current?.[0]
  if (!given.moving || !home) return write(ctx, opened, version, arrived, given, at)
  const leaving = await openUse(ctx, text(home, 'id'))
  if (given.on < leaving.use.since) throw ruleBroken('dates-out-of-order', '#/on')
  const written = await actWhole(
    ctx,
    [
      updateUse(leaving.use.id, number(home, 'version'), {
        status: 'ended',
        since: leaving.use.since,
        until: given.on,
        because: 'moved',
        why: wordsOf(ctx, leaving.row).close('why', given.why),
        ...keptConfirmation(ctx, leaving.row, undefined),
      }),
      updateUse(
        use.id,
        version,
        {
          ...arrived,
          why: wordsOf(ctx, row).close('why', given.why),
          ...keptConfirmation(ctx, row, given.confirmWhy),
        },
        leaving.use.id,
      ),
    ],
    [{ placeId: use.place.id, own: use, since: given.on, until, at }, longer(leaving.use, given.on)],
    [dropPlannedMove(leaving.use.id, 'otherPlace', use.id)],
  )
  const now = (await openUse(ctx, use.id)).use
  if (!written) throw problem('stale-version', { currentVersion: now.version, current: now })
  return now
}

/** The place that is left, as it is held up to that day: nothing may stand in the way there either. */
const longer = (left: PlaceUse, on: string) => ({
  placeId: left.place.id,
  own: left,
  since: left.since,
  until: on,
  at: { place: '#/on', day: '#/on' },
})

/**
 * Ends a stay and begins the next one elsewhere on the same day, in one act; on a day to come it gives the one its last day and
 * reserves the other. What was reserved there for the same youth is taken up by it. Throws as `reservePlace`, and
 * `stale-version` with the stay as it is now.
 */
export async function movePlace(
  ctx: Ctx,
  id: string,
  version: number,
  given: Said & { placeId: string; on: string; until: string | null; outOfOrder?: string | undefined },
): Promise<PlaceUse> {
  const { use, row } = await openUse(ctx, id)
  // The same request again finds what it made.
  const [made] = await ctx.door.group(ctx.sid, [readUse(ctx.newId)])
  if (made?.[0]) return (await openUse(ctx, ctx.newId)).use
  if (!mayTouch(ctx, row) || !use.youth) throw problem('not-allowed', { action: 'move' })
  if (use.version !== version) throw problem('stale-version', { currentVersion: use.version, current: use })
  if (use.status !== 'occupied') throw problem('rule-violated', { rule: 'place-use-over' })
  const { placeId, on, until } = given
  await checkPlace(ctx, placeId)
  if (placeId === use.place.id) throw ruleBroken('place-taken', '#/placeId')
  const planned = on > isoToday(ctx)
  checkDays(ctx, { since: on, until }, { at: '#/on', happened: false })
  if (planned) checkPhase(row, MAY_RESERVE, '#/on')
  else checkLivesHere(ctx, row, on, '#/on')
  if (on < use.since) throw ruleBroken('dates-out-of-order', '#/on')
  if (planned && use.goesTo?.planned) throw ruleBroken('move-planned', '#/on')
  await checkAdmitted(ctx, row, placeId, given.why)
  const { id: youthId } = use.youth
  const words = useWords(ctx.keyring, ctx.newId, { youthId, key: youthKeyOf(ctx.keyring, row) })
  const next = {
    id: ctx.newId,
    centreId: ctx.me.centreId,
    createdBy: ctx.me.accountId,
    placeId,
    youthId,
    status: planned ? 'reserved' : 'occupied',
    since: on,
    until,
    closure: null,
    because: null,
    why: words.close('why', given.why),
    ...confirmation(ctx, words, given.confirmWhy),
  }
  const left = {
    ...(planned ? { status: 'occupied', because: null } : { status: 'ended', because: 'moved' }),
    since: use.since,
    until: on,
    why: wordsOf(ctx, row).close('why', given.why),
    ...keptConfirmation(ctx, row, undefined),
  }
  const written = await actWhole(
    ctx,
    [updateUse(use.id, version, left), insertNextUse(next, use.id)],
    [{ placeId, since: on, until, at: { place: '#/placeId', day: '#/on' } }, longer(use, on)],
    [
      dropOwnReservation(placeId, youthId, on, until),
      ...(planned ? [] : [dropPlannedMove(use.id, 'otherPlace')]),
      ...(await settleRequest(ctx, row, { youthId, placeId, outOfOrder: given.outOfOrder })),
    ],
  )
  if (written) return (await openUse(ctx, ctx.newId)).use
  const current = (await openUse(ctx, use.id)).use
  throw problem('stale-version', { currentVersion: current.version, current })
}

/**
 * The youth has left, and a move that was planned from here is given up. Throws `rule-violated` at the day: not-arrived-yet,
 * in-the-future, dates-out-of-order; `stale-version` as always.
 */
export async function leavePlace(
  ctx: Ctx,
  id: string,
  version: number,
  given: Said & { on: string; because: string },
): Promise<PlaceUse> {
  const opened = await openUse(ctx, id)
  const { use, row } = opened
  if (!mayTouch(ctx, row)) throw problem('not-allowed', { action: 'leave' })
  if (use.status === 'reserved') throw ruleBroken('not-arrived-yet', '#/on')
  if (use.status !== 'occupied') throw problem('rule-violated', { rule: 'place-use-over' })
  checkDays(ctx, { since: given.on, until: null }, { at: '#/on', happened: true })
  if (given.on < use.since) throw ruleBroken('dates-out-of-order', '#/on')
  const fields = { status: 'ended', since: use.since, until: given.on, because: given.because }
  return write(
    ctx,
    opened,
    version,
    fields,
    given,
    { place: '#/on', day: '#/on' },
    {
      before: [dropPlannedMove(id, given.because)],
    },
  )
}

/** Ends what a youth who leaves the house that day lives in, and gives up what was reserved or asked for, in the transaction of the exit. */
export async function leavePlaces(run: RunBatch, youthId: string, on: string): Promise<void> {
  await run([...endUses(youthId, on), withdrawRequests(youthId)])
}
