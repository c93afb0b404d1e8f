import { part, type Statement, sql } from '../../db/sql.ts'

const CHECK = part`c.id, c.done_on, c.next_due, c.results, c.failed, c.note, c.created_by AS maker_id, a.display_name AS maker_name
  FROM place_check c LEFT JOIN account a ON a.id = c.created_by`
const REPAIR = part`r.id, r.place_id, r.reported_on, r.urgency, r.details, r.done_on, r.version, r.created_by AS maker_id,
  a.display_name AS maker_name FROM place_repair r LEFT JOIN account a ON a.id = r.created_by`

export function readChecks(placeId: string): Statement {
  return sql`SELECT ${CHECK} WHERE c.place_id = ${placeId} ORDER BY c.done_on DESC, c.created_at DESC LIMIT 50`
}

export function readCheck(id: string): Statement {
  return sql`SELECT ${CHECK} WHERE c.id = ${id}`
}

/** What is open first, the latest first. */
export function readRepairs(placeId: string): Statement {
  return sql`SELECT ${REPAIR} WHERE r.place_id = ${placeId}
             ORDER BY r.done_on IS NOT NULL, r.reported_on DESC, r.created_at DESC LIMIT 100`
}

export function readRepair(id: string): Statement {
  return sql`SELECT ${REPAIR} WHERE r.id = ${id}`
}

type Made = {
  readonly id: string
  readonly centreId: string
  readonly placeId: string
  readonly createdBy: string
}

export function insertCheck(
  row: Made & { doneOn: string; nextDue: string; results: object; failed: boolean; note: Buffer },
): Statement {
  return sql`INSERT INTO place_check (id, centre_id, place_id, done_on, next_due, results, failed, note, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.placeId}, ${row.doneOn}::date, ${row.nextDue}::date, ${row.results}::jsonb,
                     ${row.failed}, ${row.note}, ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function insertRepair(
  row: Made & { reportedOn: string; urgency: string; details: Buffer },
): Statement {
  return sql`INSERT INTO place_repair (id, centre_id, place_id, reported_on, urgency, details, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.placeId}, ${row.reportedOn}::date, ${row.urgency}, ${row.details},
                     ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the repair as it now is when it is still at this version; answers one row when it was. */
export function updateRepair(
  id: string,
  version: number,
  row: { urgency: string; doneOn: string | null; details: Buffer },
): Statement {
  return sql`UPDATE place_repair SET urgency = ${row.urgency}, done_on = ${row.doneOn}::date, details = ${row.details},
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
