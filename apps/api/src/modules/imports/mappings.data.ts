import { type Statement, sql } from '../../db/sql.ts'

const MAX_MAPPINGS = 50

/** The kept mappings of the house, or one of them, newest first; and the trace of reading them. */
export function listMappings(id: string | null = null): Statement[] {
  return [
    sql`SELECT m.id, m.body, m.created_at FROM import_mapping m WHERE ${id}::uuid IS NULL OR m.id = ${id}
        ORDER BY m.created_at DESC, m.id LIMIT ${MAX_MAPPINGS}`,
    sql`SELECT app.trace('import.mappings', 'done', 'OPS', NULL, NULL, NULL, NULL, NULL)`,
  ]
}

/** Keeps one where it is new and the house has fewer than the most. */
export function insertMapping(id: string, centreId: string, createdBy: string, body: Buffer): Statement {
  return sql`INSERT INTO import_mapping (id, centre_id, created_by, body) SELECT ${id}::uuid, ${centreId}::uuid, ${createdBy}::uuid, ${body}::bytea
             WHERE (SELECT count(*) FROM import_mapping) < ${MAX_MAPPINGS}::int ON CONFLICT (id) DO NOTHING`
}

/** Answers no row where there is none that the asker may remove. */
export function deleteMapping(id: string): Statement {
  return sql`DELETE FROM import_mapping WHERE id = ${id} RETURNING id`
}
