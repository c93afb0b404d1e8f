import { type Part, part, type Statement, sql } from '../../db/sql.ts'
import { DEADLINE } from '../deadlines/deadlines.data.ts'
import { DOCUMENT } from '../residence-documents/residence-documents.data.ts'

/** Whether the asker reads the compartment in full, or only the state of procedures. */
const READS = part`
  ('LEGAL' = ANY ((SELECT app.open('r'))::text[]) OR p.youth_id = ANY ((SELECT app.files('LEGAL', 'r'))::uuid[])) AS reads`
const PROCEDURE = part`
  p.id, p.youth_id, f.alias, p.definition, p.definition_version, p.state, p.since, p.ended, p.applicant, p.born_on, p.other_births::text[] AS other_births, p.facts,
  p.reference, p.note, p.version, f.birth_on, ${READS}`

/** Every procedure of a file, or that one, with what the engine is told about them; the running ones first. */
export function readProcedures(where: { youthId: string } | { id: string } | { these: Part }): Statement[] {
  const these =
    'these' in where
      ? where.these
      : 'id' in where
        ? part`p.id = ${where.id}`
        : part`p.youth_id = ${where.youthId}`
  return [
    sql`SELECT e.id, e.procedure_id, e.event, e.definition_version, e.happened_on, e.mode, e.printed_until, e.answers, e.ground,
          e.evidence, e.evidence_id, e.note, e.withdrawn_at, e.withdrawn_by AS withdrawer_id, w.display_name AS withdrawer_name,
          e.withdrawn_because, e.created_by AS recorder_id, a.display_name AS recorder_name, e.created_at
        FROM procedure_event e JOIN legal_procedure p ON p.id = e.procedure_id LEFT JOIN account a ON a.id = e.created_by
          LEFT JOIN account w ON w.id = e.withdrawn_by
        WHERE ${these} ORDER BY e.happened_on, e.created_at, e.id`,
    sql`SELECT o.id, o.procedure_id, o.rule, o.event_id, o.day, o.instead, o.reason, o.status, o.created_by AS proposer_id,
          a.display_name AS proposer_name, o.created_at, o.decided_by AS decider_id, d.display_name AS decider_name, o.version,
          o.put_back_by AS returner_id, b.display_name AS returner_name, o.put_back_at, o.put_back_because
        FROM deadline_override o JOIN legal_procedure p ON p.id = o.procedure_id LEFT JOIN account a ON a.id = o.created_by
          LEFT JOIN account d ON d.id = o.decided_by LEFT JOIN account b ON b.id = o.put_back_by
        WHERE ${these} ORDER BY o.created_at DESC, o.id`,
    // That guardian or lawyer said what they think of a route: signed, and not corrected away. Who did not answer was not heard.
    sql`SELECT DISTINCT e.youth_id, by.value AS by, e.occurred_at
        FROM legal_procedure p JOIN entry e ON e.youth_id = p.youth_id
          JOIN entry_facet by ON by.entry_id = e.id AND by.key = 'by' AND by.value IN ('guardian', 'lawyer')
          JOIN entry_facet said ON said.entry_id = e.id AND said.key = 'position' AND said.value <> 'silent'
        WHERE ${these} AND e.kind = 'representative-opinion' AND e.status = 'signed'
          -- Asked for by the last choice: what was said before it was about something else.
          AND e.occurred_at >= coalesce((SELECT max(c.occurred_at) FROM entry c WHERE c.youth_id = e.youth_id AND c.kind = 'youth-choice'
                                           AND c.status = 'signed'), e.occurred_at)`,
    sql`SELECT ${DEADLINE} WHERE d.procedure_id IN (SELECT p.id FROM legal_procedure p WHERE ${these}) AND d.status <> 'gone'
        ORDER BY d.act_by, d.id`,
    // Last: who reads it at a version has read nothing newer than that version before.
    sql`SELECT ${PROCEDURE} FROM legal_procedure p JOIN youth_file f ON f.id = p.youth_id
        WHERE ${these} ORDER BY p.ended, p.created_at DESC, p.id`,
  ]
}

