import type { Part } from '../../db/sql.ts'
import { part, type Statement, sql } from '../../db/sql.ts'

/** A paper with what the asker may know of it: what stands before WHERE. */
export const DOCUMENT = part`
  d.id, d.youth_id, d.event_id, d.paper, d.issued_on, d.valid_until, d.original, d.copies, d.number, d.note, d.withdrawn_on, d.version,
  ('LEGAL' = ANY ((SELECT app.open('r'))::text[]) OR d.youth_id = ANY ((SELECT app.files('LEGAL', 'r'))::uuid[])) AS reads,
  EXISTS (SELECT FROM procedure_event e WHERE e.id = d.event_id AND e.withdrawn_at IS NOT NULL) AS taken_back,
  EXISTS (SELECT FROM residence_document o WHERE o.youth_id = d.youth_id AND o.paper = d.paper AND o.id <> d.id
          AND o.withdrawn_on IS NULL AND d.withdrawn_on IS NULL
          AND o.issued_on < d.valid_until AND d.issued_on < o.valid_until) AS overlaps
  FROM residence_document d`

export function readDocument(id: string): Statement {
  return sql`SELECT ${DOCUMENT} WHERE d.id = ${id}`
}

export type DocumentRow = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  readonly paper: string
  readonly issuedOn: string
  readonly validUntil: string | null
  readonly original: string
  readonly copies: number
  readonly number: Buffer | null
  readonly note: Buffer | null
}

export function insertDocument(row: DocumentRow, eventId: string | null, when: Part): Statement {
  return sql`INSERT INTO residence_document (id, centre_id, youth_id, created_by, event_id, paper, issued_on, valid_until, original, copies,
               number, note)
             SELECT ${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${eventId}::uuid, ${row.paper}, ${row.issuedOn}::date,
                    ${row.validUntil}::date, ${row.original}, ${row.copies}::integer, ${row.number}, ${row.note} WHERE ${when}
             ON CONFLICT (id) DO NOTHING`
}

export type DocumentChange = Omit<DocumentRow, 'centreId' | 'youthId' | 'createdBy'> & {
  readonly withdrawnOn: string | null
}

/** Writes the paper as it now is when it is still at this version; answers one row when it was. */
export function updateDocument(version: number, row: DocumentChange, when: Part): Statement {
  return sql`UPDATE residence_document SET paper = ${row.paper}, issued_on = ${row.issuedOn}::date, valid_until = ${row.validUntil}::date,
               original = ${row.original}, copies = ${row.copies}, number = ${row.number}, note = ${row.note},
               withdrawn_on = ${row.withdrawnOn}::date, version = version + 1, updated_at = now()
             WHERE id = ${row.id} AND version = ${version} AND ${when} RETURNING id`
}

/** True within the transaction that has just changed the paper from `version`. */
export function changedFrom(id: string, version: number): Part {
  return part`EXISTS (SELECT FROM residence_document m WHERE m.id = ${id} AND m.version = ${version + 1} AND m.updated_at = now())`
}
