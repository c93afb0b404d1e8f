import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const COLUMNS = part`
  p.id, p.youth_id, p.on_date, p.starts, p.ends, p.sign, p.place, p.accompaniment, p.escort_id, p.in_week, p.status,
  p.details, p.version, a.display_name AS escort_name, f.alias, k.epoch, k.wrapped,
  ('TASK' = ANY ((SELECT app.open('c'))::text[]) OR p.youth_id = ANY ((SELECT app.files('TASK', 'c'))::uuid[])) AS may_change
  FROM appointment p JOIN youth_file f ON f.id = p.youth_id JOIN youth_key k ON k.youth_id = p.youth_id
    LEFT JOIN account a ON a.id = p.escort_id`

export function readAppointment(id: string): Statement {
  return sql`SELECT ${COLUMNS} WHERE p.id = ${id}`
}

export function traceAppointment(id: string): Statement {
  return sql`SELECT app.trace('appointment.read', 'done', 'TASK', p.youth_id, NULL, ARRAY[p.id], NULL, NULL)
             FROM appointment p WHERE p.id = ${id}`
}

/** Appointments from a first to a last day, both included; `youthId` for one youth alone. */
export function readAppointments(from: string, to: string, youthId?: string): Statement {
  const who = youthId ? part`AND p.youth_id = ${youthId}::uuid` : part``
  return sql`SELECT ${COLUMNS} WHERE p.centre_id = (SELECT app.centre()) AND p.on_date BETWEEN ${from}::date AND ${to}::date ${who}
             ORDER BY p.on_date, p.starts, p.id`
}

/** The file that an appointment is made in, and whether the person who goes along is one of the house. */
export function readForAppointment(youthId: string, escortId: string | null): Statement[] {
  return [
    sql`SELECT f.id, k.epoch, k.wrapped, ${RELATION} FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`,
    sql`SELECT a.id FROM account a WHERE a.id = ${escortId}::uuid`,
  ]
}

export type AppointmentRow = {
  readonly id: string
  readonly date: string
  readonly starts: string
  readonly ends: string | null
  readonly sign: string
  readonly place: string | undefined
  readonly accompaniment: string
  readonly escortId: string | null
  readonly inWeek: boolean
  readonly details: Buffer
}

export function insertAppointment(
  row: AppointmentRow,
  centreId: string,
  youthId: string,
  createdBy: string,
): Statement {
  return sql`
    INSERT INTO appointment (id, centre_id, youth_id, on_date, starts, ends, sign, place, accompaniment, escort_id, in_week,
      details, created_by)
    VALUES (${row.id}, ${centreId}, ${youthId}, ${row.date}::date, ${row.starts}, ${row.ends}, ${row.sign}, ${row.place},
      ${row.accompaniment}, ${row.escortId}::uuid, ${row.inWeek}, ${row.details}, ${createdBy})
    ON CONFLICT (id) DO NOTHING`
}

export function updateAppointment(row: AppointmentRow, version: number, status: string): Statement {
  return sql`
    UPDATE appointment SET on_date = ${row.date}::date, starts = ${row.starts}, ends = ${row.ends}, sign = ${row.sign},
      place = ${row.place}, accompaniment = ${row.accompaniment}, escort_id = ${row.escortId}::uuid, in_week = ${row.inWeek},
      details = ${row.details}, status = ${status}, version = version + 1, updated_at = now()
    WHERE id = ${row.id} AND version = ${version} RETURNING id`
}
