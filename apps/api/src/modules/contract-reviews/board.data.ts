import { all, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

export type BoardFilter = {
  /** The asker reads every file; who does not is looked up file by file. */
  readonly everywhere: boolean
  readonly mine: boolean
  readonly waiting: boolean
  readonly today: string
}

/** Contracts that are not over, with their text, stage, pauses and last review. Their order is the rules' to say. */
export function readContractBoard(filter: BoardFilter): Statement {
  const these = all(
    part`c.centre_id = (SELECT app.centre()) AND c.status NOT IN ('ended', 'broken_off')`,
    filter.everywhere ? undefined : part`c.youth_id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[])`,
    filter.mine ? part`c.youth_id = ANY ((SELECT app.named(false))::uuid[])` : undefined,
    filter.waiting
      ? part`EXISTS (SELECT FROM contract_review w WHERE w.contract_id = c.id AND w.status = 'waiting')`
      : undefined,
  )
  return sql`
    WITH first AS MATERIALIZED (
      SELECT c.id, c.youth_id, c.status, c.created_at, c.starts_on, c.ended_on, r.id AS run_id, r.position, r.since,
        last.held_on AS last_review_on
      FROM autonomy_contract c
        LEFT JOIN contract_stage_run r ON r.contract_id = c.id AND r.until IS NULL
        LEFT JOIN LATERAL (SELECT v.held_on FROM contract_review v
                           WHERE v.contract_id = c.id AND v.status = 'decided'
                           ORDER BY v.held_on DESC, v.created_at DESC LIMIT 1) AS last ON true
      WHERE ${these}
    ), seen AS MATERIALIZED (
      SELECT app.trace('contract.list', 'done', 'AUTON', NULL, array_agg(DISTINCT first.youth_id), NULL, NULL, count(*)::int) FROM first
    )
    SELECT c.*, c.id AS contract_id, t.id AS text_id, t.content, t.signed_on, f.alias, k.epoch, k.wrapped, work.status AS review_status,
      back.returner_id, back.returner_name, back.keeps_out,
      (SELECT app.account()) = ANY (work.writers || work.decided_by) AS wrote,
      (SELECT count(*)::int FROM contract_stage s WHERE s.text_id = t.id) AS stages,
      EXISTS (SELECT FROM contract_text p JOIN contract_party own ON own.text_id = p.id
              WHERE p.contract_id = c.id AND p.status = 'proposed' AND own.account_id = (SELECT app.account()) AND own.required
                AND own.until IS NULL AND NOT EXISTS (SELECT FROM contract_signature done WHERE done.party_id = own.id)) AS sign,
      EXISTS (SELECT FROM contract_text p WHERE p.contract_id = c.id AND p.status = 'proposed' AND t.id IS NOT NULL
              AND p.effective_on <= ${filter.today}::date AND app.is_fully_signed(p.id, ${filter.today}::date)) AS settle,
      g.least_weeks, g.most_weeks, g.review_every_weeks,
      (SELECT jsonb_agg(jsonb_build_object('act', x.act, 'on_date', x.on_date) ORDER BY x.on_date, x.created_at, x.id)
       FROM contract_act x WHERE x.contract_id = c.id) AS acts,
      ${RELATION}
    FROM seen CROSS JOIN first c JOIN youth_file f ON f.id = c.youth_id JOIN youth_key k ON k.youth_id = c.youth_id
      LEFT JOIN contract_text t ON t.contract_id = c.id AND t.status = 'signed'
      LEFT JOIN contract_stage g ON g.text_id = t.id AND g.position = c.position
      LEFT JOIN contract_review work ON work.contract_id = c.id AND work.status IN ('draft', 'waiting')
      LEFT JOIN LATERAL (SELECT b.created_by AS returner_id, a.display_name AS returner_name,
                           bool_or(b.created_by = (SELECT app.account()) AND b.created_by <> b.decided_by
                                   AND d.status = 'active') OVER () AS keeps_out
                         FROM contract_review_return b LEFT JOIN account a ON a.id = b.created_by
                           LEFT JOIN account d ON d.id = b.decided_by
                         WHERE b.review_id = work.id AND work.status = 'draft'
                         ORDER BY b.created_at DESC, b.id LIMIT 1) AS back ON true`
}
