import { part, type Statement, sql } from '../../db/sql.ts'
import { FORESEEN } from '../tasks/tasks.data.ts'
import { RELATION } from '../youth-files/relation.ts'

/** The file as a document knows it, with its key and how the asker stands to it. */
export function readPrintedFile(youthId: string): Statement {
  return sql`SELECT f.id, f.alias, f.phase, f.birth_on, f.arrived_on, f.languages, f.name_entry_id, f.birth_entry_id, k.epoch,
               k.wrapped, ${RELATION}
             FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`
}

const ROLES_OF = (account: ReturnType<typeof part>) =>
  part`ARRAY(SELECT r.role FROM account_role r WHERE r.account_id = ${account})`
const ENTRY = part`
  e.id, e.youth_id, e.kind, e.kind_version, e.compartment, e.aspect, e.axes, e.status, e.occurred_at, e.signed_at,
  e.sealed_version, e.payload, e.author_id, author.display_name AS author_name, ${ROLES_OF(part`e.author_id`)} AS author_roles,
  e.signed_by AS signer_id, signer.display_name AS signer_name, ${ROLES_OF(part`e.signed_by`)} AS signer_roles, e.validated_at,
  e.validated_by AS validator_id, validator.display_name AS validator_name, ${ROLES_OF(part`e.validated_by`)} AS validator_roles,
  k.epoch, k.wrapped`
const FROM = part`
  FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id LEFT JOIN account author ON author.id = e.author_id
    LEFT JOIN account signer ON signer.id = e.signed_by LEFT JOIN account validator ON validator.id = e.validated_by`

export function readPrintedEntry(youthId: string, entryId: string): Statement {
  return sql`SELECT ${ENTRY} ${FROM} WHERE e.youth_id = ${youthId} AND e.id = ${entryId} AND e.status <> 'discarded'`
}

/** Signed entries of these kinds, oldest first; one more than `limit` tells that there are more. */
export function readPrintedEntries(
  youthId: string,
  kinds: readonly string[],
  from: string | null,
  to: string | null,
  timeZone: string,
  limit: number,
): Statement {
  return sql`
    SELECT ${ENTRY} ${FROM}
    WHERE e.youth_id = ${youthId} AND e.status = 'signed' AND e.kind = ANY (${kinds}::text[])
      AND (${from}::date IS NULL OR e.occurred_at >= (${from}::date)::timestamp AT TIME ZONE ${timeZone})
      AND (${to}::date IS NULL OR e.occurred_at < (${to}::date + 1)::timestamp AT TIME ZONE ${timeZone})
    ORDER BY e.occurred_at, e.id LIMIT ${limit + 1}`
}

/** The last signed entries of a kind by when they happened or will, in that order. */
export function readLastEntries(youthId: string, kind: string, limit: number): Statement {
  return sql`SELECT last.* FROM (SELECT ${ENTRY} ${FROM} WHERE e.youth_id = ${youthId} AND e.status = 'signed' AND e.kind = ${kind}
                                 ORDER BY e.occurred_at DESC, e.id LIMIT ${limit}) AS last ORDER BY last.occurred_at, last.id`
}

/** The newest signed entry of each kind. */
export function readLatestEntries(youthId: string, kinds: readonly string[]): Statement {
  return sql`SELECT DISTINCT ON (e.kind) ${ENTRY} ${FROM}
             WHERE e.youth_id = ${youthId} AND e.status = 'signed' AND e.kind = ANY (${kinds}::text[])
             ORDER BY e.kind, e.occurred_at DESC, e.id`
}

/** Which kinds of signed entries the reader finds in the file, with how many and when the last was. */
export function countEntries(youthId: string): Statement {
  return sql`SELECT e.kind, e.compartment, e.aspect, count(*)::int AS count, max(e.occurred_at) AS latest_at
             FROM entry e WHERE e.youth_id = ${youthId} AND e.status = 'signed' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`
}

/** Open tasks with a date, the earliest first. */
export function readDates(youthId: string): Statement {
  return sql`SELECT t.id, t.youth_id, t.title, t.due_on, t.for_role, ${FORESEEN}, k.epoch, k.wrapped
             FROM task t JOIN youth_key k ON k.youth_id = t.youth_id
               LEFT JOIN kind_definition d ON d.id = t.kind AND d.version = t.kind_version
             WHERE t.youth_id = ${youthId} AND t.status = 'open' AND t.due_on IS NOT NULL ORDER BY t.due_on, t.id LIMIT 50`
}

/** The days of the file's referrals, by which they may be put on paper or not. */
export function readReferralDays(youthId: string): Statement {
  return sql`SELECT r.id, r.agreed_on, r.sent_on, r.ended_on FROM partner_referral r WHERE r.youth_id = ${youthId} ORDER BY r.id`
}

/** Whether an exit plan was ever opened, as far as the asker reads them. */
export function hasExitPlan(youthId: string): Statement {
  return sql`SELECT p.id FROM exit_plan p WHERE p.youth_id = ${youthId} LIMIT 1`
}

/** The texts of the file's autonomy contracts, the newest first. */
export function readContractTexts(youthId: string): Statement {
  return sql`SELECT t.id, t.number, t.status, t.language, c.ended_on IS NOT NULL AS has_ended
             FROM contract_text t JOIN autonomy_contract c ON c.id = t.contract_id WHERE c.youth_id = ${youthId}
             ORDER BY c.created_at DESC, c.id, t.number DESC LIMIT 100`
}

export function isMissingOf(youthId: string, missingId: string): Statement {
  return sql`SELECT id FROM disappearance WHERE id = ${missingId} AND youth_id = ${youthId}`
}

const PRINTS_SHOWN = 30

export function readPrints(youthId: string): Statement {
  return sql`SELECT p.id, p.created_at, p.what, p.audience, p.purpose, p.reference, p.pages, p.detail, p.created_by AS person_id,
               a.display_name AS person_name
             FROM document_print p LEFT JOIN account a ON a.id = p.created_by
             WHERE p.youth_id = ${youthId} ORDER BY p.created_at DESC, p.id LIMIT ${PRINTS_SHOWN}`
}

export type NewPrint = {
  id: string
  centreId: string
  youthId: string | null
  what: string
  audience: string
  purpose: string | null
  language: string
  reference: string
  pages: number
  digest: Buffer
  detail: Buffer | null
  entryIds: readonly string[]
  createdBy: string
}

/** The line in the register of prints and the trace that names what was printed: both before the first byte leaves. */
export function insertPrint(print: NewPrint): Statement[] {
  return [
    sql`INSERT INTO document_print (id, centre_id, youth_id, what, audience, purpose, language, reference, pages, digest, detail,
          entry_ids, created_by)
        VALUES (${print.id}, ${print.centreId}, ${print.youthId}::uuid, ${print.what}, ${print.audience}, ${print.purpose},
          ${print.language}, ${print.reference}, ${print.pages}, ${print.digest}, ${print.detail}, ${print.entryIds}::uuid[],
          ${print.createdBy})
        ON CONFLICT (id) DO NOTHING`,
    traceDocument(
      `document.printed-${print.audience}`,
      print.youthId,
      [print.id, ...print.entryIds],
      print.purpose,
      print.pages,
    ),
  ]
}

/** Ids and labels only: the purpose is one of ours, never somebody's words. */
export function traceDocument(
  act: string,
  youthId: string | null,
  objectIds: readonly string[],
  purpose: string | null,
  pages: number,
): Statement {
  return sql`SELECT app.trace(${act}, 'done', 'RELEASE', ${youthId}::uuid, NULL, ${objectIds}::uuid[], ${purpose}, ${pages})`
}
