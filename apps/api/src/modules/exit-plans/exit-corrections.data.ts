import { type Statement, sql } from '../../db/sql.ts'

export type Corrected = {
  readonly on: string
  readonly reason: string
  readonly lodging: string | null
}

/** Keeps what the exit says now; without it the service may not change the exit. */
export function insertCorrection(row: {
  id: string
  exitId: string
  createdBy: string
  why: Buffer | null
}): Statement {
  return sql`INSERT INTO youth_exit_correction (id, centre_id, youth_id, exit_id, created_by, was_left_on, was_reason, was_lodging, why)
             SELECT ${row.id}, e.centre_id, e.youth_id, e.id, ${row.createdBy}, e.left_on, e.reason, e.lodging,
               ${row.why}
             FROM youth_exit e WHERE e.id = ${row.exitId}`
}

/** Writes the exit as it was when it is still at this version; answers one row when it was. */
export function updateExit(id: string, version: number, row: Corrected): Statement {
  return sql`UPDATE youth_exit SET left_on = ${row.on}::date, reason = ${row.reason}, lodging = ${row.lodging}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}

/**
 * Moves the day of leaving where it stands beside the exit: the file, the history of the stay, the days of the follow-ups. A phase that
 * lasted no day stays where it is: an exit of that day that was taken back left one.
 */
export function moveLeaving(youthId: string, exitId: string, from: string, to: string): Statement[] {
  const ended = sql`UPDATE stay SET until = ${to}::date WHERE youth_id = ${youthId} AND until = ${from}::date AND since < until AND phase <> 'left'`
  const gone = sql`UPDATE stay SET since = ${to}::date WHERE youth_id = ${youthId} AND until IS NULL AND phase = 'left'`
  return [
    sql`UPDATE exit_follow_up SET due_on = (${to}::date + make_interval(months => month))::date, version = version + 1,
          updated_at = now() WHERE exit_id = ${exitId}`,
    // Two phases never overlap, not even between two statements.
    ...(to < from ? [ended, gone] : [gone, ended]),
    sql`UPDATE youth_file SET left_on = ${to}::date, version = version + 1, updated_at = now()
        WHERE id = ${youthId} AND phase = 'left' RETURNING id`,
  ]
}
