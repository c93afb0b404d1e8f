import { part, type Statement, sql } from '../../db/sql.ts'

const NOTES_SHOWN = 50

// Read since it last changed. Row security shows each person the own marks, and all of them to author and coordination.
const ITEM = part`
  n.id, n.words, n.importance, n.valid_from, n.valid_until, n.created_by AS author_id, author.display_name AS author_name,
  n.updated_at, n.version, n.withdrawn_at,
  EXISTS (SELECT FROM log_read r WHERE r.account_id = (SELECT app.account()) AND r.item_id = n.id
          AND r.read_at >= n.updated_at) AS is_read,
  (SELECT json_agg(json_build_object('id', r.account_id, 'name', encode(a.display_name, 'base64'), 'at', r.read_at)
     ORDER BY r.read_at)
   FROM log_read r LEFT JOIN account a ON a.id = r.account_id
   WHERE r.item_id = n.id AND r.read_at >= n.updated_at AND r.account_id <> n.created_by) AS readers`
const FROM = part`FROM house_note n LEFT JOIN account author ON author.id = n.created_by`

/** The notes in force, important ones first. */
export function readNotes(): Statement {
  return sql`
    SELECT ${ITEM} ${FROM}
    WHERE n.centre_id = (SELECT app.centre()) AND n.withdrawn_at IS NULL AND n.valid_until > now() AND n.valid_from <= now()
    ORDER BY n.importance, n.updated_at DESC, n.id LIMIT ${NOTES_SHOWN}`
}

export function readNote(id: string): Statement {
  return sql`SELECT ${ITEM} ${FROM} WHERE n.id = ${id}`
}

export type NewNote = {
  id: string
  centreId: string
  words: Buffer
  importance: string
  validFrom: string
  validUntil: string
  createdBy: string
}

export function insertNote(note: NewNote): Statement {
  return sql`
    INSERT INTO house_note (id, centre_id, words, importance, valid_from, valid_until, created_by)
    VALUES (${note.id}, ${note.centreId}, ${note.words}, ${note.importance}, ${note.validFrom}::timestamptz,
            ${note.validUntil}::timestamptz, ${note.createdBy})
    ON CONFLICT (id) DO NOTHING`
}

export type NoteChange = {
  words?: Buffer | undefined
  importance?: string | undefined
  validUntil?: string | undefined
  withdrawn?: true
}

/** Changes a note when it is still at this version and up; answers one row when it was. */
export function updateNote(id: string, version: number, change: NoteChange): Statement {
  return sql`
    UPDATE house_note SET version = version + 1, updated_at = now(), words = coalesce(${change.words}::bytea, words),
      importance = coalesce(${change.importance}, importance),
      valid_until = coalesce(${change.validUntil}::timestamptz, valid_until),
      withdrawn_at = CASE WHEN ${change.withdrawn === true} THEN now() END
    WHERE id = ${id} AND version = ${version} AND withdrawn_at IS NULL RETURNING id`
}
