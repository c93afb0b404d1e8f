import type { Budget } from '@havre/rules/budget/budget.ts'
import { part, type Statement, sql } from '../../db/sql.ts'
import { RELATION } from '../youth-files/relation.ts'

/** Three years: what a stay and the time after it come to. */
const MOST_SHEETS = 72

const SHEET = part`
  b.id, b.youth_id, to_char(b.month_on, 'YYYY-MM') AS month, b.side, b.wage, b.allowance, b.other_income, b.rent, b.food, b.energy,
  b.transport, b.phone, b.insurance, b.saving, b.other_spending, b.balance, b.note, b.version, b.created_by AS maker_id,
  a.display_name AS maker_name`
const SHEET_FROM = part`FROM budget_sheet b LEFT JOIN account a ON a.id = b.created_by`

/** The sheets of one youth, the latest month first, and the trace of reading them. */
export function readSheets(youthId: string): Statement[] {
  return [
    sql`SELECT ${SHEET} ${SHEET_FROM} WHERE b.youth_id = ${youthId} ORDER BY b.month_on DESC, b.side LIMIT ${MOST_SHEETS}`,
    sql`SELECT app.trace('budget.read', 'done', 'AUTON', ${youthId}::uuid, NULL, NULL, NULL, NULL)`,
  ]
}

/** One sheet with its youth's key and how the asker stands to the file. */
export function readSheet(id: string): Statement {
  return sql`SELECT ${SHEET}, k.epoch, k.wrapped, ${RELATION} ${SHEET_FROM}
               JOIN youth_file f ON f.id = b.youth_id JOIN youth_key k ON k.youth_id = b.youth_id WHERE b.id = ${id}`
}

export type NewSheet = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  readonly month: string
  readonly side: string
  readonly lines: Budget
  readonly note: Buffer | null
}

export function insertSheet({ lines, ...sheet }: NewSheet): Statement {
  return sql`INSERT INTO budget_sheet (id, centre_id, youth_id, created_by, month_on, side, wage, allowance, other_income, rent, food,
               energy, transport, phone, insurance, saving, other_spending, note)
             VALUES (${sheet.id}, ${sheet.centreId}, ${sheet.youthId}, ${sheet.createdBy}, ${`${sheet.month}-01`}::date, ${sheet.side},
               ${lines.wage}, ${lines.allowance}, ${lines.otherIncome}, ${lines.rent}, ${lines.food}, ${lines.energy},
               ${lines.transport}, ${lines.phone}, ${lines.insurance}, ${lines.saving}, ${lines.otherSpending}, ${sheet.note})
             ON CONFLICT (id) DO NOTHING`
}

/** Writes the sheet anew when it is still at this version; answers one row when it was. */
export function updateSheet(id: string, version: number, lines: Budget, note: Buffer | null): Statement {
  return sql`UPDATE budget_sheet SET wage = ${lines.wage}, allowance = ${lines.allowance}, other_income = ${lines.otherIncome},
               rent = ${lines.rent}, food = ${lines.food}, energy = ${lines.energy}, transport = ${lines.transport},
               phone = ${lines.phone}, insurance = ${lines.insurance}, saving = ${lines.saving},
               other_spending = ${lines.otherSpending}, note = ${note}, version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} RETURNING id`
}
