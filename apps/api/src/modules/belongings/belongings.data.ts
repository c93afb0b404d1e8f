import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

const SHOWN = 300

// The amount of money in keeping stands in the ledger, so only who reads the ledger gets it.
const BELONGING = part`
  b.id, b.youth_id, b.what, b.category, b.place, b.received_at, b.present, b.acknowledged, b.harm, b.harm_on, b.harm_note,
  b.restitution, b.returned_at, b.returned_to, b.returned_acknowledged, b.returned_note, b.annulled_at, b.version,
  b.created_by AS maker_id, maker.display_name AS maker_name, b.returned_by AS returner_id, returner.display_name AS returner_name,
  deposit.cents`
const FROM = part`
  FROM belonging b LEFT JOIN account maker ON maker.id = b.created_by LEFT JOIN account returner ON returner.id = b.returned_by
    LEFT JOIN money_move deposit ON deposit.belonging_id = b.id AND deposit.kind = 'deposit_in' AND deposit.reverses IS NULL`

/** Everything of a file, what is kept now first, and the trace of opening the register. */
export function readBelongings(youthId: string): Statement[] {
  return [
    sql`SELECT ${BELONGING} ${FROM} WHERE b.youth_id = ${youthId}
        ORDER BY b.annulled_at IS NOT NULL, b.returned_at IS NOT NULL, b.received_at DESC, b.id LIMIT ${SHOWN}`,
    sql`SELECT app.trace('belonging.list', 'done', 'LOG', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** One line with its youth's key and how the asker stands to the file. */
export function readBelonging(id: string): Statement {
  return sql`SELECT ${BELONGING}, k.epoch, k.wrapped, ${RELATION} ${FROM}
               JOIN youth_file f ON f.id = b.youth_id JOIN youth_key k ON k.youth_id = b.youth_id WHERE b.id = ${id}`
}

export type NewBelonging = {
  id: string
  centreId: string
  youthId: string
  what: Buffer | null
  category: string
  place: string
  receivedAt: Date
  present: readonly string[]
  acknowledged: string
  createdBy: string
}

export function insertBelonging(given: NewBelonging): Statement {
  return sql`INSERT INTO belonging (id, centre_id, youth_id, what, category, place, received_at, present, acknowledged, created_by)
             VALUES (${given.id}, ${given.centreId}, ${given.youthId}, ${given.what}, ${given.category}, ${given.place},
               ${given.receivedAt}::timestamptz, ${given.present}::text[], ${given.acknowledged}, ${given.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

/** Still kept, and still at this version. */
const open = (id: string, version: number) =>
  part`id = ${id} AND version = ${version} AND returned_at IS NULL AND annulled_at IS NULL`

export type Harm = { what: string; on: string; note: Buffer | null; restitution: string }

/** `harm` undefined leaves it, null takes it away. Answers one row when the line was open at this version. */
export function updateBelonging(
  id: string,
  version: number,
  place: string | undefined,
  harm: Harm | null | undefined,
): Statement {
  const change = harm !== undefined
  return sql`UPDATE belonging SET place = coalesce(${place}, place), version = version + 1, updated_at = now(),
               harm = CASE WHEN ${change} THEN ${harm?.what} ELSE harm END,
               harm_on = CASE WHEN ${change} THEN ${harm?.on}::date ELSE harm_on END,
               harm_note = CASE WHEN ${change} THEN ${harm?.note}::bytea ELSE harm_note END,
               restitution = CASE WHEN ${change} THEN ${harm?.restitution} ELSE restitution END
             WHERE ${open(id, version)} RETURNING id`
}

export type Return = { to: string; at: Date; acknowledged: string; note: Buffer | null; by: string }

export function returnKept(id: string, version: number, given: Return): Statement {
  return sql`UPDATE belonging SET returned_at = ${given.at}::timestamptz, returned_to = ${given.to},
               returned_acknowledged = ${given.acknowledged}, returned_note = ${given.note}, returned_by = ${given.by},
               version = version + 1, updated_at = now()
             WHERE ${open(id, version)} RETURNING id`
}

export function annulKept(id: string, version: number, by: string): Statement {
  return sql`UPDATE belonging SET annulled_at = now(), annulled_by = ${by}, version = version + 1, updated_at = now()
             WHERE ${open(id, version)} RETURNING id`
}

/**
 * The move that goes with money given back or never there, in the same transaction: only when the line is now as this
 * account has just made it.
 */
export function insertCounterMove(
  belongingId: string,
  move: { id: string; kind: 'deposit_in' | 'deposit_out'; on: string; version: number },
): Statement {
  const reversal = move.kind === 'deposit_in'
  return sql`INSERT INTO money_move (id, centre_id, youth_id, kind, cents, from_pot, happened_on, acknowledged, belonging_id, reverses,
               created_by)
             SELECT ${move.id}, b.centre_id, b.youth_id, ${move.kind}, m.cents, 'deposit', ${move.on}::date,
               b.returned_acknowledged, b.id, CASE WHEN ${reversal} THEN m.id END, (SELECT app.account())
             FROM belonging b JOIN money_move m ON m.belonging_id = b.id AND m.kind = 'deposit_in' AND m.reverses IS NULL
             WHERE b.id = ${belongingId} AND b.version = ${move.version}
               AND (SELECT app.account()) = CASE WHEN ${reversal} THEN b.annulled_by ELSE b.returned_by END`
}
