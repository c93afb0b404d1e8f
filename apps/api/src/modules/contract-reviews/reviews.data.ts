import { part, type Statement, sql } from '../../db/sql.ts'
import { ENTRY_ITEM } from '../entries/entries.data.ts'

/** True within the transaction that has just moved the review on from `version`. */
export const reviewMoved = (id: string, version: number) =>
  part`EXISTS (SELECT FROM contract_review m WHERE m.id = ${id} AND m.version = ${version + 1} AND m.updated_at = now())`

/** What was said and decided about a contract: the youth's own words, then the reviews, the newest first. */
export function readReviews(contractId: string): Statement[] {
  return [
    sql`SELECT s.id, s.youth_id, s.run_id, s.said_on, s.content, s.created_at, s.created_by AS recorder_id,
          a.display_name AS recorder_name
        FROM contract_self_assessment s LEFT JOIN account a ON a.id = s.created_by
        WHERE s.contract_id = ${contractId} ORDER BY s.created_at DESC, s.id`,
    sql`SELECT v.id, v.youth_id, v.contract_id, v.run_id, r.position, v.status, v.held_on, v.content, v.comment, v.decision, v.reason,
          v.waivers, v.self_id, v.second_person, v.writers, v.effective_on, v.next_review_on, v.decided_at, v.confirmed_at, v.version,
          v.decided_by AS decider_id, d.display_name AS decider_name, v.confirmed_by AS confirmer_id,
          s.display_name AS confirmer_name
        FROM contract_review v JOIN contract_stage_run r ON r.id = v.run_id
          LEFT JOIN account d ON d.id = v.decided_by LEFT JOIN account s ON s.id = v.confirmed_by
        WHERE v.contract_id = ${contractId} ORDER BY v.held_on DESC, v.created_at DESC, v.id`,
    sql`SELECT r.id, r.youth_id, r.review_id, r.reason, r.created_at, r.created_by AS returner_id, a.display_name AS returner_name,
          (r.created_by <> r.decided_by AND d.status = 'active') AS keeps_out
        FROM contract_review_return r JOIN contract_review v ON v.id = r.review_id
          LEFT JOIN account a ON a.id = r.created_by LEFT JOIN account d ON d.id = r.decided_by
        WHERE v.contract_id = ${contractId} ORDER BY r.created_at DESC, r.id`,
  ]
}

/** Signed incidents of the file since the last decided review, or since the contract began; and the trace of the reading. */
export function readSince(contractId: string): Statement[] {
  return [
    sql`SELECT ${ENTRY_ITEM} FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id
          LEFT JOIN account author ON author.id = e.author_id
          JOIN autonomy_contract c ON c.youth_id = e.youth_id JOIN centre h ON h.id = c.centre_id
        WHERE c.id = ${contractId} AND e.kind = 'incident' AND e.status = 'signed'
          AND e.occurred_at >= coalesce((SELECT max(v.held_on) FROM contract_review v
                                         WHERE v.contract_id = c.id AND v.status = 'decided'), c.starts_on)::timestamp
                               AT TIME ZONE h.time_zone
        ORDER BY e.occurred_at DESC, e.id LIMIT 20`,
    sql`SELECT app.trace('review.read', 'done', 'AUTON', c.youth_id, NULL, ARRAY[c.id], NULL, NULL)
        FROM autonomy_contract c WHERE c.id = ${contractId}`,
  ]
}

export function readReviewPlace(id: string): Statement {
  return sql`SELECT v.contract_id FROM contract_review v WHERE v.id = ${id}`
}

export function insertReview(row: {
  id: string
  contractId: string
  heldOn: string
  content: Buffer | null
  by: string
}): Statement {
  return sql`INSERT INTO contract_review (id, centre_id, youth_id, contract_id, run_id, held_on, content, created_by)
             SELECT ${row.id}, r.centre_id, r.youth_id, r.contract_id, r.id, greatest(${row.heldOn}::date, r.since), ${row.content},
                    ${row.by}
             FROM contract_stage_run r WHERE r.contract_id = ${row.contractId} AND r.until IS NULL
             ON CONFLICT DO NOTHING`
}

export function updateReview(
  id: string,
  version: number,
  given: {
    heldOn: string
    content: Buffer | null
    comment: Buffer | null
    decision: string | null
    reason: Buffer | null
  },
): Statement {
  return sql`UPDATE contract_review SET held_on = ${given.heldOn}::date, content = ${given.content}, comment = ${given.comment},
               decision = ${given.decision}, reason = ${given.reason}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'draft' RETURNING id`
}

export type Decided = {
  readonly status: 'waiting' | 'decided'
  readonly waivers: readonly string[]
  readonly selfId: string | null
  readonly secondPerson: boolean
  readonly effectiveOn: string | null
  readonly nextReviewOn: string | null
  readonly stop: { readonly actId: string; readonly reason: Buffer | null } | null
  readonly by: string
  readonly at: Date
}

/** Decides a draft that is still at this version; answers one row when it was. A trigger moves the stage. */
export function decide(id: string, version: number, given: Decided): Statement {
  return sql`UPDATE contract_review SET status = ${given.status}, waivers = ${given.waivers}::text[], self_id = ${given.selfId}::uuid,
               second_person = ${given.secondPerson}, effective_on = ${given.effectiveOn}::date,
               next_review_on = ${given.nextReviewOn}::date, stop_act_id = ${given.stop?.actId ?? null}::uuid,
               stop_reason = ${given.stop?.reason ?? null}, decided_by = ${given.by}, decided_at = ${given.at},
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'draft' RETURNING id`
}

export function confirm(
  id: string,
  version: number,
  given: { effectiveOn: string; nextReviewOn: string | null; by: string; at: Date },
): Statement {
  return sql`UPDATE contract_review SET status = 'decided', effective_on = ${given.effectiveOn}::date,
               next_review_on = ${given.nextReviewOn}::date, confirmed_by = ${given.by}, confirmed_at = ${given.at},
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'waiting' RETURNING id`
}

/** Makes a decision that waits a draft again, word for word, and keeps why; the last statement answers one row when it was. */
export function giveBack(
  id: string,
  version: number,
  given: { id: string; reason: Buffer | null; by: string },
): Statement[] {
  return [
    sql`INSERT INTO contract_review_return (id, centre_id, youth_id, review_id, decided_by, reason, created_by)
        SELECT ${given.id}, v.centre_id, v.youth_id, v.id, v.decided_by, ${given.reason}, ${given.by}
        FROM contract_review v WHERE v.id = ${id} AND v.version = ${version} AND v.status = 'waiting' FOR UPDATE`,
    sql`UPDATE contract_review SET status = 'draft', self_id = NULL, second_person = false, next_review_on = NULL,
               stop_act_id = NULL, stop_reason = NULL, decided_by = NULL, decided_at = NULL, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'waiting' RETURNING id`,
  ]
}

export function insertSelfAssessment(row: {
  id: string
  contractId: string
  saidOn: string
  content: Buffer | null
  by: string
  at: Date
}): Statement {
  return sql`INSERT INTO contract_self_assessment (id, centre_id, youth_id, contract_id, run_id, said_on, content, created_by, created_at)
             SELECT ${row.id}, r.centre_id, r.youth_id, r.contract_id, r.id, ${row.saidOn}::date, ${row.content}, ${row.by}, ${row.at}
             FROM contract_stage_run r WHERE r.contract_id = ${row.contractId} AND r.until IS NULL
             ON CONFLICT DO NOTHING`
}
