import type { AgreementFields } from '@havre/contracts/agreements.ts'
import { part, type Statement, sql } from '../../db/sql.ts'

/** More than any house signs; those ended longest go first. */
const MOST = 200

const AGREEMENT = part`
  g.id, g.edition, g.signed_on, g.starts_on, g.ends_on, g.notice_days, g.meeting_weeks, g.meeting_due_on, g.ended_on,
  g.ended_because, g.details, g.version`
const PARTY = part`
  a.agreement_id, a.role, a.active, p.id AS partner_id, p.kind, p.details
  FROM agreement_party a JOIN partner p ON p.id = a.partner_id`

/** Every agreement, its parties, and how many of its points are open and late on a day. */
export function readAgreements(today: string): Statement[] {
  return [
    sql`SELECT ${AGREEMENT},
          (SELECT count(*)::int FROM agreement_point o WHERE o.agreement_id = g.id AND o.state = 'open') AS open,
          (SELECT count(*)::int FROM agreement_point o
           WHERE o.agreement_id = g.id AND o.state = 'open' AND o.due_on < ${today}::date) AS late
        FROM agreement g ORDER BY g.ended_on DESC NULLS FIRST, g.created_at DESC, g.id LIMIT ${MOST}`,
    sql`SELECT ${PARTY} WHERE a.active ORDER BY a.created_at, a.id`,
  ]
}

/** One agreement, its parties (those that left too), points, meetings and editions. */
export function readAgreement(id: string): Statement[] {
  return [
    sql`SELECT ${AGREEMENT} FROM agreement g WHERE g.id = ${id}`,
    sql`SELECT ${PARTY} WHERE a.agreement_id = ${id} ORDER BY a.created_at, a.id`,
    sql`SELECT ${POINT} FROM agreement_point o WHERE o.agreement_id = ${id} ORDER BY o.due_on NULLS LAST, o.created_at, o.id`,
    sql`SELECT m.id, m.planned_on, m.held_on, m.status,
          (SELECT count(*)::int FROM meeting_code c WHERE c.meeting_id = m.id AND c.followed) AS followed
        FROM coordination_meeting m WHERE m.agreement_id = ${id} ORDER BY m.planned_on DESC, m.id`,
    sql`SELECT e.id, e.number, e.signed_on, e.details, e.created_by AS recorder_id, a.display_name AS recorder_name
        FROM agreement_edition e LEFT JOIN account a ON a.id = e.created_by
        WHERE e.agreement_id = ${id} ORDER BY e.number DESC`,
  ]
}

/** One point, and the parties of its agreement (those that left too). */
export function readPoint(id: string): Statement[] {
  return [
    sql`SELECT ${POINT} FROM agreement_point o WHERE o.id = ${id}`,
    sql`SELECT ${PARTY} WHERE a.agreement_id = (SELECT o.agreement_id FROM agreement_point o WHERE o.id = ${id})`,
  ]
}

const POINT = part`
  o.id, o.agreement_id, o.kind, o.meeting_id, o.partner_id, o.for_role, o.level, o.what, o.note, o.due_on, o.state, o.settled_on, o.version`

export function readKnownPartners(ids: readonly string[]): Statement {
  return sql`SELECT p.id FROM partner p WHERE p.id = ANY (${ids}::uuid[])`
}

/** The trace of opening one agreement. */
export function traceAgreement(id: string): Statement {
  return sql`SELECT app.trace('agreement.read', 'done', 'TASK', NULL, NULL, ARRAY[g.id], NULL, NULL) FROM agreement g WHERE g.id = ${id}`
}

export function traceAgreements(items: number): Statement {
  return sql`SELECT app.trace('agreements.read', 'done', 'TASK', NULL, NULL, NULL, NULL, ${items}::int)`
}

type Made = { readonly id: string; readonly centreId: string; readonly createdBy: string }

/** Answers one row unless it was there already. */
export function insertAgreement(
  made: Made,
  { startsOn, endsOn, noticeDays, meetingWeeks }: AgreementFields,
  details: Buffer,
): Statement {
  return sql`INSERT INTO agreement (id, centre_id, starts_on, ends_on, notice_days, meeting_weeks, details, created_by)
             VALUES (${made.id}, ${made.centreId}, ${startsOn}::date, ${endsOn}::date, ${noticeDays}::int, ${meetingWeeks}::int,
                     ${details}, ${made.createdBy})
             ON CONFLICT (id) DO NOTHING RETURNING id`
}

/** The parties as they now are; who is no longer among them stays named and binds no more. */
export function writeParties(
  { id, centreId, createdBy }: Made,
  parties: AgreementFields['parties'],
): Statement[] {
  const partners = parties.map(({ partnerId }) => partnerId)
  return [
    sql`UPDATE agreement_party SET active = false WHERE agreement_id = ${id} AND active AND partner_id <> ALL (${partners}::uuid[])`,
    sql`INSERT INTO agreement_party (centre_id, agreement_id, partner_id, role, created_by)
        SELECT ${centreId}, ${id}, x.partner_id, x.role, ${createdBy}
        FROM unnest(${partners}::uuid[], ${parties.map(({ role }) => role)}::text[]) AS x (partner_id, role)
        ON CONFLICT (agreement_id, partner_id) DO UPDATE SET role = excluded.role, active = true`,
  ]
}

/** Writes the text while the agreement is at this version; `signedOn` makes it the next edition. One row when it was. */
export function updateAgreement(
  id: string,
  version: number,
  { startsOn, endsOn, noticeDays, meetingWeeks }: AgreementFields,
  details: Buffer,
  signedOn: string | null,
): Statement {
  return sql`UPDATE agreement SET starts_on = ${startsOn}::date, ends_on = ${endsOn}::date, notice_days = ${noticeDays}::int,
               meeting_weeks = ${meetingWeeks}::int, details = ${details}, signed_on = coalesce(${signedOn}::date, signed_on),
               edition = edition + CASE WHEN ${signedOn === null} THEN 0 ELSE 1 END, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}

/** The text as it is signed, beside the agreement that this transaction has made the next edition of. */
export function insertEdition(made: Made, agreementId: string, signedOn: string, details: Buffer): Statement {
  return sql`INSERT INTO agreement_edition (id, centre_id, agreement_id, number, signed_on, details, created_by)
             SELECT ${made.id}, ${made.centreId}, g.id, g.edition, ${signedOn}::date, ${details}, ${made.createdBy}
             FROM agreement g WHERE g.id = ${agreementId}`
}

export function markEnded(id: string, version: number, endedOn: string, because: Buffer): Statement {
  return sql`UPDATE agreement SET ended_on = ${endedOn}::date, ended_because = ${because}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND ended_on IS NULL RETURNING id`
}

/** What the next meeting's day depends on, the agreement held until the transaction ends. */
export function readRhythm(id: string): Statement[] {
  return [
    sql`SELECT ${AGREEMENT} FROM agreement g WHERE g.id = ${id} FOR UPDATE`,
    sql`SELECT m.planned_on, m.held_on, m.status FROM coordination_meeting m WHERE m.agreement_id = ${id}`,
  ]
}

export function writeMeetingDue(id: string, dueOn: string | null): Statement {
  return sql`UPDATE agreement SET meeting_due_on = ${dueOn}::date
             WHERE id = ${id} AND meeting_due_on IS DISTINCT FROM ${dueOn}::date`
}
