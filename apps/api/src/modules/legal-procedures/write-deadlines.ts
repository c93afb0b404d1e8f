import type { Deadline } from '@havre/rules/engine/deadlines.ts'
import type { Part, Statement } from '../../db/sql.ts'
import { sql } from '../../db/sql.ts'

/** A deadline as it is written down, for a statement and for the rows of a demo centre alike. */
export function deadlineColumns(one: Deadline) {
  return {
    rule: one.rule.id,
    rule_version: one.rule.version,
    event_id: one.eventId ?? null,
    nature: one.nature,
    actor: one.actor,
    due: one.due,
    raw: one.computed.raw,
    rolled: one.computed.rolled,
    opens: one.opens ?? null,
    stop: one.stop ?? null,
    found: one.from,
    estimate: one.estimate,
    certainty: one.certainty,
    arithmetic: one.arithmetic,
    status: one.state === 'met' ? 'met' : 'open',
  }
}

/** Writes down what falls due as it was just worked out: changed rows are changed, new ones added, the others are gone. */
export function writeDeadlines(
  procedure: { id: string; by: string },
  deadlines: readonly Deadline[],
  when: Part,
): Statement[] {
  const rows = JSON.stringify(deadlines.map(deadlineColumns))
  return [
    sql`UPDATE legal_deadline d SET rule_version = n.rule_version, nature = n.nature, actor = n.actor, due = n.due, raw = n.raw,
          rolled = n.rolled, opens = n.opens, stop = n.stop, found = n.found, estimate = n.estimate, certainty = n.certainty,
          arithmetic = n.arithmetic, status = n.status, version = d.version + 1, updated_at = now()
        FROM jsonb_populate_recordset(NULL::legal_deadline, ${rows}::jsonb) AS n
        WHERE d.procedure_id = ${procedure.id} AND d.rule = n.rule AND d.event_id IS NOT DISTINCT FROM n.event_id AND ${when}
          AND (d.rule_version, d.nature, d.actor, d.due, d.raw, d.rolled, d.opens, d.stop, d.found, d.estimate, d.certainty, d.status,
               d.arithmetic)
            IS DISTINCT FROM (n.rule_version, n.nature, n.actor, n.due, n.raw, n.rolled, n.opens, n.stop, n.found, n.estimate,
                              n.certainty, n.status, n.arithmetic)`,
    sql`UPDATE legal_deadline d SET status = 'gone', version = d.version + 1, updated_at = now()
        WHERE d.procedure_id = ${procedure.id} AND d.status <> 'gone' AND ${when}
          AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::legal_deadline, ${rows}::jsonb) AS n
                          WHERE d.rule = n.rule AND d.event_id IS NOT DISTINCT FROM n.event_id)`,
    sql`INSERT INTO legal_deadline (centre_id, youth_id, procedure_id, created_by, rule, rule_version, event_id, nature, actor, due, raw,
          rolled, opens, stop, found, estimate, certainty, arithmetic, status)
        SELECT p.centre_id, p.youth_id, p.id, ${procedure.by}, n.rule, n.rule_version, n.event_id, n.nature, n.actor, n.due, n.raw,
          n.rolled, n.opens, n.stop, n.found, n.estimate, n.certainty, n.arithmetic, n.status
        FROM jsonb_populate_recordset(NULL::legal_deadline, ${rows}::jsonb) AS n, legal_procedure p
        WHERE p.id = ${procedure.id} AND ${when}
          AND NOT EXISTS (SELECT FROM legal_deadline d WHERE d.procedure_id = p.id AND d.rule = n.rule
                          AND d.event_id IS NOT DISTINCT FROM n.event_id)`,
  ]
}
