import { PLACE_FEATURES, type Place, type PlaceDetail, type PlaceFields } from '@havre/contracts/places.ts'
import { holdsOn } from '@havre/rules/places/occupancy.ts'
import { saysNothingNew } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import { isTaken } from '../../db/is-taken.ts'
import { text, textOrNull } from '../../db/row.ts'
import type { Statement } from '../../db/sql.ts'
import { fromDatabase } from '../../plugins/problem-details.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { toStageRules } from '../autonomy-contracts/stage-rules.present.ts'
import { checkNamesNone } from '../house-documents/house-words.service.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { readDoor } from './place-nights.data.ts'
import { checkReadsPlaces, keepsPlaces, plansPlaces } from './place-rights.ts'
import { readChecks, readRepairs } from './place-upkeep.data.ts'
import { toCheck, toRepair } from './place-upkeep.present.ts'
import { readTaken, readUsesOfPlace } from './place-uses.data.ts'
import { toStories } from './place-uses.present.ts'
import { placeWords } from './place-words.ts'
import { insertPlace, readPlace, updatePlace } from './places.data.ts'
import { toPlace } from './places.present.ts'

/** One place with everything that happened to it. Throws `not-found` for anybody who does not work in the house. */
export async function getPlace(ctx: Ctx, id: string): Promise<PlaceDetail> {
  checkReadsPlaces(ctx)
  const today = isoToday(ctx)
  const plans = plansPlaces(ctx)
  const [rows, uses = [], steps = [], taken = [], checks = [], repairs = [], door = []] =
    await ctx.door.group(
      ctx.sid,
      [
        readPlace(id, today),
        ...readUsesOfPlace(id),
        readTaken(today),
        readChecks(id),
        readRepairs(id),
        readDoor(id),
      ],
      { asyncCommit: true },
    )
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  const stories = toStories(ctx, uses, steps)
  // Who reads no closure is told which are closed tonight, as if taken.
  const mine = taken.filter(one => one.place_id === id)
  const closed =
    mine.some(one => one.status === 'closed') ||
    stories.some(one => one.status === 'closed' && holdsOn(one, today))
  const known = new Set(
    stories
      .filter(({ status, since, until }) => status !== 'cancelled' && until !== since)
      .map(({ since }) => since),
  )
  return {
    ...toPlace(ctx, row),
    plans,
    lives: door
      .filter(one => one.youth_id !== null)
      .map(one => ({
        youth: { id: text(one, 'youth_id'), alias: text(one, 'alias') },
        rules: toStageRules(one),
      })),
    closedToday: closed,
    uses: stories,
    takenBySomebody: (plans ? mine : [])
      .filter(one => !known.has(text(one, 'since')))
      .map(one => ({ since: text(one, 'since'), until: textOrNull(one, 'until') })),
    checks: checks.map(one => toCheck(ctx, one)),
    repairs: repairs.map(one => toRepair(ctx, one)),
  }
}

/** Throws `not-allowed` for who does not keep the places, `already-exists` at the name, `rule-violated` at a date or at words that name a youth. */
export async function createPlace(ctx: Ctx, given: PlaceFields & { kind: string }): Promise<Place> {
  checkReadsPlaces(ctx)
  if (!keepsPlaces(ctx)) throw problem('not-allowed', { action: 'create' })
  await checkWords(ctx, given)
  const { kind, ...fields } = given
  const { centreId, accountId: createdBy } = ctx.me
  await keep(ctx, insertPlace({ ...toRow(ctx, ctx.newId, fields), kind, centreId, createdBy }))
  return onePlace(ctx, ctx.newId)
}

/**
 * What changes nothing writes nothing. Throws `rule-violated` place-in-use where a stay or a closure lies outside the days of
 * service, `stale-version` with the place as it is now, and as `createPlace`.
 */
export async function changePlace(
  ctx: Ctx,
  id: string,
  version: number,
  fields: PlaceFields,
): Promise<Place> {
  checkReadsPlaces(ctx)
  const before = await onePlace(ctx, id)
  if (!keepsPlaces(ctx)) throw problem('not-allowed', { action: 'change' })
  const features = PLACE_FEATURES.filter(one => fields.features.includes(one))
  if (before.version === version && saysNothingNew(before, { ...fields, features })) return before
  await checkWords(ctx, fields)
  const rows = await keep(ctx, updatePlace(toRow(ctx, id, fields), version))
  const current = await onePlace(ctx, id)
  if (!rows.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

/** A place is shown to everybody of the house, whoever may know of its youth. */
function checkWords(ctx: Ctx, { code, zone, room, note }: PlaceFields): Promise<void> {
  return checkNamesNone(ctx, ['youth'], { code, zone, room, note })
}

function toRow(ctx: Ctx, id: string, { room, note, ...fields }: PlaceFields) {
  if (fields.retiredOn !== null && fields.retiredOn < fields.since)
    throw ruleBroken('dates-out-of-order', '#/retiredOn')
  const features = [...new Set(fields.features)]
  return { ...fields, id, features, details: placeWords.close(ctx.keyring, id, { room, note }) }
}

async function keep(ctx: Ctx, statement: Statement) {
  try {
    const [rows = []] = await ctx.door.group(ctx.sid, [statement])
    return rows
  } catch (error) {
    if (isTaken(error))
      throw problem('already-exists', { errors: [{ pointer: '#/code', code: 'already-exists' }] })
    if (fromDatabase(error)?.extra.rule === 'place-in-use') throw ruleBroken('place-in-use', '#/retiredOn')
    throw error
  }
}

async function onePlace(ctx: Ctx, id: string): Promise<Place> {
  const [rows] = await ctx.door.group(ctx.sid, [readPlace(id, isoToday(ctx))])
  const row = rows?.[0]
  if (!row) throw problem('not-found')
  return toPlace(ctx, row)
}
