import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'
import { UNADMITTED } from './place-admission.data.ts'

/** The signed inventory of a stay: the nearest one from a week before its first, or last, day to two weeks after it. */
const INVENTORY = (way: 'in' | 'out') => part`(
  SELECT e.id FROM entry e JOIN entry_facet x ON x.entry_id = e.id AND x.key = 'way' AND x.value = ${way}
  WHERE u.youth_id IS NOT NULL AND e.youth_id = u.youth_id AND e.kind = 'studio-inventory' AND e.status = 'signed'
    AND e.occurred_at >= ${way === 'in' ? part`u.since` : part`u.until`} - 7
    AND e.occurred_at < ${way === 'in' ? part`u.since` : part`u.until`} + 15
  ORDER BY abs(extract(epoch FROM e.occurred_at - ${way === 'in' ? part`u.since` : part`u.until`})), e.id LIMIT 1)`

const USE = part`
  u.id, u.place_id, p.code AS place_code, p.kind AS place_kind, u.youth_id, f.alias, f.phase, f.birth_on, f.arrived_on, u.status, u.since, u.until, u.closure,
  u.because, u.why, q.code AS moved_from, g.code AS goes_to, g.since AS goes_on, g.planned,
  (p.kind = 'studio' AND u.status IN ('reserved', 'occupied') AND ${UNADMITTED(part`u.youth_id`)}) IS TRUE AS unadmitted,
  u.confirmed_by AS confirmer_id, c.display_name AS confirmer_name, u.confirmed_why,
  u.version, k.epoch, k.wrapped, ${INVENTORY('in')} AS entry_inventory, ${INVENTORY('out')} AS exit_inventory, ${RELATION}`
const FROM = part`FROM place_use u LEFT JOIN place p ON p.id = u.place_id
  LEFT JOIN youth_file f ON f.id = u.youth_id LEFT JOIN youth_key k ON k.youth_id = u.youth_id
  LEFT JOIN place_use o ON o.id = u.moved_from LEFT JOIN place q ON q.id = o.place_id
  LEFT JOIN LATERAL (
    SELECT d.code, n.since, n.status = 'reserved' AS planned FROM place_use n JOIN place d ON d.id = n.place_id
    WHERE n.youth_id = u.youth_id AND n.moved_from = u.id AND n.status <> 'cancelled' ORDER BY n.since LIMIT 1) g ON true
  LEFT JOIN account c ON c.id = u.confirmed_by`

export function readUse(id: string): Statement {
  return sql`SELECT ${USE} ${FROM} WHERE u.id = ${id}`
}

const LIVE_FROM = (from: string) => part`u.centre_id = (SELECT app.centre()) AND u.status <> 'cancelled'
  AND (u.until IS NULL OR u.until > ${from}::date OR u.status = 'occupied') AND u.until IS DISTINCT FROM u.since`

/** The inventories of the stay to which this one belongs, where it belongs to one. */
export function readInventoriesOfStay(youthId: string, entryId: string): Statement {
  return sql`SELECT s.* FROM (
               SELECT ${INVENTORY('in')} AS entry_inventory, ${INVENTORY('out')} AS exit_inventory
               FROM place_use u WHERE u.youth_id = ${youthId} AND u.status IN ('occupied', 'ended')) s
             WHERE ${entryId}::uuid IN (s.entry_inventory, s.exit_inventory) LIMIT 1`
}

/** What takes places from a day on, as far as the reader may know it. */
export function readUsesFrom(from: string): Statement {
  return sql`SELECT ${USE} ${FROM} WHERE ${LIVE_FROM(from)} ORDER BY u.since, u.id`
}

/** The same for the board; the trace names the files that are shown. */
export function readBoardUses(from: string): Statement {
  return sql`
    WITH shown AS MATERIALIZED (SELECT ${USE} ${FROM} WHERE ${LIVE_FROM(from)}),
    seen AS MATERIALIZED (
      SELECT app.trace('places.read', 'done', 'AUTON', NULL, array_agg(DISTINCT shown.youth_id) FILTER (WHERE shown.youth_id IS NOT NULL),
        NULL, NULL, count(*)::int) FROM shown)
    SELECT shown.* FROM seen CROSS JOIN shown ORDER BY shown.since, shown.id`
}