/** What belongs to the file and to no procedure, and the trace of reading its law. */
export function readFileLaw(youthId: string): Statement[] {
  return [
    sql`SELECT ${DOCUMENT} WHERE d.youth_id = ${youthId} ORDER BY d.issued_on DESC, d.id`,
    sql`SELECT ${DEADLINE} WHERE d.youth_id = ${youthId} AND d.document_id IS NOT NULL AND d.status <> 'gone' ORDER BY d.act_by, d.id`,
    sql`SELECT app.trace('procedures.read', 'done', 'LEGAL', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}

export type ProcedureRow = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  readonly definition: string
  readonly definitionVersion: string
  readonly state: string
  readonly applicant: string
  readonly bornOn: string | null
  readonly otherBirths: readonly string[]
  readonly facts: string
  readonly reference: Buffer | null
  readonly note: Buffer | null
}

export function insertProcedure(row: ProcedureRow): Statement {
  return sql`INSERT INTO legal_procedure (id, centre_id, youth_id, created_by, definition, definition_version, state, applicant, born_on,
               other_births, facts, reference, note)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.createdBy}, ${row.definition}, ${row.definitionVersion}::date,
                     ${row.state}, ${row.applicant}, ${row.bornOn}::date, ${row.otherBirths}::date[], ${row.facts}::jsonb,
                     ${row.reference}, ${row.note})
             ON CONFLICT DO NOTHING RETURNING id`
}

export type ProcedureChange = Pick<
  ProcedureRow,
  'definitionVersion' | 'applicant' | 'bornOn' | 'otherBirths' | 'facts' | 'reference' | 'note'
>

/** Writes what the procedure is computed with, when it is still at this version; where it stands follows with `moveTo`. */
export function updateProcedure(id: string, version: number, change: ProcedureChange): Statement {
  return sql`UPDATE legal_procedure SET definition_version = ${change.definitionVersion}::date, applicant = ${change.applicant},
               born_on = ${change.bornOn}::date, other_births = ${change.otherBirths}::date[], facts = ${change.facts}::jsonb,
               reference = ${change.reference}, note = ${change.note}
             WHERE id = ${id} AND version = ${version}`
}

/** Moves the procedure to where it stands now, when it is still at this version; answers one row when it was. */
export function moveTo(
  id: string,
  version: number,
  at: { state: string; since: string | null; ended: boolean },
  when: Part = part`TRUE`,
): Statement {
  return sql`UPDATE legal_procedure SET state = ${at.state}, since = ${at.since}::date, ended = ${at.ended}, version = version + 1,
               updated_at = now()
             WHERE id = ${id} AND version = ${version} AND ${when} RETURNING id`
}

/** True within the transaction that has just moved the procedure on from `version`: nothing else is written where it has not. */
export function moved(id: string, version: number) {
  return part`EXISTS (SELECT FROM legal_procedure m WHERE m.id = ${id} AND m.version = ${version + 1} AND m.updated_at = now())`
}

/** Keeps the procedure as it is until the transaction ends; what is written after may count on `standsAt`. */
export function holdProcedure(id: string): Statement {
  return sql`SELECT id FROM legal_procedure WHERE id = ${id} FOR UPDATE`
}

export function standsAt(id: string, version: number) {
  return part`EXISTS (SELECT FROM legal_procedure m WHERE m.id = ${id} AND m.version = ${version})`
}

/** True within the transaction that has just opened the procedure. */
export function opened(id: string) {
  return part`EXISTS (SELECT FROM legal_procedure m WHERE m.id = ${id} AND m.created_at = now())`
}

/** The trace of looking at every running procedure of a kind: whose they were. */
export function traceComparison(definition: string): Statement {
  return sql`SELECT app.trace('procedures.compare', 'done', 'LEGAL', NULL, array_agg(DISTINCT p.youth_id), NULL, NULL, count(*)::int)
             FROM legal_procedure p WHERE p.definition = ${definition} AND NOT p.ended`
}
