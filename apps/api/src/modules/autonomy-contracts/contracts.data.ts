import { PAPER_TYPES } from '@havre/contracts/attachment-types.ts'
import { TEAM_ROLES } from '@havre/policy/roles.ts'
import { type Part, part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

export type Which = { youthId: string } | { contractId: string }

/** A referent who is none any more, a director who directs no more, or an account that has ended. */
const LEFT = part`
  (p.account_id IS NOT NULL AND (a.status IS DISTINCT FROM 'active'
    OR (p.role = 'referent' AND NOT EXISTS (
         SELECT FROM file_team m WHERE m.youth_id = p.youth_id AND m.account_id = p.account_id
           AND m.function IN ('referent', 'co_referent') AND m.since <= now() AND (m.until IS NULL OR m.until > now())))
    OR (p.role = 'director' AND NOT EXISTS (
         SELECT FROM account_role r WHERE r.account_id = p.account_id AND r.role = 'DIR')))) AS has_left`

/** Contracts of a file, or that one, with all that belongs to them; the contracts come last, so nothing read is newer than they. */
export function readContracts(which: Which): Statement[] {
  const these = 'contractId' in which ? part`c.id = ${which.contractId}` : part`c.youth_id = ${which.youthId}`
  const of = part`(SELECT c.id FROM autonomy_contract c WHERE ${these})`
  const texts = part`(SELECT t.id FROM contract_text t WHERE t.contract_id IN ${of})`
  return [
    sql`SELECT s.id, s.party_id, s.youth_id, s.way, s.signed_at, s.signed_on, s.drawing, s.language, s.interpreter,
          f.id AS paper_id, f.entry_id AS paper_entry_id,
          s.created_by AS recorder_id, a.display_name AS recorder_name, s.witness_id, w.display_name AS witness_name
        FROM contract_signature s LEFT JOIN account a ON a.id = s.created_by LEFT JOIN account w ON w.id = s.witness_id
          LEFT JOIN attachment f ON f.id = s.attachment_id AND f.status = 'ready'
        WHERE s.text_id IN ${texts}`,
    sql`SELECT p.id, p.text_id, p.youth_id, p.role, p.required, p.since, p.until, p.replaces, p.account_id AS person_id,
          a.display_name AS person_name, p.party_id AS guardian_id, g.name AS guardian_name, ${LEFT}
        FROM contract_party p LEFT JOIN account a ON a.id = p.account_id LEFT JOIN party g ON g.id = p.party_id
        WHERE p.text_id IN ${texts}
        ORDER BY array_position(ARRAY['youth', 'referent', 'substitute', 'director', 'guardian'], p.role), p.since, p.id`,
    sql`SELECT t.id, t.contract_id, t.youth_id, t.number, t.status, t.content, t.language, t.interpreter, t.digest, t.proposed_at,
          t.effective_on, t.signed_on, t.reason, t.version
        FROM contract_text t WHERE t.contract_id IN ${of} ORDER BY t.number DESC`,
    sql`SELECT r.id, r.contract_id, r.position, r.since, r.until, r.outcome
        FROM contract_stage_run r WHERE r.contract_id IN ${of} ORDER BY r.since, r.created_at`,
    sql`SELECT x.id, x.contract_id, x.youth_id, x.act, x.on_date, x.reason, x.created_by AS doer_id, a.display_name AS doer_name
        FROM contract_act x LEFT JOIN account a ON a.id = x.created_by WHERE x.contract_id IN ${of}
        ORDER BY x.on_date, x.created_at, x.id`,
    sql`SELECT c.id, c.youth_id, c.application_id, c.status, c.starts_on, c.ended_on, c.version,
          (SELECT max(v.held_on) FROM contract_review v WHERE v.contract_id = c.id AND v.status = 'decided') AS last_review_on
        FROM autonomy_contract c WHERE ${these} ORDER BY c.created_at DESC, c.id`,
  ]
}

type Named = { contractId: string } | { textId: string } | { partyId: string } | { goingOnFor: string }

/** The file of a contract, of its text, of a party to it, or of the one that goes on for a youth, as `nearFile` wants it; with the contract's id. */
export function readContractFile(of: Named): Statement {
  const these: Part =
    'contractId' in of
      ? part`c.id = ${of.contractId}`
      : 'textId' in of
        ? part`c.id = (SELECT t.contract_id FROM contract_text t WHERE t.id = ${of.textId})`
        : 'partyId' in of
          ? part`c.id = (SELECT t.contract_id FROM contract_text t JOIN contract_party p ON p.text_id = t.id WHERE p.id = ${of.partyId})`
          : part`c.youth_id = ${of.goingOnFor} AND c.status NOT IN ('ended', 'broken_off')`
  return sql`SELECT c.id AS contract_id, f.id AS youth_id, f.alias, f.birth_on, f.arrived_on, k.epoch, k.wrapped, ${RELATION}
             FROM autonomy_contract c JOIN youth_file f ON f.id = c.youth_id JOIN youth_key k ON k.youth_id = f.id WHERE ${these}`
}

/**
 * A file `a` that can be the signed paper of that text: PDF or picture of a signed note of AUTON, received since the text was proposed.
 * Twin of `guard_signature`.
 */
const isPaperOf = (text: Part) => part`
  a.compartment = 'AUTON' AND a.status = 'ready' AND NOT a.confidential AND a.type = ANY (${PAPER_TYPES}::text[])
  AND EXISTS (SELECT FROM entry e WHERE e.id = a.entry_id AND e.kind = 'auton-note' AND e.status IN ('signed', 'corrected'))
  AND a.created_at >= (SELECT min(p.created_at) FROM contract_party p WHERE p.text_id = ${text})`

/** Whether that file can be the signed paper of that text: one row where it can. */
export function readPaper(attachmentId: string, textId: string): Statement {
  return sql`SELECT a.id FROM attachment a JOIN contract_text t ON t.youth_id = a.youth_id
             WHERE a.id = ${attachmentId} AND t.id = ${textId} AND ${isPaperOf(part`t.id`)}`
}

/** Whom a text of this file can name, and the files that can be the scan of the text that waits for signatures. */
export function readChoices(youthId: string): Statement[] {
  return [
    sql`SELECT DISTINCT a.id AS person_id, a.display_name AS person_name, 'referent' AS part
        FROM file_team m JOIN account a ON a.id = m.account_id
        WHERE m.youth_id = ${youthId} AND m.function IN ('referent', 'co_referent') AND m.since <= now()
          AND (m.until IS NULL OR m.until > now()) AND a.status = 'active'
        UNION ALL
        SELECT a.id, a.display_name, CASE r.role WHEN 'DIR' THEN 'director' ELSE 'witness' END
        FROM account a JOIN account_role r ON r.account_id = a.id
        WHERE a.status = 'active' AND r.role = ANY (${TEAM_ROLES}::text[])`,
    sql`SELECT p.id AS guardian_id, p.youth_id, p.name AS guardian_name FROM party p
        WHERE p.youth_id = ${youthId} AND p.role = 'guardian' AND p.until IS NULL ORDER BY p.since DESC, p.id`,
    sql`SELECT a.id, a.youth_id, a.compartment, a.name, a.created_at
        FROM attachment a JOIN contract_text t ON t.youth_id = a.youth_id AND t.status = 'proposed'
        WHERE a.youth_id = ${youthId} AND ${isPaperOf(part`t.id`)}
        ORDER BY a.created_at DESC, a.id LIMIT 50`,
  ]
}

/** What is known at the door of the stage that runs; and the trace of having read of the programme. */
export function readStageRules(youthId: string): Statement[] {
  return [
    sql`SELECT stage, presence, visits, suspended FROM app.stage_rules(${youthId})`,
    sql`SELECT app.trace('autonomy.read', 'done', 'AUTON', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}

/** The trace of having laid two numbers of a contract side by side. */
export function traceComparison(contractId: string): Statement {
  return sql`SELECT app.trace('autonomy.compare', 'done', 'AUTON', c.youth_id, NULL, ARRAY[c.id], NULL, NULL)
             FROM autonomy_contract c WHERE c.id = ${contractId}`
}
