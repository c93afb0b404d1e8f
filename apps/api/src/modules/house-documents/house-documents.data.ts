import { type Statement, sql } from '../../db/sql.ts'

export type NewText = {
  id: string
  centreId: string
  sheet: string
  language: string
  edition: number
  revision: number
  createdBy: string
}

/** The texts that the house has written, and what native readers found right. */
export function readTexts(): Statement[] {
  return [
    sql`SELECT id, sheet, language, edition, revision, body, created_at FROM house_document ORDER BY created_at, id`,
    sql`SELECT c.sheet, c.language, c.edition, c.revision, c.created_at, c.created_by AS person_id, a.display_name AS person_name
        FROM house_document_check c LEFT JOIN account a ON a.id = c.created_by`,
  ]
}

export function insertText(text: NewText, body: string): Statement {
  return sql`INSERT INTO house_document (id, centre_id, sheet, language, edition, revision, body, created_by)
             VALUES (${text.id}, ${text.centreId}, ${text.sheet}, ${text.language}, ${text.edition}, ${text.revision}, ${body},
                     ${text.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function insertCheck(text: NewText): Statement {
  return sql`INSERT INTO house_document_check (id, centre_id, sheet, language, edition, revision, created_by)
             VALUES (${text.id}, ${text.centreId}, ${text.sheet}, ${text.language}, ${text.edition}, ${text.revision},
                     ${text.createdBy})
             ON CONFLICT DO NOTHING`
}

/** The words that must not leave, sealed; `traced` where somebody reads the list itself. */
export function readWords(traced: boolean): Statement[] {
  const words = sql`SELECT id, word, version FROM house_word WHERE removed_at IS NULL ORDER BY created_at, id`
  if (!traced) return [words]
  return [words, sql`SELECT app.trace('house-word.list', 'done', 'LOCA', NULL, NULL, NULL, NULL, NULL)`]
}

export function insertWord(id: string, centreId: string, word: Buffer, createdBy: string): Statement {
  return sql`INSERT INTO house_word (id, centre_id, word, created_by) VALUES (${id}, ${centreId}, ${word}, ${createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function removeWord(id: string, version: number): Statement {
  return sql`UPDATE house_word SET removed_at = now(), version = version + 1
             WHERE id = ${id} AND version = ${version} AND removed_at IS NULL RETURNING id`
}

/** The names of the team that the reader may know, and the aliases of all other youths of the house, without their ids. */
export function readNames(youthId: string | null): Statement[] {
  return [
    sql`SELECT id, display_name FROM account`,
    sql`SELECT alias FROM app.aliases_elsewhere(${youthId}::uuid) AS alias`,
    sql`SELECT code FROM place`,
  ]
}
