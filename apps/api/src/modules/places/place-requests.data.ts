import { orKept, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const REQUEST = part`
  r.id, r.youth_id, f.alias, f.birth_on, r.kind, r.asked_on, r.asked_by, r.wished_from, r.criteria, r.needs, r.status, r.note,
  h.code AS held_code, h.since AS held_on,
  r.why, r.out_of_order, r.version, k.epoch, k.wrapped, ${RELATION}
  FROM place_request r JOIN youth_file f ON f.id = r.youth_id JOIN youth_key k ON k.youth_id = r.youth_id
  LEFT JOIN LATERAL (
    SELECT p.code, u.since FROM place_use u JOIN place p ON p.id = u.place_id
    WHERE u.youth_id = r.youth_id AND u.status = 'reserved' ORDER BY u.since, u.id LIMIT 1) h ON true`

/**
 * Who waits, in the order of asking; then what was settled in the last ninety days, the latest first. The trace names the files
 * that are shown.
 */
export function readQueue(): Statement {
  return sql`
    WITH shown AS MATERIALIZED (
      (SELECT row_number() OVER (ORDER BY r.asked_on, r.created_at, r.id) AS turn, ${REQUEST}
       WHERE r.centre_id = (SELECT app.centre()) AND r.status IN ('waiting', 'offered') ORDER BY turn LIMIT 500)
      UNION ALL
      (SELECT row_number() OVER (ORDER BY r.updated_at DESC, r.id) AS turn, ${REQUEST}
       WHERE r.centre_id = (SELECT app.centre()) AND r.status IN ('placed', 'withdrawn')
         AND r.updated_at > now() - interval '90 days' ORDER BY turn LIMIT 100)
    ), seen AS MATERIALIZED (
      SELECT app.trace('place-requests.read', 'done', 'AUTON', NULL, array_agg(DISTINCT shown.youth_id), NULL, NULL, count(*)::int)
      FROM shown)
    SELECT shown.* FROM seen CROSS JOIN shown ORDER BY shown.turn`
}

export function readRequestsOfYouth(youthId: string): Statement {
  return sql`SELECT ${REQUEST} WHERE r.youth_id = ${youthId} ORDER BY r.asked_on DESC, r.created_at DESC LIMIT 100`
}

export function readRequest(id: string): Statement {
  return sql`SELECT ${REQUEST} WHERE r.id = ${id}`
}

/** Whether somebody who asked earlier for the same kind of place still waits without an offer, and has none reserved. */
export function readEarlier(id: string): Statement {
  return sql`SELECT o.id FROM place_request r JOIN place_request o ON o.centre_id = r.centre_id AND o.kind = r.kind
               AND o.status = 'waiting' AND o.id <> r.id AND (o.asked_on, o.created_at, o.id) < (r.asked_on, r.created_at, r.id)
             WHERE r.id = ${id} AND NOT EXISTS (
               SELECT FROM place_use u JOIN place p ON p.id = u.place_id AND p.kind = o.kind
               WHERE u.youth_id = o.youth_id AND u.status = 'reserved')
             LIMIT 1`
}

/** The open request of a youth for a place of the kind that this one is. */
export function readOpenRequest(youthId: string, placeId: string): Statement {
  return sql`SELECT r.id, r.status FROM place_request r JOIN place p ON p.id = ${placeId} AND p.kind = r.kind
             WHERE r.youth_id = ${youthId} AND r.status IN ('waiting', 'offered')`
}

/** The request has led to a place. */
export function markPlaced(id: string, outOfOrder: Buffer | null): Statement {
  return sql`UPDATE place_request SET status = 'placed', out_of_order = coalesce(${outOfOrder}, out_of_order), version = version + 1,
               updated_at = now() WHERE id = ${id} AND status IN ('waiting', 'offered')`
}

/** Who leaves the house waits for no place in it. */
export function withdrawRequests(youthId: string): Statement {
  return sql`UPDATE place_request SET status = 'withdrawn', version = version + 1, updated_at = now()
             WHERE youth_id = ${youthId} AND status IN ('waiting', 'offered')`
}

/** Whether a youth holds, or is promised, a place of this kind. */
export function readHeldPlace(youthId: string, kind: string): Statement {
  return sql`SELECT u.id FROM place_use u JOIN place p ON p.id = u.place_id AND p.kind = ${kind}
             WHERE u.youth_id = ${youthId} AND u.status IN ('reserved', 'occupied') LIMIT 1`
}

export type RequestFields = {
  readonly wishedFrom: string
  readonly criteria: readonly string[]
  readonly needs: readonly string[]
  readonly note: Buffer | null
}

/** Undefined leaves what is written as it stands. */
type Sealed = Buffer | null | undefined

export function insertRequest(
  row: RequestFields & {
    readonly id: string
    readonly centreId: string
    readonly youthId: string
    readonly createdBy: string
    readonly kind: string
    readonly askedOn: string
    readonly askedBy: string
  },
): Statement {
  return sql`INSERT INTO place_request (id, centre_id, youth_id, kind, asked_on, asked_by, wished_from, criteria, needs, note, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.kind}, ${row.askedOn}::date, ${row.askedBy},
                     ${row.wishedFrom}::date, ${row.criteria}::text[], ${row.needs}::text[], ${row.note}, ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the request as it now is when it is still at this version; answers one row when it was. */
export function updateRequest(
  id: string,
  version: number,
  row: Omit<RequestFields, 'note'> & { status: string; note: Sealed; why: Sealed; outOfOrder: Sealed },
): Statement {
  return sql`UPDATE place_request SET wished_from = ${row.wishedFrom}::date, criteria = ${row.criteria}::text[],
               needs = ${row.needs}::text[], note = ${orKept(part`note`, row.note)}, status = ${row.status},
               why = ${orKept(part`why`, row.why)}, out_of_order = ${orKept(part`out_of_order`, row.outOfOrder)}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
