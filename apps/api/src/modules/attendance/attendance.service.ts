import { type Attendance, type AttendanceStatus, BALANCE_DAYS } from '@havre/contracts/attendance.ts'
import { ACTIVITY_KINDS, OCCASION_KINDS } from '@havre/contracts/occasions.ts'
import { decide, mayList } from '@havre/policy/decide.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, numberOrNull, oneOf, text, textOrNull } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { toSeries } from '../occasions/occasions.present.ts'
import { findOccasion } from '../occasions/occasions.service.ts'
import { instantOf, occurrenceOn } from '../occasions/rhythm.ts'
import { localDay } from '../youth-files/local-day.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import {
  insertAttendance,
  readActivities,
  readAttendance,
  readBalance,
  readStay,
  traceActivities,
  updateAttendance,
} from './attendance.data.ts'
import { sealOf, toAttendance, toAttendanceItem } from './attendance.present.ts'
import { livesHereOn, TAKES_PLACE } from './attendance.rules.ts'

const DAY = 86_400_000

type NewAttendance = { occasionId: string; on: string; status: AttendanceStatus; consent: string }
type Change = {
  status?: AttendanceStatus | undefined
  consent?: string | undefined
  words?: string | undefined
  note?: string | undefined
}

/**
 * Throws `rule-violated` for a date that the occasion does not have, a youth who does not live here then, and a full list;
 * `already-exists` when somebody enrolled the youth before.
 */
export async function createAttendance(ctx: Ctx, youthId: string, given: NewAttendance): Promise<Attendance> {
  const file = await findFile(ctx, youthId)
  if (!mayCreate(toActor(ctx), toTarget(ctx, file, 'INTEG')))
    throw problem('not-allowed', { action: 'create' })
  const occasion = await findOccasion(ctx, given.occasionId)
  if (occasion.audience === 'team') throw problem('rule-violated', { rule: 'for-the-team' })
  const occurrence = occurrenceOn(toSeries(occasion), given.on)
  if (!occurrence || occurrence.cancelled) throw problem('rule-violated', { rule: 'not-on-that-date' })
  const { timeZone } = ctx.me
  const stay = {
    present: flag(file, 'present'),
    arrivedOn: textOrNull(file, 'arrived_on'),
    leftOn: textOrNull(file, 'left_on'),
  }
  const today = localDay(ctx.now(), timeZone).date.toString()
  if (!livesHereOn(stay, occurrence.date, today)) throw problem('rule-violated', { rule: 'not-in-the-house' })
  await ctx.door.group(
    ctx.sid,
    insertAttendance({
      ...given,
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      kind: oneOf(occasion, 'kind', OCCASION_KINDS),
      startsAt: instantOf(occurrence.date, occurrence.starts, timeZone),
      createdBy: ctx.me.accountId,
      places: numberOrNull(occasion, 'max_participants'),
    }),
  )
  const row = await findRow(ctx, ctx.newId)
  if (!row) throw problem('rule-violated', { rule: 'occasion-full' })
  return toAttendance(ctx, row)
}

/** Throws `stale-version` with the row as it is now when somebody was faster. */
export async function changeAttendance(
  ctx: Ctx,
  id: string,
  version: number,
  change: Change,
): Promise<Attendance> {
  const found = await findRow(ctx, id)
  if (!found) throw problem('not-found')
  const before = toAttendance(ctx, found)
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  const seal = sealOf(youthKeyOf(ctx.keyring, found), id, before.youthId)
  const sealed = (column: 'words' | 'note') =>
    change[column] === undefined ? undefined : seal.close(column, change[column])
  const [, rows] = await ctx.door.group(
    ctx.sid,
    updateAttendance(
      id,
      version,
      {
        status: change.status,
        consent: change.consent,
        words: sealed('words'),
        note: sealed('note'),
      },
      { occasionId: before.occasionId, on: before.on, places: await placesOf(ctx, before, change.status) },
    ),
  )
  const row = await findRow(ctx, id)
  if (!row) throw problem('not-found')
  const attendance = toAttendance(ctx, row)
  if (rows?.length) return attendance
  if (attendance.version !== version)
    throw problem('stale-version', { currentVersion: attendance.version, current: attendance })
  throw problem('rule-violated', { rule: 'occasion-full' })
}

/** A page of what the youth takes part in, and the balance of the three kinds of activity. */
export async function listActivities(
  ctx: Ctx,
  youthId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = fromCursor(cursor, 'moment')
  const file = await findFile(ctx, youthId)
  const target = toTarget(ctx, file, 'INTEG')
  if (!mayList(toActor(ctx), target)) throw problem('not-found')
  const now = ctx.now()
  const since = new Date(now.getTime() - BALANCE_DAYS * DAY)
  const [rows, counts] = await ctx.door.group(
    ctx.sid,
    [readActivities(youthId, after, limit), readBalance(youthId, since, now), traceActivities(youthId)],
    { asyncCommit: true },
  )
  const page = toPage(
    rows ?? [],
    limit,
    row => [text(row, 'starts_key'), text(row, 'id')],
    row => toAttendanceItem(ctx, row),
  )
  return { ...page, balance: decide(toActor(ctx), 'r', target).allow ? toBalance(counts ?? []) : null }
}

function toBalance(counts: readonly Row[]) {
  return ACTIVITY_KINDS.map(kind => {
    const row = counts.find(one => one.kind === kind)
    return { kind, present: row ? number(row, 'present') : 0, planned: row ? number(row, 'planned') : 0 }
  })
}

/** The places of the occasion, when this change takes one anew. */
async function placesOf(ctx: Ctx, before: Attendance, next: AttendanceStatus | undefined) {
  if (!next || !TAKES_PLACE.includes(next) || TAKES_PLACE.includes(before.status)) return null
  return numberOrNull(await findOccasion(ctx, before.occasionId), 'max_participants')
}

async function findFile(ctx: Ctx, youthId: string): Promise<Row> {
  const [rows] = await ctx.door.group(ctx.sid, [readStay(youthId)])
  const file = rows?.[0]
  if (!file) throw problem('not-found')
  return file
}

async function findRow(ctx: Ctx, id: string): Promise<Row | undefined> {
  const [rows] = await ctx.door.group(ctx.sid, [readAttendance(id)])
  return rows?.[0]
}
