import { part, type Statement, sql } from '../../db/sql.ts'

const COLUMNS = part`c.id, c.occasion_id, c.on_date, c.body, c.version`

export function readOutcome(id: string): Statement {
  return sql`SELECT ${COLUMNS} FROM occasion_outcome c WHERE c.id = ${id}`
}

export function readOutcomeOn(occasionId: string, on: string): Statement {
  return sql`SELECT ${COLUMNS} FROM occasion_outcome c WHERE c.occasion_id = ${occasionId} AND c.on_date = ${on}::date`
}

/** Which dates of these occasions have something written about them. */
export function readOutcomeDates(occasionIds: readonly string[], from: string, to: string): Statement {
  return sql`SELECT c.occasion_id, c.on_date FROM occasion_outcome c
             WHERE c.occasion_id = ANY (${occasionIds}::uuid[]) AND c.on_date BETWEEN ${from}::date AND ${to}::date`
}

/** Meetings with something still to do, the latest first. */
export function readOpenOutcomes(limit: number): Statement {
  return sql`SELECT ${COLUMNS} FROM occasion_outcome c
             WHERE c.centre_id = (SELECT app.centre()) AND c.open_actions > 0 ORDER BY c.on_date DESC, c.id LIMIT ${limit}`
}

/** Names of the people that actions are for. */
export function readPeople(ids: readonly string[]): Statement {
  return sql`SELECT a.id AS person_id, a.display_name AS person_name FROM account a WHERE a.id = ANY (${ids}::uuid[])`
}

export type OutcomeRow = {
  readonly id: string
  readonly centreId: string
  readonly occasionId: string
  readonly on: string
  readonly body: Buffer
  readonly openActions: number
  readonly createdBy: string
}

export function insertOutcome(row: OutcomeRow): Statement {
  return sql`INSERT INTO occasion_outcome (id, centre_id, occasion_id, on_date, body, open_actions, created_by)
             VALUES (${row.id}, ${row.centreId}, ${row.occasionId}, ${row.on}::date, ${row.body}, ${row.openActions},
                     ${row.createdBy})
             ON CONFLICT (id) DO NOTHING`
}

export function updateOutcome(id: string, version: number, body: Buffer, openActions: number): Statement {
  return sql`UPDATE occasion_outcome SET body = ${body}, open_actions = ${openActions}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
