import { part, type Statement, sql } from '../../db/sql.ts'

const VALIDATION = part`
  v.id, v.definition, v.definition_version, v.rule, v.validated_on, v.words, v.withdrawn_at, v.created_by AS recorder_id,
  a.display_name AS recorder_name, v.version
  FROM rule_validation v LEFT JOIN account a ON a.id = v.created_by`

/** Every validation of the house, the latest first, and the trace of reading them. */
export function readValidations(): Statement[] {
  return [
    sql`SELECT ${VALIDATION} ORDER BY v.validated_on DESC, v.created_at DESC, v.id`,
    sql`SELECT app.trace('rule_validation.list', 'done', 'LEGAL', NULL, NULL, NULL, NULL, NULL)`,
  ]
}

export function readValidation(id: string): Statement {
  return sql`SELECT ${VALIDATION} WHERE v.id = ${id}`
}

export type ValidationRow = {
  readonly id: string
  readonly centreId: string
  readonly createdBy: string
  readonly definition: string
  readonly definitionVersion: string
  readonly rule: string
  readonly validatedOn: string
  readonly words: Buffer
}

export function insertValidation(row: ValidationRow): Statement {
  return sql`INSERT INTO rule_validation (id, centre_id, created_by, definition, definition_version, rule, validated_on, words)
             VALUES (${row.id}, ${row.centreId}, ${row.createdBy}, ${row.definition}, ${row.definitionVersion}::date, ${row.rule},
                     ${row.validatedOn}::date, ${row.words}) ON CONFLICT (id) DO NOTHING`
}

/** Takes it back when it is still at this version and was not taken back; answers one row when it was. */
export function withdrawValidation(id: string, version: number, by: string, words: Buffer): Statement {
  return sql`UPDATE rule_validation SET withdrawn_at = now(), withdrawn_by = ${by}, words = ${words}, version = version + 1,
               updated_at = now()
             WHERE id = ${id} AND version = ${version} AND withdrawn_at IS NULL RETURNING id`
}
