import { orKept, type Part, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

/** When the youth left or leaves, as `leavesOn` wants it. */
const LEAVING = part`y.birth_on AS youth_birth_on, CASE WHEN y.phase = 'left' THEN y.left_on END AS youth_left_on,
  p.planned_on AS youth_planned_on`
const LEAVER = part`(youth_file y LEFT JOIN exit_plan p ON p.youth_id = y.id AND p.closed_at IS NULL)`

const FOLLOW_UP = part`
  x.id, x.youth_id, x.status, x.started_on, x.rhythm_weeks, x.mode, x.months, x.ends_on, x.goals, x.next_due_on, x.address_known,
  x.referent_id, r.display_name AS referent_name, ${LEAVING}, x.ended_on, x.ended_because, x.end_agreed_by, x.end_words, x.end_note,
  x.ended_by AS ender_id, e.display_name AS ender_name, x.version`
const FOLLOW_UP_FROM = part`
  FROM extra_muros_follow_up x JOIN ${LEAVER} ON y.id = x.youth_id LEFT JOIN account r ON r.id = x.referent_id LEFT JOIN account e ON e.id = x.ended_by`
const CONTACT = part`
  c.id, c.follow_up_id, c.youth_id, c.held_on, c.mode, c.reached, c.domains, c.note, c.incident, c.next_on, c.created_at,
  c.created_by AS maker_id, a.display_name AS maker_name`
const CONTACT_FROM = part`FROM extra_muros_contact c LEFT JOIN account a ON a.id = c.created_by`

/** The follow-ups of one youth with their contacts and the file's team, and the trace of reading them. */
export function readFollowUps(youthId: string): Statement[] {
  return [
    sql`SELECT ${CONTACT} ${CONTACT_FROM} WHERE c.youth_id = ${youthId} ORDER BY c.held_on DESC, c.created_at DESC, c.id`,
    sql`SELECT DISTINCT t.account_id AS member_id, a.display_name AS member_name FROM file_team t JOIN account a ON a.id = t.account_id
        WHERE t.youth_id = ${youthId} AND t.since <= now() AND (t.until IS NULL OR t.until > now()) ORDER BY t.account_id`,
    sql`SELECT ${FOLLOW_UP} ${FOLLOW_UP_FROM} WHERE x.youth_id = ${youthId} ORDER BY x.status DESC, x.started_on DESC, x.id`,
    sql`SELECT ${LEAVING} FROM ${LEAVER} WHERE y.id = ${youthId}`,
    sql`SELECT app.trace('extra-muros.read', 'done', 'AUTON', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** The day on which somebody planned that the youth leaves. */
export function readPlannedExit(youthId: string): Statement {
  return sql`SELECT p.planned_on FROM exit_plan p WHERE p.youth_id = ${youthId} AND p.closed_at IS NULL`
}

/** One follow-up with its youth's key, how the asker stands to the file, and its contacts. */
export function readFollowUp(id: string): Statement[] {
  return [
    sql`SELECT ${CONTACT} ${CONTACT_FROM} WHERE c.follow_up_id = ${id} ORDER BY c.held_on DESC, c.created_at DESC, c.id`,
    // Last: what was read before is not newer than its version.
    sql`SELECT ${FOLLOW_UP}, k.epoch, k.wrapped, ${RELATION} ${FOLLOW_UP_FROM} JOIN youth_file f ON f.id = x.youth_id
          JOIN youth_key k ON k.youth_id = x.youth_id WHERE x.id = ${id}`,
  ]
}

/** Whether this account is named on the file now. */
export function readNamed(youthId: string, accountId: string): Statement {
  return sql`SELECT t.id FROM file_team t WHERE t.youth_id = ${youthId} AND t.account_id = ${accountId} AND t.since <= now()
               AND (t.until IS NULL OR t.until > now()) LIMIT 1`
}

export type Plan = {
  readonly rhythmWeeks: number
  readonly mode: string
  readonly months: number
  readonly referentId: string
  readonly goals: Buffer | null
}
export type NewFollowUpRow = Plan & {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  readonly startedOn: string
  readonly dueOn: string
}

export function insertFollowUp(row: NewFollowUpRow): Statement {
  return sql`INSERT INTO extra_muros_follow_up (id, centre_id, youth_id, created_by, started_on, rhythm_weeks, mode, months, referent_id,
               goals, next_due_on)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.startedOn}::date, ${row.rhythmWeeks},
               ${row.mode}, ${row.months}, ${row.referentId}, ${row.goals}, ${row.dueOn}::date)
             ON CONFLICT (id) DO NOTHING`
}

/** Writes what was agreed (undefined goals stay as they are) when it is still at this version; answers one row when it was. */
export function updatePlan(
  id: string,
  version: number,
  plan: Omit<Plan, 'goals'> & { goals: Buffer | null | undefined },
  dueOn: string,
): Statement {
  return sql`UPDATE extra_muros_follow_up SET rhythm_weeks = ${plan.rhythmWeeks}, mode = ${plan.mode}, months = ${plan.months},
               referent_id = ${plan.referentId}, goals = ${orKept(part`goals`, plan.goals)}, next_due_on = ${dueOn}::date, version = version + 1,
               updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}

