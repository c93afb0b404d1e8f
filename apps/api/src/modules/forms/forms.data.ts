import type { FormContent } from '@havre/kinds/forms/content.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { type Statement, sql } from '../../db/sql.ts'

/** The forms that were begun, each with its newest published version; drafts that were set aside before any stay out. */
export function readForms(): Statement[] {
  return [
    sql`SELECT f.id, f.kind, f.adapts, f.updated_at, f.returned_note, f.proposed_at, f.content IS NOT NULL AS drafted,
          coalesce(k.definition -> 'title', f.content -> 'title') AS title,
          coalesce(k.compartment, f.content ->> 'compartment') AS compartment,
          CASE WHEN k.built_in THEN NULL ELSE k.version END AS published, k.retired_at IS NOT NULL AS retired
        FROM form f LEFT JOIN LATERAL (
          SELECT d.* FROM kind_definition d WHERE d.id = f.kind ORDER BY d.version DESC LIMIT 1) k ON true
        WHERE f.content IS NOT NULL OR f.adapts OR NOT k.built_in ORDER BY f.updated_at DESC, f.id`,
    sql`SELECT app.holds('CONF', 'u', 'technical') AS may_write`,
    sql`SELECT app.trace('form.listed', 'done', 'CONF', NULL, NULL, NULL, NULL, NULL)`,
  ]
}

/** One form, and every definition of its kind, the newest first. */
export function readForm(id: string): Statement[] {
  return [
    sql`SELECT f.id, f.kind, f.adapts, f.content, f.version, f.proposed_at, f.returned_note, f.proposed_by AS proposer_id,
          a.display_name AS proposer_name, app.holds('CONF', 'u', 'technical') AS may_write,
          app.holds('CONF', 'y', 'form') AND f.proposed_by IS DISTINCT FROM app.account() AS may_publish,
          app.trace('form.read', 'done', 'CONF', NULL, NULL, ARRAY[f.id], NULL, NULL)
        FROM form f LEFT JOIN account a ON a.id = f.proposed_by WHERE f.id = ${id}`,
    sql`SELECT k.version, k.built_in, k.definition, k.source, k.retired_at, k.created_at,
          k.published_by AS publisher_id, p.display_name AS publisher_name,
          k.proposed_by AS proposer_id, q.display_name AS proposer_name
        FROM form f JOIN kind_definition k ON k.id = f.kind
          LEFT JOIN account p ON p.id = k.published_by LEFT JOIN account q ON q.id = k.proposed_by
        WHERE f.id = ${id} ORDER BY k.version DESC`,
  ]
}

export function insertForm(
  id: string,
  centreId: string,
  createdBy: string,
  form: { kind: string; adapts: boolean; content: FormContent },
): Statement {
  return sql`INSERT INTO form (id, centre_id, kind, adapts, content, created_by)
             VALUES (${id}, ${centreId}, ${form.kind}, ${form.adapts}, ${form.content}::jsonb, ${createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** A proposal is not written on: it is taken back first. `null` sets the draft aside. */
export function writeContent(id: string, version: number, content: FormContent | null): Statement {
  return sql`UPDATE form SET content = ${content}::jsonb, version = version + 1, updated_at = now(),
               returned_note = CASE WHEN ${content === null} THEN NULL ELSE returned_note END
             WHERE id = ${id} AND version = ${version} AND proposed_at IS NULL RETURNING version`
}

export function writeProposal(id: string, version: number, proposer: string | null): Statement[] {
  return [
    sql`UPDATE form SET proposed_by = ${proposer}::uuid, proposed_at = CASE WHEN ${proposer !== null} THEN now() END,
          returned_note = CASE WHEN ${proposer === null} THEN returned_note END, version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} AND content IS NOT NULL AND (proposed_at IS NULL) = ${proposer !== null}
        RETURNING app.trace(${proposer === null ? 'form.withdrawn' : 'form.proposed'}, 'done', 'CONF', NULL, NULL, ARRAY[id], NULL, NULL), id`,
  ]
}

export function publish(id: string, version: number, definition: Kind): Statement {
  return sql`SELECT app.publish_form(${id}::uuid, ${version}::int, ${definition}::jsonb) AS outcome`
}

export function sendBack(id: string, version: number, note: string): Statement {
  return sql`SELECT app.return_form(${id}::uuid, ${version}::int, ${note}) AS outcome`
}

export function retire(id: string, version: number, retired: boolean): Statement {
  return sql`SELECT app.retire_form(${id}::uuid, ${version}::int, ${retired}) AS outcome`
}