/**
 * When places are taken from a day on, by whomever, overdue stays included; closures are not among it. For who does not plan with
 * places, those that are taken or closed today, as if from today on.
 */
export function readTaken(from: string): Statement {
  return sql`SELECT t.place_id, t.status, t.since, t.until FROM app.places_taken(${from}::date) t ORDER BY t.since`
}

/** What holds places on a day or later, without by whom: as far as the reader may know it, and else as `readTaken`. */
export function readHolds(from: string): Statement {
  return sql`SELECT u.place_id, u.status, u.since, u.until FROM place_use u WHERE ${LIVE_FROM(from)}
             UNION SELECT t.place_id, t.status, t.since, t.until FROM app.places_taken(${from}::date) t`
}

/** Every use of one place that the reader may know with what happened to it, the latest first. */
export function readUsesOfPlace(placeId: string): Statement[] {
  return [
    sql`SELECT ${USE} ${FROM} WHERE u.place_id = ${placeId} ORDER BY u.since DESC, u.created_at DESC LIMIT 400`,
    sql`SELECT ${STEP} WHERE s.use_id IN (SELECT u.id FROM place_use u WHERE u.place_id = ${placeId}) ORDER BY s.created_at`,
  ]
}

/** The same for one youth. */
export function readUsesOfYouth(youthId: string): Statement[] {
  return [
    sql`SELECT ${USE} ${FROM} WHERE u.youth_id = ${youthId} ORDER BY u.since DESC, u.created_at DESC LIMIT 400`,
    sql`SELECT ${STEP} WHERE s.use_id IN (SELECT u.id FROM place_use u WHERE u.youth_id = ${youthId}) ORDER BY s.created_at`,
    sql`SELECT app.trace('places.youth-read', 'done', 'AUTON', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}

const STEP = part`s.use_id, s.act, s.since, s.until, s.because, s.why, s.created_by AS maker_id, a.display_name AS maker_name,
  s.created_at FROM place_use_step s LEFT JOIN account a ON a.id = s.created_by`

export type UseFields = {
  readonly status: string
  readonly since: string
  readonly until: string | null
  readonly because: string | null
  readonly why: Buffer | null
  readonly confirmedBy: string | null
  readonly confirmedWhy: Buffer | null
}

export type NewUse = UseFields & {
  readonly id: string
  readonly centreId: string
  readonly placeId: string
  readonly youthId: string | null
  readonly closure: string | null
  readonly createdBy: string
}

const COLUMNS = part`id, centre_id, place_id, youth_id, status, since, until, closure, because, why, confirmed_by, confirmed_why, created_by`
const values = (
  row: NewUse,
) => part`${row.id}, ${row.centreId}, ${row.placeId}, ${row.youthId}::uuid, ${row.status}, ${row.since}::date,
  ${row.until}::date, ${row.closure}, ${row.because}, ${row.why}, ${row.confirmedBy}::uuid, ${row.confirmedWhy}, ${row.createdBy}`

export function insertUse(row: NewUse): Statement {
  return sql`INSERT INTO place_use (${COLUMNS}) VALUES (${values(row)}) ON CONFLICT (id) DO NOTHING`
}

/** Writes a use as it now is when it is still at this version, and the stay that it follows; answers one row when it was. */
export function updateUse(
  id: string,
  version: number,
  row: UseFields,
  fromId: string | null = null,
): Statement {
  return sql`UPDATE place_use SET status = ${row.status}, since = ${row.since}::date, until = ${row.until}::date,
               because = ${row.because}, why = ${row.why}, confirmed_by = ${row.confirmedBy}::uuid,
               confirmed_why = ${row.confirmedWhy}, moved_from = coalesce(${fromId}::uuid, moved_from), version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}

/** The stay that follows one which this transaction has just ended, or given its last day; nothing where it did not. */
export function insertNextUse(row: NewUse, fromId: string): Statement {
  return sql`INSERT INTO place_use (${COLUMNS}, moved_from)
             SELECT ${values(row)}, o.id FROM place_use o
             WHERE o.id = ${fromId} AND o.updated_at = now()
             ON CONFLICT (id) DO NOTHING RETURNING id`
}

/** Gives up what was reserved for the youth in the place that they move to. */
export function dropOwnReservation(
  placeId: string,
  youthId: string,
  from: string,
  until: string | null,
): Statement {
  return sql`UPDATE place_use SET status = 'cancelled', because = 'moved', why = NULL, version = version + 1, updated_at = now()
             WHERE place_id = ${placeId} AND youth_id = ${youthId} AND status = 'reserved'
               AND daterange(since, until) && daterange(${from}::date, ${until}::date)`
}

/** Gives up the move that is planned from a stay which ends otherwise; `without`: the one by which it ends. */
export function dropPlannedMove(stayId: string, because: string, without: string | null = null): Statement {
  return sql`UPDATE place_use SET status = 'cancelled', because = ${because}, why = NULL, version = version + 1, updated_at = now()
             WHERE moved_from = ${stayId} AND status = 'reserved' AND id IS DISTINCT FROM ${without}::uuid`
}

/**
 * The youth leaves the house that day: the stay ends, what was reserved from then on is given up. A stay beyond its days ends
 * on the last of them: from then on the place is somebody else's. Who has arrived stays arrived, whatever day is told afterwards.
 */
export function endUses(youthId: string, on: string): Statement[] {
  return [
    sql`UPDATE place_use SET status = 'ended', until = greatest(since, least(until, ${on}::date)), because = 'left', why = NULL, version = version + 1, updated_at = now()
        WHERE youth_id = ${youthId} AND status = 'occupied'`,
    sql`UPDATE place_use SET status = 'cancelled', because = 'notArrived', why = NULL, version = version + 1, updated_at = now()
        WHERE youth_id = ${youthId} AND status = 'reserved'`,
  ]
}

/** The stay in which the youth lives now. */
export function readCurrentUse(youthId: string): Statement {
  return sql`SELECT u.id, u.version, u.since FROM place_use u WHERE u.youth_id = ${youthId} AND u.status = 'occupied'
             ORDER BY u.since DESC LIMIT 1`
}

/**
 * The stay that this reservation was planned to end, with the end that it had before (by its step before the reservation was
 * made), while it still ends on the day on which the reservation begins.
 */
export function readStayOfMove(reservedId: string): Statement {
  return sql`
    SELECT o.id, before.until FROM place_use r JOIN place_use o ON o.id = r.moved_from AND o.status = 'occupied' AND o.until = r.since
      CROSS JOIN LATERAL (
        SELECT s.until FROM place_use_step s WHERE s.use_id = o.id AND s.created_at < r.created_at
        ORDER BY s.created_at DESC LIMIT 1) AS before
    WHERE r.id = ${reservedId} AND r.status = 'reserved' AND (before.until IS NULL OR before.until > o.since)`
}

const UP_TO = part`r.status = 'reserved' AND o.id = r.moved_from AND o.status = 'occupied' AND o.until = r.since`

/** The stay that this planned move is to end, while it ends on the move's own day. */
export function readStayUpTo(reservedId: string): Statement {
  return sql`SELECT o.id FROM place_use r JOIN place_use o ON ${UP_TO} WHERE r.id = ${reservedId}`
}

/** Ends that stay on another day, before the move itself goes there. */
export function endStayOn(reservedId: string, on: string): Statement {
  return sql`UPDATE place_use o SET until = ${on}::date, why = NULL, version = o.version + 1, updated_at = now()
             FROM place_use r WHERE r.id = ${reservedId} AND ${UP_TO}`
}
