import type { ContractStage } from '@havre/contracts/contract-content.ts'
import { part, type Statement, sql } from '../../db/sql.ts'

/** True within the transaction that has just opened the contract. */
export const isOpened = (id: string) =>
  part`EXISTS (SELECT FROM autonomy_contract m WHERE m.id = ${id} AND m.created_at = now())`
/** True within the transaction that has just moved the text, or the contract, on from `version`. */
const textMoved = (id: string, version: number) =>
  part`EXISTS (SELECT FROM contract_text m WHERE m.id = ${id} AND m.version = ${version + 1} AND m.updated_at = now())`
const contractMoved = (id: string, version: number) =>
  part`EXISTS (SELECT FROM autonomy_contract m WHERE m.id = ${id} AND m.version = ${version + 1} AND m.updated_at = now())`

export function insertContract(row: {
  id: string
  centreId: string
  youthId: string
  applicationId: string
  createdBy: string
}): Statement {
  return sql`INSERT INTO autonomy_contract (id, centre_id, youth_id, application_id, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.youthId}, ${row.applicationId}::uuid, ${row.createdBy})
             ON CONFLICT DO NOTHING RETURNING id`
}

export type NewText = {
  readonly id: string
  readonly contractId: string
  readonly number: number
  readonly content: Buffer | null
  readonly language: string | null
  readonly effectiveOn?: string | null
  readonly reason: Buffer | null
  readonly createdBy: string
}

export function insertText(row: NewText, when = part`TRUE`): Statement {
  return sql`INSERT INTO contract_text (id, centre_id, youth_id, contract_id, number, content, language, effective_on, reason, created_by)
             SELECT ${row.id}, c.centre_id, c.youth_id, c.id, ${row.number}::smallint, ${row.content}, ${row.language},
                    ${row.effectiveOn ?? null}::date, ${row.reason}, ${row.createdBy}
             FROM autonomy_contract c WHERE c.id = ${row.contractId} AND ${when}
             ON CONFLICT DO NOTHING RETURNING id`
}

/** Keeps a draft as it is now, when it is still at this version; answers one row when it was. */
export function updateText(
  id: string,
  version: number,
  given: {
    content: Buffer | null
    language: string | null
    interpreter: Buffer | null
    effectiveOn: string | null
  },
): Statement {
  return sql`UPDATE contract_text SET content = ${given.content}, language = ${given.language}, interpreter = ${given.interpreter},
               effective_on = ${given.effectiveOn}::date, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'draft' RETURNING id`
}

export type NewParty = {
  readonly role: string
  readonly account_id: string | null
  readonly party_id: string | null
  readonly required: boolean
}

/** Proposes a draft: its stages and parties are written down, and from then on nothing of it changes. */
export function proposeText(
  text: { id: string; version: number; digest: string; on: string; by: string; at: Date },
  stages: readonly ContractStage[],
  parties: readonly NewParty[],
): Statement[] {
  const when = textMoved(text.id, text.version)
  const figures = stages.map((stage, at) => ({
    position: at + 1,
    key: stage.key,
    least_weeks: stage.leastWeeks,
    most_weeks: stage.mostWeeks,
    review_every_weeks: stage.reviewEveryWeeks,
    presence: stage.presence,
    visits: stage.visits,
    second_person: stage.secondPerson,
    evaluation_on: stage.evaluationOn,
    criteria: stage.criteria.map(({ key }) => key),
  }))
  return [
    sql`UPDATE contract_text SET version = version + 1, updated_at = now()
        WHERE id = ${text.id} AND version = ${text.version} AND status = 'draft' RETURNING id`,
    sql`INSERT INTO contract_stage (centre_id, youth_id, text_id, position, key, least_weeks, most_weeks, review_every_weeks, presence,
          visits, second_person, evaluation_on, criteria, created_by)
        SELECT t.centre_id, t.youth_id, t.id, n.position, n.key, n.least_weeks, n.most_weeks, n.review_every_weeks, n.presence,
          n.visits, n.second_person, n.evaluation_on, n.criteria, ${text.by}
        FROM jsonb_populate_recordset(NULL::contract_stage, ${JSON.stringify(figures)}::jsonb) AS n, contract_text t
        WHERE t.id = ${text.id} AND ${when}`,
    sql`INSERT INTO contract_party (centre_id, youth_id, text_id, role, account_id, party_id, required, since, created_by)
        SELECT t.centre_id, t.youth_id, t.id, n.role, n.account_id, n.party_id, n.required, ${text.on}::date, ${text.by}
        FROM jsonb_populate_recordset(NULL::contract_party, ${JSON.stringify(parties)}::jsonb) AS n, contract_text t
        WHERE t.id = ${text.id} AND ${when}`,
    sql`UPDATE contract_text SET status = 'proposed', digest = ${text.digest}, proposed_at = ${text.at}, updated_at = now()
        WHERE id = ${text.id} AND ${when}`,
    sql`UPDATE autonomy_contract c
        SET status = CASE c.status WHEN 'draft' THEN 'proposed' ELSE c.status END,
            starts_on = CASE WHEN c.status IN ('draft', 'proposed') THEN t.effective_on ELSE c.starts_on END,
            version = c.version + 1, updated_at = now()
        FROM contract_text t WHERE t.id = ${text.id} AND c.id = t.contract_id AND ${when}`,
  ]
}

