import { BUDGET_LINES, type Budget, type BudgetLine, EMPTY_BUDGET } from '@havre/rules/budget/budget.ts'
import { readTypedAmount } from '../../lib/typed-amount.ts'

/** A month's lines as somebody types them; an empty box is nothing. */
export type TypedBudget = Readonly<Record<BudgetLine, string>>

export function toTyped(budget: Budget): TypedBudget {
  return each(line => (budget[line] === 0 ? '' : written(budget[line])))
}

/** The budget that was typed, and the lines that hold no amount: they count as nothing until they do. */
export function readTyped(typed: TypedBudget): { budget: Budget; wrong: readonly BudgetLine[] } {
  const read = each(line => amountOf(typed[line]))
  return {
    budget: { ...EMPTY_BUDGET, ...each(line => read[line] ?? 0) },
    wrong: BUDGET_LINES.filter(line => read[line] === undefined),
  }
}

function amountOf(text: string): number | undefined {
  return /^0*([.,]0{1,2})?$/.test(text.trim()) ? 0 : readTypedAmount(text)
}

function written(cents: number): string {
  return (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',')
}

function each<T>(of: (line: BudgetLine) => T): Record<BudgetLine, T> {
  return {
    wage: of('wage'),
    allowance: of('allowance'),
    otherIncome: of('otherIncome'),
    rent: of('rent'),
    food: of('food'),
    energy: of('energy'),
    transport: of('transport'),
    phone: of('phone'),
    insurance: of('insurance'),
    saving: of('saving'),
    otherSpending: of('otherSpending'),
  }
}
