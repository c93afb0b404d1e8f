import { STAY_PAPERS } from '@havre/rules/residence/papers.ts'
import { part, type Statement, sql } from '../../db/sql.ts'
import { endOpenStay } from '../youth-files/phase-change.ts'
import { RELATION } from '../youth-files/relation.ts'

const EXIT = part`
  e.id, e.youth_id, e.left_on, e.reason, e.housing, e.income, e.residence, e.health_cover, e.reference_person, e.missing, e.abrupt,
  e.lodging, e.note, e.relay_id, e.unprepared_because, e.created_at, e.created_by AS maker_id,
  a.display_name AS maker_name, r.partner_id, r.name AS relay_name, r.answered_on AS relay_answered_on, e.version, d.details AS partner_details, p.jurisdiction, e.left_from, e.withdrawn_at,
  e.withdrawn_because, e.withdrawn_by AS withdrawer_id, w.display_name AS withdrawer_name`
const EXIT_FROM = part`
  FROM youth_exit e JOIN exit_plan p ON p.id = e.plan_id LEFT JOIN account a ON a.id = e.created_by
    LEFT JOIN account w ON w.id = e.withdrawn_by LEFT JOIN exit_relay r ON r.id = e.relay_id LEFT JOIN partner d ON d.id = r.partner_id`
const CORRECTION = part`
  c.id, c.youth_id, c.exit_id, c.was_left_on, c.was_reason, c.was_lodging, c.why, c.created_at,
  c.created_by AS maker_id, a.display_name AS maker_name
  FROM youth_exit_correction c LEFT JOIN account a ON a.id = c.created_by`
const FOLLOW_UP = part`
  u.id, u.youth_id, u.exit_id, u.month, u.due_on, u.held_on, u.reached, u.housing, u.income, u.residence, u.school_work, u.safety,
  u.wellbeing, u.needs, u.version, u.created_by AS maker_id, m.display_name AS maker_name`
const FOLLOW_UP_FROM = part`FROM exit_follow_up u LEFT JOIN account m ON m.id = u.created_by`
/** The file, with the day on which the last phase that lasted began. */
const FILE = part`f.phase, f.birth_on, f.arrived_on, f.left_on AS file_left_on, k.epoch, k.wrapped, ${RELATION},
  (SELECT max(s.since) FROM stay s WHERE s.youth_id = f.id AND s.until > s.since) AS phase_since`

/** Nothing of an exit that was taken back is to be opened again once the youth left after all. */
const LEFT_SINCE = part`EXISTS (SELECT FROM youth_exit x
  WHERE x.youth_id = e.youth_id AND x.withdrawn_at IS NULL AND x.created_at > e.withdrawn_at)`
/** What this exit ended, in its own transaction, and nobody opened again, of what the asker sees. */
const STILL_ENDED = part`
  f.phase = 'left' AND NOT ${LEFT_SINCE} AS phase_ended,
  EXISTS (SELECT FROM place_use u WHERE u.youth_id = e.youth_id AND u.because = 'left' AND u.updated_at = e.created_at)
    AND NOT EXISTS (SELECT FROM place_use u WHERE u.youth_id = e.youth_id AND u.status IN ('reserved', 'occupied'))
    AND NOT ${LEFT_SINCE} AS place_ended,
  EXISTS (SELECT FROM contract_act x WHERE x.youth_id = e.youth_id AND x.act IN ('end', 'break_off') AND x.created_at = e.created_at)
    AND NOT EXISTS (SELECT FROM autonomy_contract n WHERE n.youth_id = e.youth_id AND n.ended_on IS NULL)
    AND NOT ${LEFT_SINCE} AS contract_ended`

/** Every exit of a file, also those that were taken back, with its follow-ups and corrections, the latest first. */
export function readExits(youthId: string): Statement[] {
  return [
    sql`SELECT ${EXIT}, ${STILL_ENDED} ${EXIT_FROM} JOIN youth_file f ON f.id = e.youth_id WHERE e.youth_id = ${youthId} ORDER BY e.left_on DESC, e.created_at DESC`,
    sql`SELECT ${FOLLOW_UP} ${FOLLOW_UP_FROM} WHERE u.youth_id = ${youthId} ORDER BY u.month`,
    sql`SELECT ${CORRECTION} WHERE c.youth_id = ${youthId} ORDER BY c.created_at DESC, c.id`,
  ]
}

export function readExit(id: string): Statement {
  return sql`SELECT ${EXIT}, ${FILE}, ${STILL_ENDED} ${EXIT_FROM} JOIN youth_file f ON f.id = e.youth_id JOIN youth_key k ON k.youth_id = f.id
             WHERE e.id = ${id}`
}
/** The follow-ups and the corrections of one exit. */
export function readAfterExit(exitId: string): Statement[] {
  return [
    sql`SELECT ${FOLLOW_UP} ${FOLLOW_UP_FROM} WHERE u.exit_id = ${exitId} ORDER BY u.month`,
    sql`SELECT ${CORRECTION} WHERE c.exit_id = ${exitId} ORDER BY c.created_at DESC, c.id`,
  ]
}
export function readFollowUp(id: string): Statement {
  return sql`SELECT ${FOLLOW_UP}, e.left_on, ${FILE} ${FOLLOW_UP_FROM} JOIN youth_exit e ON e.id = u.exit_id
               JOIN youth_file f ON f.id = u.youth_id JOIN youth_key k ON k.youth_id = f.id WHERE u.id = ${id}`
}
export function readFollowUpId(exitId: string, month: number): Statement {
  return sql`SELECT u.id FROM exit_follow_up u WHERE u.exit_id = ${exitId} AND u.month = ${month}`
}