/** A proposal that is written anew comes to nothing. */
export function replaceProposed(contractId: string): Statement {
  return sql`UPDATE contract_text SET status = 'replaced', version = version + 1, updated_at = now()
             WHERE contract_id = ${contractId} AND status = 'proposed'`
}

export function settleText(id: string, version: number, on: string): Statement {
  return sql`UPDATE contract_text SET status = 'signed', signed_on = ${on}::date, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'proposed' RETURNING id`
}

export type NewSignature = {
  readonly id: string
  readonly partyId: string
  readonly createdBy: string
  readonly way: string
  readonly witnessId: string | null
  readonly attachmentId: string | null
  readonly signedOn: string | null
  readonly drawing: Buffer | null
  readonly language: string
  readonly interpreter: Buffer | null
  readonly signedAt: Date
  readonly digest: string
}

export function insertSignature(row: NewSignature): Statement {
  return sql`INSERT INTO contract_signature (id, centre_id, youth_id, text_id, party_id, way, witness_id, attachment_id, signed_on,
               drawing, language, interpreter, signed_at, digest, created_by)
             SELECT ${row.id}, p.centre_id, p.youth_id, p.text_id, p.id, ${row.way}, ${row.witnessId}::uuid,
               ${row.attachmentId}::uuid, ${row.signedOn}::date, ${row.drawing}, ${row.language}, ${row.interpreter}, ${row.signedAt}, ${row.digest},
               ${row.createdBy}
             FROM contract_party p WHERE p.id = ${row.partyId}`
}

/** Ends the part of a party and lets another referent take the place: for one transaction, given up where the last answers no row. */
export function replaceParty(
  partyId: string,
  given: { id: string; accountId: string; since: string; by: string },
): Statement[] {
  return [
    sql`UPDATE contract_party SET until = greatest(since, ${given.since}::date) WHERE id = ${partyId} AND until IS NULL RETURNING id`,
    sql`INSERT INTO contract_party (id, centre_id, youth_id, text_id, role, account_id, required, since, replaces, created_by)
        SELECT ${given.id}, p.centre_id, p.youth_id, p.text_id, 'referent', ${given.accountId}, true, p.until, p.id, ${given.by}
        FROM contract_party p WHERE p.id = ${partyId} AND p.until IS NOT NULL
        ON CONFLICT DO NOTHING RETURNING id`,
  ]
}

export type LifeWrite = {
  readonly status: string
  readonly startsOn: string | null
  readonly endedOn: string | null
  readonly stage: number | null
}

/** Writes what an act changes at this version of the contract; the first statement answers one row when it was. */
export function writeAct(
  contract: { id: string; version: number; by: string },
  life: LifeWrite,
  act: { id: string; act: string; on: string; reason: Buffer | null },
  runs: { close: { on: string; outcome: string } | null; open: { position: number; since: string } | null },
): Statement[] {
  const { id, version, by } = contract
  const when = contractMoved(id, version)
  return [
    sql`UPDATE autonomy_contract SET status = ${life.status}, starts_on = ${life.startsOn}::date, ended_on = ${life.endedOn}::date,
          stage = ${life.stage}::smallint, version = version + 1, updated_at = now()
        WHERE id = ${id} AND version = ${version} RETURNING id`,
    sql`INSERT INTO contract_act (id, centre_id, youth_id, contract_id, act, on_date, reason, created_by)
        SELECT ${act.id}, c.centre_id, c.youth_id, c.id, ${act.act}, ${act.on}::date, ${act.reason}, ${by}
        FROM autonomy_contract c WHERE c.id = ${id} AND ${when}`,
    sql`UPDATE contract_stage_run SET until = ${runs.close?.on ?? null}::date, outcome = ${runs.close?.outcome ?? null},
          version = version + 1, updated_at = now()
        WHERE contract_id = ${id} AND until IS NULL AND ${runs.close !== null} AND ${when}`,
    sql`INSERT INTO contract_stage_run (centre_id, youth_id, contract_id, position, since, created_by)
        SELECT c.centre_id, c.youth_id, c.id, ${runs.open?.position ?? null}::smallint, ${runs.open?.since ?? null}::date, ${by}
        FROM autonomy_contract c WHERE c.id = ${id} AND ${runs.open !== null} AND ${when}`,
    // Nobody signs what was proposed for a contract that is over.
    sql`UPDATE contract_text SET status = 'replaced', version = version + 1, updated_at = now()
        WHERE contract_id = ${id} AND status = 'proposed' AND ${life.endedOn !== null} AND ${when}`,
  ]
}
