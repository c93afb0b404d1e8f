import { part, type Statement, sql } from '../../db/sql.ts'
import type { SealedPartner } from './partner-words.ts'

/** More than any house works with; what is archived longest goes first. */
export const MOST = 1_000

const PARTNER = part`
  p.id, p.kind, p.helps, p.languages, p.min_age, p.max_age, p.places, p.waiting_weeks, p.places_on, p.cost, p.knows,
  p.verified_on, p.verified_by AS verified_id, v.display_name AS verified_name, p.details, p.archived_at, p.version`
const COUNTS = (since: string) => part`
  (SELECT count(*)::int FROM partner_request r WHERE r.partner_id = p.id AND r.asked_on > ${since}::date
   AND r.answer <> 'mistake') AS asked,
  (SELECT count(*)::int FROM partner_request r WHERE r.partner_id = p.id AND r.asked_on > ${since}::date
   AND r.answer = 'noPlace') AS refused`
const FROM = part`FROM partner p LEFT JOIN account v ON v.id = p.verified_by`

/** The whole directory, with what was asked after a day; one row above the most says that there are more. */
export function readPartners(since: string): Statement {
  return sql`SELECT ${PARTNER}, ${COUNTS(since)} ${FROM} WHERE p.centre_id = (SELECT app.centre())
             ORDER BY p.archived_at DESC NULLS FIRST, p.id LIMIT ${MOST + 1}`
}

/** The trace of reading a list of so many. */
export function tracePartners(items: number): Statement {
  return sql`SELECT app.trace('partners.read', 'done', 'TASK', NULL, NULL, NULL, NULL, ${items}::int)`
}

export function readPartner(id: string, since: string): Statement {
  return sql`SELECT ${PARTNER}, ${COUNTS(since)} ${FROM} WHERE p.id = ${id}`
}

/** The trace of opening one: how to reach it stands there. */
export function tracePartner(id: string): Statement {
  return sql`SELECT app.trace('partner.read', 'done', 'TASK', NULL, NULL, ARRAY[p.id], NULL, NULL) FROM partner p WHERE p.id = ${id}`
}

type NewPartner = SealedPartner & {
  readonly centreId: string
  readonly createdBy: string
  readonly today: string
}

/** A new one counts as verified by whoever adds it. */
export function insertPartner(row: NewPartner): Statement {
  return sql`
    INSERT INTO partner (id, centre_id, kind, helps, languages, min_age, max_age, places, waiting_weeks, places_on, cost, knows,
      verified_on, verified_by, details, created_by)
    VALUES (${row.id}, ${row.centreId}, ${row.kind}, ${row.helps}::text[], ${row.languages}::text[], ${row.minAge}::int,
      ${row.maxAge}::int, ${row.places.left}, ${row.places.weeks}::int, ${row.places.knownOn}::date, ${row.cost}, ${row.knows},
      ${row.today}::date, ${row.createdBy}, ${row.details}, ${row.createdBy})
    ON CONFLICT (id) DO NOTHING`
}

/** Writes everything when the partner is still at this version; answers one row when it was. */
export function updatePartner(row: SealedPartner, version: number): Statement {
  return sql`
    UPDATE partner SET kind = ${row.kind}, helps = ${row.helps}::text[], languages = ${row.languages}::text[],
      min_age = ${row.minAge}::int, max_age = ${row.maxAge}::int, places = ${row.places.left},
      waiting_weeks = ${row.places.weeks}::int, places_on = ${row.places.knownOn}::date, cost = ${row.cost},
      knows = ${row.knows}, details = ${row.details}, version = version + 1, updated_at = now()
    WHERE id = ${row.id} AND version = ${version} RETURNING id`
}

/** Verified on this day; what was known of its places is known again. */
export function markVerified(id: string, version: number, today: string, by: string): Statement {
  return sql`
    UPDATE partner SET verified_on = ${today}::date, verified_by = ${by},
      places_on = CASE WHEN places = 'unknown' THEN NULL ELSE ${today}::date END,
      version = version + 1, updated_at = now()
    WHERE id = ${id} AND version = ${version} RETURNING id`
}

export function markArchived(id: string, version: number, archived: boolean): Statement {
  return sql`
    UPDATE partner SET archived_at = CASE WHEN ${archived} THEN now() END, version = version + 1, updated_at = now()
    WHERE id = ${id} AND version = ${version} RETURNING id`
}
