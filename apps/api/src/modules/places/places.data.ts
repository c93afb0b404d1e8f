import type { PlaceFields } from '@havre/contracts/places.ts'
import { part, type Statement, sql } from '../../db/sql.ts'

const PLACE = (today: string) => part`
  p.id, p.kind, p.code, p.zone, p.features, p.surface_m2, p.since, p.retired_on, p.details, p.version,
  (SELECT count(*)::int FROM place_repair r WHERE r.place_id = p.id AND r.done_on IS NULL) AS open_repairs,
  (SELECT count(*)::int FROM place_repair r WHERE r.place_id = p.id AND r.done_on IS NULL AND r.urgency = 'urgent') AS urgent_repairs,
  coalesce(k.failed, false) AS check_failed, k.next_due AS check_due, coalesce(k.next_due < ${today}::date, false) AS check_overdue`
const LATEST_CHECK = part`LEFT JOIN LATERAL (
  SELECT c.failed, c.next_due FROM place_check c WHERE c.place_id = p.id ORDER BY c.done_on DESC, c.created_at DESC LIMIT 1) k ON true`

/** The places that are in service on some day from this one on, studios first, in the order of their names. */
export function readPlaces(from: string, today: string): Statement {
  return sql`SELECT ${PLACE(today)} FROM place p ${LATEST_CHECK}
             WHERE p.centre_id = (SELECT app.centre()) AND (p.retired_on IS NULL OR p.retired_on > ${from}::date)
             ORDER BY p.kind DESC, length(p.code), lower(p.code), p.id`
}

/** When each place that is in service on this day is in service: for counting, without what it is like. */
export function readService(day: string): Statement {
  return sql`SELECT p.id, p.kind, p.since, p.retired_on FROM place p WHERE p.centre_id = (SELECT app.centre())
             AND p.since <= ${day}::date AND (p.retired_on IS NULL OR p.retired_on > ${day}::date)`
}

export function readPlace(id: string, today: string): Statement {
  return sql`SELECT ${PLACE(today)} FROM place p ${LATEST_CHECK} WHERE p.id = ${id}`
}

type PlaceRow = Omit<PlaceFields, 'room' | 'note'> & { readonly id: string; readonly details: Buffer }

export function insertPlace(
  row: PlaceRow & { kind: string; centreId: string; createdBy: string },
): Statement {
  return sql`INSERT INTO place (id, centre_id, kind, code, zone, features, surface_m2, since, retired_on, details, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.kind}, ${row.code}, ${row.zone}, ${row.features}::text[], ${row.surfaceM2}::int,
                     ${row.since}::date, ${row.retiredOn}::date, ${row.details}, ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes everything when the place is still at this version; answers one row when it was. */
export function updatePlace(row: PlaceRow, version: number): Statement {
  return sql`UPDATE place SET code = ${row.code}, zone = ${row.zone}, features = ${row.features}::text[],
               surface_m2 = ${row.surfaceM2}::int, since = ${row.since}::date, retired_on = ${row.retiredOn}::date,
               details = ${row.details}, version = version + 1, updated_at = now()
             WHERE id = ${row.id} AND version = ${version} RETURNING id`
}
