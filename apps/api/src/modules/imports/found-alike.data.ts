import { type Statement, sql } from '../../db/sql.ts'

/**
 * The alias keys that the asker sees, the places in both lists of what is given away already (whoever may see it), the files seen
 * that bear one of the old codes, and the places of the house. Codes are their HMAC in hexadecimal,
 * aliases their key.
 */
export function readTaken(codes: readonly string[], aliases: readonly string[]): Statement[] {
  return [
    sql`SELECT f.alias_key FROM youth_file f`,
    sql`SELECT t.sort, t.n FROM app.import_taken(${codes}::text[], ${aliases}::text[]) AS t ORDER BY t.sort, t.n`,
    sql`SELECT encode(m.old_code, 'hex') AS code, f.id, f.alias FROM data_import_file m JOIN youth_file f ON f.id = m.youth_id
        WHERE m.old_code = ANY (ARRAY(SELECT decode(c, 'hex') FROM unnest(${codes}::text[]) AS c))`,
    sql`SELECT total, taken FROM app.places()`,
  ]
}

export type Sought = { row: number; tokens: readonly string[]; birthOn: string | null }

/**
 * Files with a signed name that has every part of a row's name as spelled, and no other birth date. It is a search by name:
 * its trace says whom it found, and that it looked for duplicates.
 */
export function findAlike(sought: readonly Sought[]): Statement {
  return sql`
    WITH asked AS (
      SELECT r.row, r."birthOn" AS birth_on, decode(t, 'hex') AS token, jsonb_array_length(r.tokens) AS parts
      FROM jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) AS r(row int, tokens jsonb, "birthOn" date),
        jsonb_array_elements_text(r.tokens) AS t
    ), hits AS (
      SELECT a.row, t.entry_id, t.youth_id FROM asked a JOIN name_token t ON t.token = a.token
      GROUP BY a.row, a.parts, t.entry_id, t.youth_id HAVING count(DISTINCT a.token) = a.parts
    ), found AS MATERIALIZED (
      SELECT DISTINCT h.row, f.id, f.alias FROM hits h JOIN youth_file f ON f.id = h.youth_id JOIN entry e ON e.id = h.entry_id
      WHERE e.status = 'signed' AND NOT EXISTS (
        SELECT FROM asked a WHERE a.row = h.row AND a.birth_on IS NOT NULL AND f.birth_on IS NOT NULL AND a.birth_on <> f.birth_on)
    ), seen AS MATERIALIZED (
      SELECT app.trace('name.search', 'done', 'IDENT', NULL, array_agg(DISTINCT id), NULL, 'duplicate', count(*)::int) FROM found
    )
    SELECT found.* FROM seen LEFT JOIN found ON true`
}
