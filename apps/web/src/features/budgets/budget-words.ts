import type { BudgetLine, BudgetWarning } from '@havre/rules/budget/budget.ts'
import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { money } from '../../lib/formats.ts'
import { STAY_FAULTS } from '../../lib/stay-faults.ts'
import { m } from '../../paraglide/messages.js'

export const lineWords: Record<BudgetLine, () => string> = {
  wage: m.budget_line_wage,
  allowance: m.budget_line_allowance,
  otherIncome: m.budget_line_otherIncome,
  rent: m.budget_line_rent,
  food: m.budget_line_food,
  energy: m.budget_line_energy,
  transport: m.budget_line_transport,
  phone: m.budget_line_phone,
  insurance: m.budget_line_insurance,
  saving: m.budget_line_saving,
  otherSpending: m.budget_line_otherSpending,
}

export const warningWords: Record<BudgetWarning, () => string> = {
  negativeBalance: m.budget_warn_negativeBalance,
  noSaving: m.budget_warn_noSaving,
  rentAboveThird: m.budget_warn_rentAboveThird,
}

/** `+12,50 €`, `−3,00 €`, `0,00 €`. */
export function signed(cents: number): string {
  if (cents === 0) return money(0)
  return `${cents > 0 ? '+' : '−'}${money(Math.abs(cents))}`
}

/** Why a month was not saved. */
export function budgetRefusal(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  if (error.slug === 'already-exists') return m.budget_exists()
  if (error.slug === 'stale-version') return m.budget_newer()
  if (error.rule === 'in-the-future') return m.budget_future()
  return (STAY_FAULTS[error.codeAt('#/month') ?? ''] ?? (() => failureWords(error)))()
}
