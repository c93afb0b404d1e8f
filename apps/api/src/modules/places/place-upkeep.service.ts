import type { placeUpkeepRoutes } from '@havre/contracts/place-upkeep.ts'
import type { PlaceCheck, PlaceRepair } from '@havre/contracts/places.ts'
import type { z } from 'zod'
import { saysNothingNew } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { checkNamesNone } from '../house-documents/house-words.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkDays } from './place-refusals.ts'
import { checkReadsPlaces, worksWithPlaces } from './place-rights.ts'
import { insertCheck, insertRepair, readCheck, readRepair, updateRepair } from './place-upkeep.data.ts'
import { toCheck, toRepair } from './place-upkeep.present.ts'
import { checkPlace } from './place-uses.service.ts'
import { checkWords, repairWords } from './place-words.ts'

type NewCheck = z.output<typeof placeUpkeepRoutes.recordPlaceCheck.body>
type NewRepair = z.output<typeof placeUpkeepRoutes.reportPlaceRepair.body>
type RepairChange = z.output<typeof placeUpkeepRoutes.changePlaceRepair.body>

/** Records a round. Throws `rule-violated` at the day: in-the-future, date-out-of-bounds, dates-out-of-order. */
export async function recordPlaceCheck(ctx: Ctx, placeId: string, given: NewCheck): Promise<PlaceCheck> {
  await checkMayRecord(ctx, placeId)
  checkDays(ctx, { since: given.doneOn, until: null }, { at: '#/doneOn', happened: true })
  checkDays(ctx, { since: given.nextDue, until: null }, { at: '#/nextDue', happened: false })
  if (given.nextDue <= given.doneOn) throw ruleBroken('dates-out-of-order', '#/nextDue')
  const { doneOn, nextDue, results, note } = given
  await checkNamesNone(ctx, ['youth'], { note })
  if (Object.keys(results).length === 0) throw ruleBroken('nothing-checked', '#/results')
  await ctx.door.group(ctx.sid, [
    insertCheck({
      ...made(ctx, placeId),
      doneOn,
      nextDue,
      results,
      failed: Object.values(results).includes('bad'),
      note: checkWords.close(ctx.keyring, ctx.newId, { note }),
    }),
  ])
  const [rows] = await ctx.door.group(ctx.sid, [readCheck(ctx.newId)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toCheck(ctx, row)
}

/** Throws `rule-violated` at the day that has not come. */
export async function reportPlaceRepair(ctx: Ctx, placeId: string, given: NewRepair): Promise<PlaceRepair> {
  await checkMayRecord(ctx, placeId)
  checkDays(ctx, { since: given.reportedOn, until: null }, { at: '#/reportedOn', happened: true })
  const { reportedOn, urgency, what } = given
  await checkNamesNone(ctx, ['youth'], { what })
  const details = repairWords.close(ctx.keyring, ctx.newId, { what, outcome: '' })
  await ctx.door.group(ctx.sid, [insertRepair({ ...made(ctx, placeId), reportedOn, urgency, details })])
  return openRepair(ctx, ctx.newId)
}

/**
 * What changes nothing writes nothing. Throws `rule-violated` at the day: in-the-future, dates-out-of-order; `stale-version` with
 * the repair as it is now.
 */
export async function changePlaceRepair(
  ctx: Ctx,
  id: string,
  version: number,
  given: RepairChange,
): Promise<PlaceRepair> {
  const before = await openRepair(ctx, id)
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  // Shown blank because it does not open, it would be saved over blank.
  if (!before.what) throw problem('not-allowed', { action: 'change' })
  if (before.version === version && saysNothingNew(before, given)) return before
  const doneOn = given.doneOn === undefined ? before.doneOn : given.doneOn
  if (doneOn !== null && doneOn > isoToday(ctx)) throw ruleBroken('in-the-future', '#/doneOn')
  if (doneOn !== null && doneOn < before.reportedOn) throw ruleBroken('dates-out-of-order', '#/doneOn')
  await checkNamesNone(ctx, ['youth'], { outcome: given.outcome })
  const details = repairWords.close(ctx.keyring, id, {
    what: before.what,
    outcome: given.outcome ?? before.outcome,
  })
  const [rows] = await ctx.door.group(ctx.sid, [
    updateRepair(id, version, { urgency: given.urgency ?? before.urgency, doneOn, details }),
  ])
  const current = await openRepair(ctx, id)
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

async function checkMayRecord(ctx: Ctx, placeId: string): Promise<void> {
  await checkPlace(ctx, placeId)
  if (!worksWithPlaces(ctx)) throw problem('not-allowed', { action: 'create' })
}

async function openRepair(ctx: Ctx, id: string): Promise<PlaceRepair> {
  checkReadsPlaces(ctx)
  const [rows] = await ctx.door.group(ctx.sid, [readRepair(id)])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toRepair(ctx, row)
}

function made(ctx: Ctx, placeId: string) {
  return { id: ctx.newId, centreId: ctx.me.centreId, placeId, createdBy: ctx.me.accountId }
}
