import { ANSWERS, type PartnerRequest } from '@havre/contracts/partners.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { part, type Statement, sql } from '../../db/sql.ts'

const REQUEST = part`r.id, r.partner_id, r.asked_on, r.answer, r.answered_on, r.version,
  p.archived_at IS NOT NULL AS archived`
const FROM = part`FROM partner_request r JOIN partner p ON p.id = r.partner_id`
/** As many as a page shows: those before are in the counts. */
const SHOWN = 50

export function readRequests(partnerId: string): Statement {
  return sql`SELECT ${REQUEST} ${FROM} WHERE r.partner_id = ${partnerId}
             ORDER BY r.asked_on DESC, r.id LIMIT ${SHOWN}`
}

export function readRequest(id: string): Statement {
  return sql`SELECT ${REQUEST} ${FROM} WHERE r.id = ${id}`
}

/** A request from its row, for somebody who keeps the directory or only reads it. */
export function toRequest(row: Row, keeps: boolean): PartnerRequest {
  return {
    id: text(row, 'id'),
    askedOn: text(row, 'asked_on'),
    answer: oneOf(row, 'answer', ANSWERS),
    answeredOn: textOrNull(row, 'answered_on'),
    version: number(row, 'version'),
    can: { change: keeps && !flag(row, 'archived') },
  }
}

export type RequestFields = Omit<PartnerRequest, 'id' | 'version' | 'can'>

export function insertRequest(
  row: RequestFields & { id: string; centreId: string; partnerId: string; createdBy: string },
): Statement {
  return sql`INSERT INTO partner_request (id, centre_id, partner_id, asked_on, answer, answered_on, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.partnerId}, ${row.askedOn}::date, ${row.answer},
                     ${row.answeredOn}::date, ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the request as it now is when it is still at this version; answers one row when it was. */
export function updateRequest(id: string, version: number, row: RequestFields): Statement {
  return sql`UPDATE partner_request SET asked_on = ${row.askedOn}::date, answer = ${row.answer},
               answered_on = ${row.answeredOn}::date, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
