import { type HeldPaper, PAPER_NAMES, PAPERS } from '@havre/rules/residence/papers.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text, textOrNull } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'

/** The papers of these youths, as far as the asker reads them. */
export function readPapers(youthIds: readonly string[]): Statement {
  return sql`SELECT d.youth_id, d.paper, d.issued_on, d.valid_until, d.withdrawn_on FROM residence_document d
             WHERE d.youth_id = ANY (${youthIds}::uuid[])`
}

/** Of them those that show a stay, as they are on that day. */
export function toStayPapers(rows: readonly Row[], today: string): HeldPaper[] {
  return rows
    .map(row => ({
      paper: oneOf(row, 'paper', PAPER_NAMES),
      issuedOn: text(row, 'issued_on'),
      validUntil: textOrNull(row, 'valid_until'),
      withdrawn: row.withdrawn_on !== null && text(row, 'withdrawn_on') <= today,
    }))
    .filter(({ paper }) => PAPERS[paper].strength > 0)
}
