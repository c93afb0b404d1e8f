import type { Procedure } from '@havre/rules/model/definition.ts'
import type { Paper } from '@havre/rules/residence/papers.ts'
import { renewalWindow } from '@havre/rules/residence/renewal.ts'
import { type Part, part, type Statement, sql } from '../../db/sql.ts'

const VERSION = '2025-08-08'

type Held = { readonly paper: Paper; readonly validUntil: string | null; readonly withdrawn: boolean }

/** Whether the rules of a procedure watch the end of the paper that this event hands over; otherwise the paper falls due by itself. */
export function isWatched({ deadlines }: Procedure, event: string): boolean {
  return deadlines.some(
    ({ nature, start }) => nature === 'document' && 'event' in start && start.event.includes(event),
  )
}

/** What falls due by a paper that no procedure watches: its printed end, and its renewal where a window is known. */
export function paperDeadlines({ paper, validUntil, withdrawn }: Held) {
  if (!validUntil || withdrawn) return []
  const window = renewalWindow(paper, validUntil)
  const due = (rule: string, day: string, nature: 'document' | 'legal', certainty: 'sourced' | 'known') => ({
    rule,
    rule_version: VERSION,
    nature,
    actor: 'house',
    due: day,
    raw: day,
    rolled: day,
    opens: null as string | null,
    found: 'printed',
    estimate: false,
    certainty,
    arithmetic: [] as readonly string[],
  })
  return [
    due('paper.end', validUntil, 'document', 'sourced'),
    ...(window
      ? [{ ...due('paper.renewal', window.to, 'legal', 'known'), opens: window.from, found: 'computed' }]
      : []),
  ]
}

/** Writes these dates down in the place of those that the paper had; `which` picks the paper, called `r`. */
export function writePaperDeadlines(which: Part, by: string, held: Held, when: Part): Statement[] {
  const paper = part`(SELECT r.id FROM residence_document r WHERE ${which})`
  const rows = JSON.stringify(paperDeadlines(held))
  return [
    sql`UPDATE legal_deadline d SET due = n.due, raw = n.raw, rolled = n.rolled, opens = n.opens, status = 'open',
          version = d.version + 1, updated_at = now()
        FROM jsonb_populate_recordset(NULL::legal_deadline, ${rows}::jsonb) AS n
        WHERE d.document_id = ${paper} AND d.rule = n.rule AND ${when}`,
    sql`UPDATE legal_deadline d SET status = 'gone', version = d.version + 1, updated_at = now()
        WHERE d.document_id = ${paper} AND d.status <> 'gone' AND ${when}
          AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::legal_deadline, ${rows}::jsonb) AS n WHERE d.rule = n.rule)`,
    sql`INSERT INTO legal_deadline (centre_id, youth_id, document_id, created_by, rule, rule_version, nature, actor, due, raw, rolled,
          opens, found, estimate, certainty, arithmetic)
        SELECT r.centre_id, r.youth_id, r.id, ${by}, n.rule, n.rule_version, n.nature, n.actor, n.due, n.raw, n.rolled, n.opens, n.found,
          n.estimate, n.certainty, n.arithmetic
        FROM jsonb_populate_recordset(NULL::legal_deadline, ${rows}::jsonb) AS n, residence_document r
        WHERE ${which} AND ${when}
          AND NOT EXISTS (SELECT FROM legal_deadline d WHERE d.document_id = r.id AND d.rule = n.rule)`,
  ]
}
