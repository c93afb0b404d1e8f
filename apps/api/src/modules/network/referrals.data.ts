import { part, type Statement, sql } from '../../db/sql.ts'

const REFERRAL = part`
  r.id, r.youth_id, r.partner_id, p.kind AS partner_kind, p.details AS partner_details, r.agreement_id, g.details AS agreement_details,
  e.id AS entry_id, r.purpose, r.tells, r.told, r.told_how, r.document, r.agreed_on, r.sent_on, r.answer, r.answered_on, r.ended_on,
  r.outcome, r.outcome_words, r.version`
// The act is named to whoever may read it.
const FROM = part`
  FROM partner_referral r JOIN partner p ON p.id = r.partner_id LEFT JOIN agreement g ON g.id = r.agreement_id
    LEFT JOIN entry e ON e.id = r.entry_id`

/** The referrals of one file, the services that may be chosen, with the trace of reading them. */
export function readReferrals(youthId: string, today: string): Statement[] {
  return [
    sql`SELECT ${REFERRAL} ${FROM} WHERE r.youth_id = ${youthId} ORDER BY coalesce(r.sent_on, r.created_at::date) DESC, r.id`,
    ...readChoices(today),
    sql`SELECT app.trace('referrals.read', 'done', 'AUTON', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`,
  ]
}

/** The services that may be chosen, and the agreements in force that bind them. */
export function readChoices(today: string): Statement[] {
  return [
    sql`SELECT p.id, p.details FROM partner p WHERE p.archived_at IS NULL ORDER BY p.id`,
    sql`SELECT a.partner_id, g.id, g.details FROM agreement_party a JOIN agreement g ON g.id = a.agreement_id
        WHERE a.active AND g.edition > 0 AND g.starts_on <= ${today}::date
          AND coalesce(least(g.ends_on, g.ended_on), ${today}::date) >= ${today}::date ORDER BY g.id`,
  ]
}

export function readReferral(id: string): Statement {
  return sql`SELECT ${REFERRAL} ${FROM} WHERE r.id = ${id}`
}

/** The extract of a referral of this youth that was printed under a reference, by whomever. */
export function readReferralPrint(youthId: string, reference: string): Statement {
  return sql`SELECT p.id, p.detail FROM app.referral_print(${youthId}::uuid, ${reference}) p`
}

/** The trace of looking at what would be told. */
export function tracePreview(youthId: string): Statement {
  return sql`SELECT app.trace('referral.previewed', 'done', 'AUTON', f.id, NULL, NULL, NULL, NULL) FROM youth_file f WHERE f.id = ${youthId}`
}

/** What a partner may be told, as the file has it: codes in the clear, the name to use in the last signed card. */
export function readTellable(youthId: string): Statement[] {
  return [
    sql`SELECT f.gender, f.languages, f.birth_on FROM youth_file f WHERE f.id = ${youthId}`,
    sql`SELECT e.id, e.youth_id, e.compartment, e.sealed_version, e.payload, k.epoch, k.wrapped
        FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id
        WHERE e.youth_id = ${youthId} AND e.kind = 'operational-card' AND e.status = 'signed'
        ORDER BY e.occurred_at DESC, e.id LIMIT 1`,
  ]
}

export type NewReferralRow = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  readonly partnerId: string
  readonly agreementId: string | null
  readonly entryId: string | null
  readonly purpose: Buffer | null
  readonly tells: readonly string[]
  readonly agreedOn: string | null
}

/** No row where the act is not one of the same file that the asker finds. */
export function insertReferral(row: NewReferralRow): Statement {
  return sql`INSERT INTO partner_referral (id, centre_id, youth_id, partner_id, agreement_id, entry_id, purpose, tells, agreed_on, created_by)
             SELECT ${row.id}, ${row.centreId}, ${row.youthId}, ${row.partnerId}, ${row.agreementId}::uuid, ${row.entryId}::uuid,
                    ${row.purpose}, ${row.tells}::text[], ${row.agreedOn}::date, ${row.createdBy}
             WHERE ${row.entryId}::uuid IS NULL
                OR EXISTS (SELECT FROM entry e WHERE e.id = ${row.entryId}::uuid AND e.youth_id = ${row.youthId})
             ON CONFLICT (id) DO NOTHING`
}

export type ReferralRow = {
  readonly id: string
  readonly purpose: Buffer | null
  readonly tells: readonly string[]
  readonly told: Buffer | null
  readonly toldHow: string | null
  readonly document: Buffer | null
  readonly agreedOn: string | null
  readonly sentOn: string | null
  readonly answer: string
  readonly answeredOn: string | null
  readonly endedOn: string | null
  readonly outcome: string | null
  readonly outcomeWords: Buffer | null
}

/** Columns as they stand, so that writing one part leaves the sealed others as they are. */
export function updateReferral(row: Partial<ReferralRow> & { id: string }, version: number): Statement {
  const kept = (given: unknown) => given === undefined
  return sql`UPDATE partner_referral SET
      purpose = CASE WHEN ${kept(row.purpose)} THEN purpose ELSE ${row.purpose ?? null} END,
      tells = CASE WHEN ${kept(row.tells)} THEN tells ELSE ${row.tells ?? null}::text[] END,
      told = CASE WHEN ${kept(row.told)} THEN told ELSE ${row.told ?? null} END,
      told_how = CASE WHEN ${kept(row.toldHow)} THEN told_how ELSE ${row.toldHow ?? null} END,
      document = CASE WHEN ${kept(row.document)} THEN document ELSE ${row.document ?? null} END,
      agreed_on = CASE WHEN ${kept(row.agreedOn)} THEN agreed_on ELSE ${row.agreedOn ?? null}::date END,
      sent_on = CASE WHEN ${kept(row.sentOn)} THEN sent_on ELSE ${row.sentOn ?? null}::date END,
      answer = CASE WHEN ${kept(row.answer)} THEN answer ELSE ${row.answer ?? null} END,
      answered_on = CASE WHEN ${kept(row.answeredOn)} THEN answered_on ELSE ${row.answeredOn ?? null}::date END,
      ended_on = CASE WHEN ${kept(row.endedOn)} THEN ended_on ELSE ${row.endedOn ?? null}::date END,
      outcome = CASE WHEN ${kept(row.outcome)} THEN outcome ELSE ${row.outcome ?? null} END,
      outcome_words = CASE WHEN ${kept(row.outcomeWords)} THEN outcome_words ELSE ${row.outcomeWords ?? null} END,
      version = version + 1, updated_at = now()
    WHERE id = ${row.id} AND version = ${version} RETURNING id`
}
