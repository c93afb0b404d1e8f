import { type Part, type Statement, sql } from '../../db/sql.ts'

export type OverrideRow = {
  readonly id: string
  readonly procedureId: string
  readonly createdBy: string
  readonly rule: string
  readonly eventId: string | null
  readonly day: string
  readonly instead: string
  readonly reason: Buffer
}

export function insertOverride(row: OverrideRow, when: Part): Statement {
  return sql`INSERT INTO deadline_override (id, centre_id, youth_id, procedure_id, created_by, rule, event_id, day, instead, reason)
             SELECT ${row.id}, p.centre_id, p.youth_id, p.id, ${row.createdBy}, ${row.rule}, ${row.eventId}::uuid, ${row.day}::date,
                    ${row.instead}::date, ${row.reason}
             FROM legal_procedure p WHERE p.id = ${row.procedureId} AND ${when} ON CONFLICT DO NOTHING RETURNING id`
}

/** Settles an override at this version; answers one row when it was. */
export function settleOverride(
  id: string,
  version: number,
  status: string,
  by: string,
  when: Part,
): Statement {
  return sql`UPDATE deadline_override SET status = ${status}, decided_by = ${by}, decided_at = now(), version = version + 1,
               updated_at = now()
             WHERE id = ${id} AND version = ${version} AND ${when} RETURNING id`
}

/** Puts an agreed one back at this version, with why; who agreed stays noted. Answers one row when it was. */
export function putBackOverride(
  id: string,
  version: number,
  because: Buffer | null,
  by: string,
  when: Part,
): Statement {
  return sql`UPDATE deadline_override SET status = 'withdrawn', put_back_by = ${by}, put_back_at = now(), put_back_because = ${because},
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND ${when} RETURNING id`
}
