import { part, type Statement, sql } from '../../db/sql.ts'

const MANDATE = part`
  m.id, m.youth_id, m.kind, m.authority, m.reference, m.starts_on, m.ends_on, m.review_on, m.ended_because, m.note, m.version`

/** The stays and mandates of one file, newest first, the places of the house, and the trace of reading them. */
export function readStays(youthId: string): Statement[] {
  return [
    sql`SELECT s.id, s.phase, s.since, s.until, s.reason, s.created_by AS recorder_id, a.display_name AS recorder_name
        FROM stay s LEFT JOIN account a ON a.id = s.created_by
        WHERE s.youth_id = ${youthId} ORDER BY s.since DESC, s.created_at DESC`,
    sql`SELECT ${MANDATE} FROM mandate m WHERE m.youth_id = ${youthId} ORDER BY m.starts_on DESC, m.id`,
    sql`SELECT total, taken FROM app.places()`,
    sql`SELECT app.trace('stays.read', 'done', 'OPS', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}

export function readMandate(id: string): Statement {
  return sql`SELECT ${MANDATE} FROM mandate m WHERE m.id = ${id}`
}

export type MandateRow = {
  id: string
  centreId: string
  youthId: string
  createdBy: string
  kind: string
  authority: Buffer | null
  reference: Buffer | null
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
  note: Buffer | null
}

export function insertMandate(row: MandateRow): Statement {
  return sql`INSERT INTO mandate (id, centre_id, youth_id, created_by, kind, authority, reference, starts_on, ends_on, review_on, note)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.kind}, ${row.authority}, ${row.reference},
                     ${row.startsOn}::date, ${row.endsOn}::date, ${row.reviewOn}::date, ${row.note})
             ON CONFLICT (id) DO NOTHING`
}

export type MandateChange = Omit<MandateRow, 'centreId' | 'youthId' | 'createdBy' | 'kind'> & {
  endedBecause: string | null
}

/** Writes the mandate as it now is when it is still at this version; answers one row when it was. */
export function updateMandate(version: number, row: MandateChange): Statement {
  return sql`UPDATE mandate SET authority = ${row.authority}, reference = ${row.reference}, starts_on = ${row.startsOn}::date,
               ends_on = ${row.endsOn}::date, review_on = ${row.reviewOn}::date, ended_because = ${row.endedBecause},
               note = ${row.note}, version = version + 1, updated_at = now()
             WHERE id = ${row.id} AND version = ${version} RETURNING id`
}

/**
 * Makes the history of the stay agree with the file's phase: closes the open stay when its phase is another, and opens one
 * when none is open. Nothing happens where they agree already, or where this transaction did not change the file.
 */
export function followPhase(stay: {
  id: string
  centreId: string
  youthId: string
  createdBy: string
  since: string
  reason: Buffer | null
}): Statement[] {
  return [
    sql`UPDATE stay s SET until = ${stay.since}::date FROM youth_file f
        WHERE f.id = ${stay.youthId} AND f.updated_at = now() AND s.youth_id = f.id AND s.until IS NULL AND s.phase <> f.phase`,
    sql`INSERT INTO stay (id, centre_id, youth_id, created_by, phase, since, reason)
        SELECT ${stay.id}, ${stay.centreId}, f.id, ${stay.createdBy}, f.phase, ${stay.since}::date, ${stay.reason}
        FROM youth_file f
        WHERE f.id = ${stay.youthId} AND f.updated_at = now()
          AND NOT EXISTS (SELECT FROM stay s WHERE s.youth_id = f.id AND s.until IS NULL)`,
  ]
}