/** Closes an open plan at this version when a relay was accepted by that day, or somebody answers for there being none. */
export function closePlan(planId: string, version: number, on: string, answeredFor: boolean): Statement {
  return sql`UPDATE exit_plan p SET closed_at = now(), version = version + 1, updated_at = now()
             WHERE p.id = ${planId} AND p.version = ${version} AND p.closed_at IS NULL
               AND (${answeredFor}::boolean OR EXISTS (${acceptedRelay(planId, on)})) RETURNING p.id`
}

/** The relay that had accepted by the day of the exit, the latest first; it is kept as it is until the exit stands. */
function acceptedRelay(planId: string, on: string) {
  return part`SELECT r.id FROM exit_relay r WHERE r.plan_id = ${planId} AND r.answer = 'accepted'
                AND r.answered_on <= ${on}::date ORDER BY r.answered_on DESC, r.id LIMIT 1`
}

/** The file becomes "left" on that day, and answers the phase that ends; nothing happens where it is already. The last answers one row when it now says so. */
export function leaveHouse(youthId: string, on: string): Statement[] {
  return [
    endOpenStay(youthId, on),
    sql`UPDATE youth_file SET phase = 'left', left_on = ${on}::date, version = version + 1, updated_at = now()
        WHERE id = ${youthId} AND phase <> 'left' RETURNING old.phase`,
    // A file that was "left" before its exit was recorded, without the day.
    sql`UPDATE youth_file SET left_on = ${on}::date, version = version + 1, updated_at = now()
        WHERE id = ${youthId} AND phase = 'left' AND left_on IS NULL`,
    sql`SELECT f.id FROM youth_file f WHERE f.id = ${youthId} AND f.phase = 'left'`,
  ]
}

export type NewExit = {
  id: string
  planId: string
  createdBy: string
  on: string
  reason: string
  leftFrom: string
  lodging: string | null
  note: Buffer | null
  unpreparedBecause: Buffer | null
}

/**
 * Writes the exit with the pillars as the plan has them at the version that closed in this transaction, the stay as it counts on the day
 * (`countedPillars`), for who reads no papers too.
 */
export function insertExit(row: NewExit): Statement {
  return sql`INSERT INTO youth_exit (id, centre_id, youth_id, plan_id, created_by, left_on, left_from, reason, housing, income, residence,
               health_cover, reference_person, lodging, note, relay_id, relay_answer, unprepared_because)
             SELECT ${row.id}, p.centre_id, p.youth_id, p.id, ${row.createdBy}, ${row.on}::date, ${row.leftFrom}, ${row.reason}, p.housing, p.income,
               CASE WHEN p.residence = 'ok' AND EXISTS (
                 SELECT FROM app.lapsed_stays(ARRAY[p.youth_id], ARRAY[${row.on}::date], ${STAY_PAPERS}::text[])) THEN 'planned'
                 ELSE p.residence END, p.health_cover, p.reference_person, ${row.lodging}, ${row.note}, r.id, r.answer,
               ${row.unpreparedBecause}
             FROM exit_plan p LEFT JOIN LATERAL (
               SELECT x.id, x.answer FROM exit_relay x WHERE x.id = (${acceptedRelay(row.planId, row.on)})) AS r ON true
             WHERE p.id = ${row.planId} AND p.closed_at = now() RETURNING id`
}

type Held = {
  heldOn: string
  reached: string
  housing: string | null
  income: string | null
  residence: string | null
  schoolWork: string | null
  safety: string | null
  wellbeing: string | null
  needs: Buffer | null
}

export function insertFollowUp(
  row: Held & { id: string; exitId: string; createdBy: string; month: number; dueOn: string },
): Statement {
  return sql`INSERT INTO exit_follow_up (id, centre_id, youth_id, exit_id, created_by, month, due_on, held_on, reached, housing,
               income, residence, school_work, safety, wellbeing, needs)
             SELECT ${row.id}, e.centre_id, e.youth_id, e.id, ${row.createdBy}, ${row.month}, ${row.dueOn}::date,
               ${row.heldOn}::date, ${row.reached}, ${row.housing}, ${row.income}, ${row.residence}, ${row.schoolWork},
               ${row.safety}, ${row.wellbeing}, ${row.needs}
             FROM youth_exit e WHERE e.id = ${row.exitId}
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the follow-up as it now is when it is still at this version; answers one row when it was. */
export function updateFollowUp(id: string, version: number, row: Held): Statement {
  return sql`UPDATE exit_follow_up SET held_on = ${row.heldOn}::date, reached = ${row.reached}, housing = ${row.housing},
               income = ${row.income}, residence = ${row.residence}, school_work = ${row.schoolWork}, safety = ${row.safety},
               wellbeing = ${row.wellbeing}, needs = ${row.needs}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
