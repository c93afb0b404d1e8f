import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'
import { TAKES_PLACE } from './attendance.rules.ts'

const COLUMNS = part`
  t.id, t.youth_id, t.occasion_id, t.on_date, t.kind, t.starts_at, t.status, t.consent, t.words, t.note, t.version,
  k.epoch, k.wrapped, f.alias,
  ('INTEG' = ANY ((SELECT app.open('c'))::text[]) OR t.youth_id = ANY ((SELECT app.files('INTEG', 'c'))::uuid[])) AS may_change`
const FROM = part`FROM attendance t JOIN youth_file f ON f.id = t.youth_id JOIN youth_key k ON k.youth_id = t.youth_id`

export function readAttendance(id: string): Statement {
  return sql`SELECT ${COLUMNS} ${FROM} WHERE t.id = ${id}`
}

/** Who takes part in one date, as far as the asker may know. */
export function readSheet(occasionId: string, on: string): Statement {
  return sql`SELECT ${COLUMNS} ${FROM} WHERE t.occasion_id = ${occasionId} AND t.on_date = ${on}::date ORDER BY f.alias_key, f.id`
}

/** Who takes part in the dates of these occasions; `youthId` for one youth alone. */
export function readEnrolled(
  occasionIds: readonly string[],
  from: string,
  to: string,
  youthId?: string,
): Statement {
  const who = youthId ? part`AND t.youth_id = ${youthId}::uuid` : part``
  return sql`SELECT t.occasion_id, t.on_date, t.youth_id, t.status, f.alias FROM attendance t JOIN youth_file f ON f.id = t.youth_id
             WHERE t.occasion_id = ANY (${occasionIds}::uuid[]) AND t.on_date BETWEEN ${from}::date AND ${to}::date ${who}
             ORDER BY f.alias_key, f.id`
}

/** Youths who lived here on a day, with how the asker stands to their files. */
export function readResidents(on: string, today: string): Statement {
  return sql`SELECT f.id, f.alias, ${RELATION} FROM youth_file f
             WHERE f.centre_id = (SELECT app.centre()) AND (f.left_on IS NULL OR f.left_on >= ${on}::date)
               AND CASE WHEN f.arrived_on IS NULL THEN f.present
                        ELSE f.arrived_on <= ${on}::date AND (f.present OR ${on}::date < ${today}::date) END
             ORDER BY f.alias_key, f.id`
}

/** One file as enrolling a youth needs it. */
export function readStay(youthId: string): Statement {
  return sql`SELECT f.id, f.present, f.arrived_on, f.left_on, ${RELATION} FROM youth_file f WHERE f.id = ${youthId}`
}

export type NewAttendance = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly occasionId: string
  readonly on: string
  readonly kind: string
  readonly startsAt: Date
  readonly status: string
  readonly consent: string
  readonly createdBy: string
  /** Places that there are; null: no limit. */
  readonly places: number | null
}

/**
 * Enrols while a place is free, one after another: the lock makes two people who take the last place wait for each other.
 * Only rows that the asker may know of are counted, so that a full list tells nothing about a file closed to them.
 */
export function insertAttendance(row: NewAttendance): Statement[] {
  return [
    inTurn(row.occasionId, row.on),
    sql`INSERT INTO attendance (id, centre_id, youth_id, occasion_id, on_date, kind, starts_at, status, consent, created_by)
        SELECT ${row.id}::uuid, ${row.centreId}::uuid, ${row.youthId}::uuid, ${row.occasionId}::uuid, ${row.on}::date,
               ${row.kind}, ${row.startsAt}::timestamptz, ${row.status}, ${row.consent}, ${row.createdBy}::uuid
        WHERE ${isFree(row.occasionId, row.on, row.status, row.places)} ON CONFLICT (id) DO NOTHING RETURNING id`,
  ]
}

export type AttendanceChange = {
  readonly status: string | undefined
  readonly consent: string | undefined
  /** Undefined: as it was. Null: nothing. */
  readonly words: Buffer | null | undefined
  readonly note: Buffer | null | undefined
}
type Place = { readonly occasionId: string; readonly on: string; readonly places: number | null }

/** Changes what is given when the row is still at this version and, for somebody who comes in, a place is free. */
export function updateAttendance(
  id: string,
  version: number,
  change: AttendanceChange,
  place: Place,
): Statement[] {
  return [
    inTurn(place.occasionId, place.on),
    sql`UPDATE attendance t SET status = coalesce(${change.status}, t.status), consent = coalesce(${change.consent}, t.consent),
          words = CASE WHEN ${change.words !== undefined} THEN ${change.words}::bytea ELSE t.words END,
          note = CASE WHEN ${change.note !== undefined} THEN ${change.note}::bytea ELSE t.note END,
          version = t.version + 1, updated_at = now()
        WHERE t.id = ${id} AND t.version = ${version}
          AND (t.status = ANY (${TAKES_PLACE}::text[]) OR ${isFree(place.occasionId, place.on, change.status ?? '', place.places)})
        RETURNING t.id`,
  ]
}

function inTurn(occasionId: string, on: string): Statement {
  return sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${occasionId} ${on}`}, 0))`
}

function isFree(occasionId: string, on: string, status: string, places: number | null) {
  return part`(${places}::int IS NULL OR NOT ${status} = ANY (${TAKES_PLACE}::text[]) OR (
    SELECT count(*) FROM attendance taken WHERE taken.occasion_id = ${occasionId}::uuid AND taken.on_date = ${on}::date
      AND taken.status = ANY (${TAKES_PLACE}::text[])) < ${places}::int)`
}

/** What a youth takes part in, the latest first, with the words of the occasion where the asker reads the house's calendar. */
export function readActivities(
  youthId: string,
  after: readonly [string, string] | null,
  limit: number,
): Statement {
  const before = after
    ? part`(t.starts_at, t.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : part`TRUE`
  return sql`SELECT ${COLUMNS}, t.starts_at::text AS starts_key, o.details, o.sign, o.rhythm, o.changes, o.status AS occasion_status
             ${FROM} LEFT JOIN occasion o ON o.id = t.occasion_id
             WHERE t.youth_id = ${youthId} AND ${before} ORDER BY t.starts_at DESC, t.id DESC LIMIT ${limit + 1}`
}

/** By kind: how often present since a moment, how often planned from now on. */
export function readBalance(youthId: string, since: Date, now: Date): Statement {
  return sql`SELECT t.kind, count(*) FILTER (WHERE t.status = 'present' AND t.starts_at >= ${since}::timestamptz)::int AS present,
               count(*) FILTER (WHERE t.status = 'planned' AND t.starts_at >= ${now}::timestamptz)::int AS planned
             FROM attendance t WHERE t.youth_id = ${youthId} GROUP BY t.kind`
}

export function traceActivities(youthId: string): Statement {
  return sql`SELECT app.trace('attendance.list', 'done', 'INTEG', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`
}
