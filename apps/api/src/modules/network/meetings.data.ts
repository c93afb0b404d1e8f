import { type Part, part, type Statement, sql } from '../../db/sql.ts'
import { FORESEEN } from '../tasks/tasks.data.ts'
import { RELATION } from '../youth-files/relation.ts'

/** One meeting, its codes, and the files behind them that the asker may read, with their tasks. */
export function readMeeting(id: string): Statement[] {
  return [
    sql`SELECT m.id, m.agreement_id, m.planned_on, m.status, m.held_on, m.present, m.body, m.version
        FROM coordination_meeting m WHERE m.id = ${id}`,
    sql`SELECT c.code FROM meeting_code c WHERE c.meeting_id = ${id} AND c.followed ORDER BY c.code`,
    ...readFollowed(part`w.meeting_id = ${id}`),
  ]
}

/** Row policies decide on each youth: a file that may not be read has no row here, and nothing says so. */
function readFollowed(which: Part): Statement[] {
  return [
    sql`SELECT w.id, w.meeting_id, w.youth_id, f.alias, c.id AS code_id, c.code, c.followed, c.version, f.birth_on, k.epoch, k.wrapped,
          ${RELATION}
        FROM meeting_file w JOIN meeting_code c ON c.id = w.code_id
          JOIN youth_file f ON f.id = w.youth_id JOIN youth_key k ON k.youth_id = w.youth_id
        WHERE ${which} ORDER BY c.code`,
    sql`SELECT w.id AS meeting_file_id, t.id, t.youth_id, t.title, ${FORESEEN}, t.due_on, t.status, k.epoch, k.wrapped
        FROM meeting_file w JOIN task t ON t.youth_id = w.youth_id AND t.id = ANY (w.task_ids)
          JOIN youth_key k ON k.youth_id = t.youth_id
          LEFT JOIN kind_definition d ON d.id = t.kind AND d.version = t.kind_version
        WHERE ${which} ORDER BY t.created_at, t.id`,
  ]
}

export function readFollowedFile(id: string): Statement[] {
  return readFollowed(part`w.id = ${id}`)
}

export function readFollowedYouth(meetingId: string, youthId: string): Statement[] {
  return readFollowed(part`w.meeting_id = ${meetingId} AND w.youth_id = ${youthId}`)
}

/** The trace of opening a meeting names the files that it told of. */
export function traceMeeting(id: string): Statement {
  return sql`SELECT app.trace('coordination-meeting.read', 'done', 'TASK', NULL,
               (SELECT array_agg(w.youth_id) FROM meeting_file w WHERE w.meeting_id = m.id), ARRAY[m.id], NULL, NULL)
             FROM coordination_meeting m WHERE m.id = ${id}`
}

export function traceAgenda(id: string): Statement {
  return sql`SELECT app.trace('coordination-meeting.agenda', 'done', 'TASK', NULL, NULL, ARRAY[m.id], NULL, NULL)
             FROM coordination_meeting m WHERE m.id = ${id}`
}

export type MeetingRow = {
  readonly id: string
  readonly plannedOn: string
  readonly status: string
  readonly heldOn: string | null
  readonly present: readonly string[]
  readonly body: Buffer
}

export function insertMeeting(
  row: MeetingRow & { centreId: string; agreementId: string; createdBy: string },
): Statement {
  return sql`INSERT INTO coordination_meeting (id, centre_id, agreement_id, planned_on, status, held_on, present, body, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.agreementId}, ${row.plannedOn}::date, ${row.status}, ${row.heldOn}::date,
                     ${row.present}::uuid[], ${row.body}, ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function updateMeeting(row: MeetingRow, version: number): Statement {
  return sql`UPDATE coordination_meeting SET planned_on = ${row.plannedOn}::date, status = ${row.status}, held_on = ${row.heldOn}::date,
               present = ${row.present}::uuid[], body = ${row.body}, version = version + 1, updated_at = now()
             WHERE id = ${row.id} AND version = ${version} RETURNING id`
}

type Made = { readonly centreId: string; readonly createdBy: string }

/** Takes a code that the meeting has not used; no row where somebody took it first. */
export function insertCode(id: string, meetingId: string, code: string, made: Made): Statement {
  return sql`INSERT INTO meeting_code (id, centre_id, meeting_id, code, created_by)
             VALUES (${id}, ${made.centreId}, ${meetingId}, ${code}, ${made.createdBy})
             ON CONFLICT (meeting_id, code) DO NOTHING RETURNING id`
}

export function readUsedCodes(meetingId: string): Statement {
  return sql`SELECT c.code FROM meeting_code c WHERE c.meeting_id = ${meetingId}`
}

export function insertFollowed(
  row: Made & { id: string; youthId: string; meetingId: string; codeId: string },
): Statement {
  return sql`INSERT INTO meeting_file (id, centre_id, youth_id, meeting_id, code_id, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.meetingId}, ${row.codeId}, ${row.createdBy})`
}

export function markFollowed(codeId: string, version: number, followed: boolean): Statement {
  return sql`UPDATE meeting_code SET followed = ${followed}, version = version + 1, updated_at = now()
             WHERE id = ${codeId} AND version = ${version} RETURNING id`
}

/** Keeps which task a decision became, once. */
export function linkTask(id: string, taskId: string): Statement {
  return sql`UPDATE meeting_file SET task_ids = task_ids || ${taskId}::uuid
             WHERE id = ${id} AND ${taskId}::uuid <> ALL (task_ids)`
}