/** Moves the day of the next contact when the follow-up is still at this version; answers one row when it was. */
export function moveDue(id: string, version: number, dueOn: string): Statement {
  return sql`UPDATE extra_muros_follow_up SET next_due_on = ${dueOn}::date, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'running' RETURNING id`
}

/** True within the transaction that has just moved the follow-up on from `version`. */
function moved(id: string, version: number): Part {
  return part`EXISTS (SELECT FROM extra_muros_follow_up m WHERE m.id = ${id} AND m.version = ${version + 1} AND m.updated_at = now())`
}

export type ContactRow = {
  readonly id: string
  readonly followUpId: string
  readonly youthId: string
  readonly heldOn: string
  readonly mode: string
  readonly reached: boolean
  readonly domains: Buffer | null
  readonly note: Buffer | null
  readonly incident: Buffer | null
  readonly nextOn: string | null
}

/** Adds a contact in the transaction that moved its follow-up on from `version`, and in no other. */
export function insertContact(
  row: ContactRow & { centreId: string; createdBy: string },
  version: number,
): Statement {
  return sql`INSERT INTO extra_muros_contact (id, centre_id, youth_id, created_by, follow_up_id, held_on, mode, reached, domains, note,
               incident, next_on)
             SELECT ${row.id}::uuid, ${row.centreId}::uuid, ${row.youthId}::uuid, ${row.createdBy}::uuid, ${row.followUpId}::uuid,
               ${row.heldOn}::date, ${row.mode}, ${row.reached}::boolean, ${row.domains}::bytea, ${row.note}::bytea,
               ${row.incident}::bytea, ${row.nextOn}::date
             WHERE ${moved(row.followUpId, version)} ON CONFLICT (id) DO NOTHING`
}

/** As `insertContact`, for one that is written anew. */
export function updateContact(row: ContactRow, version: number): Statement {
  return sql`UPDATE extra_muros_contact SET held_on = ${row.heldOn}::date, mode = ${row.mode}, reached = ${row.reached},
               domains = ${row.domains}, note = ${row.note}, incident = ${row.incident}, next_on = ${row.nextOn}::date,
               version = version + 1, updated_at = now()
             WHERE id = ${row.id} AND ${moved(row.followUpId, version)}`
}

export type End = {
  readonly on: string
  readonly because: string
  readonly agreedBy: readonly string[]
  readonly words: Buffer | null
  readonly note: Buffer | null
  readonly by: string
}

/** Ends the follow-up when it runs and is still at this version; answers one row when it did. */
export function endRunning(id: string, version: number, end: End): Statement {
  return sql`UPDATE extra_muros_follow_up SET status = 'ended', ended_on = ${end.on}::date, ended_because = ${end.because},
               end_agreed_by = ${end.agreedBy}::text[], end_words = ${end.words}, end_note = ${end.note}, ended_by = ${end.by},
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'running' RETURNING id`
}
