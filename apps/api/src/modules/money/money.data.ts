import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

export const MOVES_PAGE = 50
const WEEKS_SHOWN = 8

const MOVE = part`
  m.id, m.youth_id, m.kind, m.cents, m.from_pot, m.to_pot, m.week_on, m.category, m.happened_on, m.acknowledged, m.note,
  m.deduction_id, m.belonging_id, m.reverses, m.reversed, m.created_at, m.created_by AS maker_id, a.display_name AS maker_name`
const MOVE_FROM = part`FROM money_move m LEFT JOIN account a ON a.id = m.created_by`
const DEDUCTION = part`
  d.id, d.youth_id, d.week_on, d.cents, d.reason, d.agreed_how, d.status, d.decided_at, d.version, d.created_by AS maker_id,
  maker.display_name AS maker_name, d.decided_by AS decider_id, decider.display_name AS decider_name`
const DEDUCTION_FROM = part`
  FROM money_deduction d LEFT JOIN account maker ON maker.id = d.created_by LEFT JOIN account decider ON decider.id = d.decided_by`
/** A payment that stands. */
const PAYMENT = part`m.kind = 'pocket_money' AND m.reverses IS NULL AND NOT m.reversed`

/** Balances, the week's payment, the last weeks and the deductions of one youth, and the trace of having looked. */
export function readMoney(youthId: string, weekOn: string): Statement[] {
  return [
    sql`SELECT coalesce(sum(m.cents) FILTER (WHERE m.to_pot = 'purse'), 0) - coalesce(sum(m.cents) FILTER (WHERE m.from_pot = 'purse'), 0) AS purse,
          coalesce(sum(m.cents) FILTER (WHERE m.to_pot = 'savings'), 0) - coalesce(sum(m.cents) FILTER (WHERE m.from_pot = 'savings'), 0) AS savings,
          coalesce(sum(m.cents) FILTER (WHERE m.to_pot = 'deposit'), 0) - coalesce(sum(m.cents) FILTER (WHERE m.from_pot = 'deposit'), 0) AS deposit,
          ${youthId}::uuid = ANY ((SELECT app.paid_weeks(${weekOn}::date))::uuid[]) AS paid
        FROM money_move m WHERE m.youth_id = ${youthId}`,
    readPayment(youthId, weekOn),
    // What happened and was taken back did not happen.
    sql`SELECT w.on AS week_on, coalesce(sum(m.cents) FILTER (WHERE m.kind = 'pocket_money' AND m.week_on = w.on), 0) AS pocket,
          coalesce(sum(m.cents) FILTER (WHERE m.inside AND m.from_pot IS NULL AND m.kind <> 'pocket_money'), 0) AS came_in,
          coalesce(sum(m.cents) FILTER (WHERE m.inside AND m.to_pot IS NULL AND m.kind <> 'pocket_money'), 0) AS went_out
        FROM (SELECT ${weekOn}::date - 7 * n AS on FROM generate_series(${WEEKS_SHOWN - 1}::int, 0, -1) AS n) AS w
          LEFT JOIN (SELECT m.*, coalesce(m.week_on, date_trunc('week', m.happened_on::timestamp)::date) AS falls_on,
                       'deposit' NOT IN (coalesce(m.from_pot, ''), coalesce(m.to_pot, '')) AS inside
                     FROM money_move m WHERE m.youth_id = ${youthId} AND m.reverses IS NULL AND NOT m.reversed) AS m
            ON m.falls_on = w.on
        GROUP BY w.on ORDER BY w.on`,
    sql`SELECT ${DEDUCTION} ${DEDUCTION_FROM}
        WHERE d.youth_id = ${youthId} AND (d.status = 'proposed' OR d.week_on = ${weekOn}::date)
        ORDER BY d.created_at DESC, d.id LIMIT 50`,
    sql`SELECT app.trace('money.read', 'done', 'EDUC', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** The standing payment of one week, where the asker may read it. */
export function readPayment(youthId: string, weekOn: string): Statement {
  return sql`SELECT ${MOVE} ${MOVE_FROM} WHERE m.youth_id = ${youthId} AND m.week_on = ${weekOn}::date AND ${PAYMENT}`
}

/** A page of moves, newest first, and the trace of reading them. */
export function readMoves(youthId: string, after: readonly [string, string] | null): Statement[] {
  const before = after
    ? part`(m.created_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : part`TRUE`
  return [
    sql`SELECT ${MOVE}, m.created_at::text AS at_key ${MOVE_FROM}
        WHERE m.youth_id = ${youthId} AND ${before} ORDER BY m.created_at DESC, m.id DESC LIMIT ${MOVES_PAGE + 1}`,
    sql`SELECT app.trace('money.list', 'done', 'EDUC', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** One move with its youth's key and how the asker stands to the file. */
export function readMove(id: string): Statement {
  return sql`SELECT ${MOVE}, k.epoch, k.wrapped, ${RELATION} ${MOVE_FROM}
               JOIN youth_file f ON f.id = m.youth_id JOIN youth_key k ON k.youth_id = m.youth_id WHERE m.id = ${id}`
}

export type NewMove = {
  id: string
  centreId: string
  youthId: string
  kind: string
  cents: number
  from: string | null
  to: string | null
  weekOn?: string | null
  category?: string | null
  on: string
  acknowledged?: string | null | undefined
  note: Buffer | null
  deductionId?: string | null
  belongingId?: string | null
  reverses?: string | null
  createdBy: string
}

export function insertMove(move: NewMove): Statement {
  return sql`INSERT INTO money_move (id, centre_id, youth_id, kind, cents, from_pot, to_pot, week_on, category, happened_on,
               acknowledged, note, deduction_id, belonging_id, reverses, created_by)
             VALUES (${move.id}, ${move.centreId}, ${move.youthId}, ${move.kind}, ${move.cents}, ${move.from}, ${move.to},
               ${move.weekOn}::date, ${move.category}, ${move.on}::date, ${move.acknowledged}, ${move.note},
               ${move.deductionId}::uuid, ${move.belongingId}::uuid, ${move.reverses}::uuid, ${move.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export type NewDeduction = {
  id: string
  centreId: string
  youthId: string
  weekOn: string
  cents: number
  limitCents: number
  reason: Buffer | null
  agreedHow: string
  createdBy: string
}

export function insertDeduction(given: NewDeduction): Statement {
  return sql`INSERT INTO money_deduction (id, centre_id, youth_id, week_on, cents, limit_cents, reason, agreed_how, created_by)
             VALUES (${given.id}, ${given.centreId}, ${given.youthId}, ${given.weekOn}::date, ${given.cents}, ${given.limitCents},
               ${given.reason}, ${given.agreedHow}, ${given.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function readDeduction(id: string): Statement {
  return sql`SELECT ${DEDUCTION}, k.epoch, k.wrapped, ${RELATION} ${DEDUCTION_FROM}
               JOIN youth_file f ON f.id = d.youth_id JOIN youth_key k ON k.youth_id = d.youth_id WHERE d.id = ${id}`
}

/** Agrees and takes the money in one transaction: no agreement without its move, no move without its agreement. */
export function takeDeduction(deductionId: string, moveId: string, on: string): Statement[] {
  return [
    sql`UPDATE money_deduction SET status = 'agreed', decided_by = (SELECT app.account()), decided_at = now(),
          version = version + 1, updated_at = now()
        WHERE id = ${deductionId} AND status = 'proposed'`,
    sql`INSERT INTO money_move (id, centre_id, youth_id, kind, cents, from_pot, happened_on, acknowledged, deduction_id, created_by)
        SELECT ${moveId}, d.centre_id, d.youth_id, 'deduction', d.cents, 'purse', ${on}::date, d.agreed_how, d.id, d.decided_by
        FROM money_deduction d
        WHERE d.id = ${deductionId} AND d.status = 'agreed' AND d.decided_by = (SELECT app.account())
        ON CONFLICT (id) DO NOTHING`,
  ]
}

export function dropProposed(id: string, version: number): Statement {
  return sql`UPDATE money_deduction SET status = 'dropped', decided_by = (SELECT app.account()), decided_at = now(),
               version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND status = 'proposed' RETURNING id`
}

/** One week of everybody in the house whose money the asker may read or pay, and the trace with every file shown, if any. */
export function readHouseWeek(weekOn: string): Statement {
  return sql`
    WITH page AS MATERIALIZED (
      SELECT f.id AS file_id, f.alias, f.alias_key, f.birth_on, f.arrived_on, k.epoch, k.wrapped,
        ('EDUC' = ANY ((SELECT app.open('c'))::text[]) OR f.id = ANY ((SELECT app.files('EDUC', 'c'))::uuid[])) AS may_add,
        f.id = ANY ((SELECT app.paid_weeks(${weekOn}::date))::uuid[]) AS paid
      FROM youth_file f JOIN youth_key k ON k.youth_id = f.id
      WHERE f.centre_id = (SELECT app.centre()) AND f.present
        AND ('EDUC' = ANY ((SELECT app.open('c'))::text[]) OR f.id = ANY ((SELECT app.files('EDUC', 'c'))::uuid[])
          OR 'EDUC' = ANY ((SELECT app.open('r'))::text[]) OR f.id = ANY ((SELECT app.files('EDUC', 'r', NULL))::uuid[]))
    ), seen AS MATERIALIZED (
      SELECT app.trace('money.week', 'done', 'EDUC', NULL, array_agg(p.file_id), NULL, NULL, count(*)::int)
      FROM page p HAVING count(*) > 0
    )
    SELECT p.*, ${MOVE} FROM seen JOIN page p ON true
      LEFT JOIN money_move m ON m.youth_id = p.file_id AND m.week_on = ${weekOn}::date AND ${PAYMENT}
      LEFT JOIN account a ON a.id = m.created_by
    ORDER BY p.alias_key, p.file_id`
}
