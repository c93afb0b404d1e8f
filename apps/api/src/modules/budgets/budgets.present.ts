import { BUDGET_SIDES, type BudgetSheet } from '@havre/contracts/budgets.ts'
import { type Budget, incomeOf, spendingOf, warningsOf } from '@havre/rules/budget/budget.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'

export function sheetSeal(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'budget_sheet', id, youthId, compartment: 'AUTON' })
}

export function toSheet(ctx: Ctx, row: Row, key: YouthKey, change: boolean): BudgetSheet {
  const id = text(row, 'id')
  const lines = linesOf(row)
  return {
    id,
    month: text(row, 'month'),
    side: oneOf(row, 'side', BUDGET_SIDES),
    lines,
    income: incomeOf(lines),
    spending: spendingOf(lines),
    balance: number(row, 'balance'),
    warnings: [...warningsOf(lines)],
    note: sheetSeal(key, id, text(row, 'youth_id')).open('note', bytesOrNull(row, 'note')),
    by: toPerson(ctx.keyring, row, 'maker'),
    version: number(row, 'version'),
    can: { change },
  }
}

function linesOf(row: Row): Budget {
  return {
    wage: number(row, 'wage'),
    allowance: number(row, 'allowance'),
    otherIncome: number(row, 'other_income'),
    rent: number(row, 'rent'),
    food: number(row, 'food'),
    energy: number(row, 'energy'),
    transport: number(row, 'transport'),
    phone: number(row, 'phone'),
    insurance: number(row, 'insurance'),
    saving: number(row, 'saving'),
    otherSpending: number(row, 'other_spending'),
  }
}
