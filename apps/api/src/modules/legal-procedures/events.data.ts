import { type Part, type Statement, sql } from '../../db/sql.ts'

export type EventRow = {
  readonly id: string
  readonly procedureId: string
  readonly createdBy: string
  readonly event: string
  readonly definitionVersion: string
  readonly on: string
  readonly mode: string | null
  readonly printedUntil: string | null
  readonly answers: string | null
  readonly ground: string | null
  readonly evidence: string | null
  readonly evidenceId: string | null
  readonly note: Buffer | null
}

/** An act of another file, or one that the asker cannot see, proves nothing here: it is left out. */
export function insertEvent(row: EventRow, when: Part): Statement {
  return sql`INSERT INTO procedure_event (id, centre_id, youth_id, procedure_id, created_by, event, definition_version, happened_on, mode,
               printed_until, answers, ground, evidence, evidence_id, note)
             SELECT ${row.id}, p.centre_id, p.youth_id, p.id, ${row.createdBy}, ${row.event}, ${row.definitionVersion}::date,
                    ${row.on}::date, ${row.mode}, ${row.printedUntil}::date, ${row.answers}::jsonb, ${row.ground}, ${row.evidence},
                    (SELECT e.id FROM entry e WHERE e.id = ${row.evidenceId}::uuid AND e.youth_id = p.youth_id), ${row.note}
             FROM legal_procedure p WHERE p.id = ${row.procedureId} AND ${when}`
}

export type EventChange = Pick<
  EventRow,
  'id' | 'mode' | 'printedUntil' | 'answers' | 'ground' | 'evidence' | 'evidenceId' | 'note'
>

export function updateEvent(row: EventChange, when: Part): Statement[] {
  return [
    sql`UPDATE procedure_event p SET mode = ${row.mode}, printed_until = ${row.printedUntil}::date, answers = ${row.answers}::jsonb,
          ground = ${row.ground}, evidence = ${row.evidence},
          evidence_id = (SELECT e.id FROM entry e WHERE e.id = ${row.evidenceId}::uuid AND e.youth_id = p.youth_id), note = ${row.note},
          version = p.version + 1, updated_at = now()
        WHERE p.id = ${row.id} AND ${when}`,
    // One printed date: that of the paper it stands on.
    sql`UPDATE residence_document d SET valid_until = ${row.printedUntil}::date, version = d.version + 1, updated_at = now()
        WHERE d.event_id = ${row.id} AND d.valid_until IS DISTINCT FROM ${row.printedUntil}::date AND ${when}`,
  ]
}

export function withdrawEvent(id: string, by: string, because: Buffer | null, when: Part): Statement[] {
  return [
    sql`UPDATE procedure_event SET withdrawn_at = now(), withdrawn_by = ${by}, withdrawn_because = ${because}, version = version + 1,
          updated_at = now()
        WHERE id = ${id} AND withdrawn_at IS NULL AND ${when}`,
    // What was never handed over is no paper either.
    sql`UPDATE residence_document SET withdrawn_on = issued_on, version = version + 1, updated_at = now()
        WHERE event_id = ${id} AND withdrawn_on IS NULL AND ${when}`,
  ]
}
