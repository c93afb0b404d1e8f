/** Where money comes from in a month, in the order in which a youth counts. */
export const INCOME_LINES = ['wage', 'allowance', 'otherIncome'] as const
/** Where it goes; saving is money set aside, so it leaves what is left to live on. */
export const SPENDING_LINES = [
  'rent',
  'food',
  'energy',
  'transport',
  'phone',
  'insurance',
  'saving',
  'otherSpending',
] as const
export const BUDGET_LINES = [...INCOME_LINES, ...SPENDING_LINES] as const
export type BudgetLine = (typeof BUDGET_LINES)[number]

/** A month's lines in cents, none below zero. */
export type Budget = Readonly<Record<BudgetLine, number>>

export const EMPTY_BUDGET: Budget = {
  wage: 0,
  allowance: 0,
  otherIncome: 0,
  rent: 0,
  food: 0,
  energy: 0,
  transport: 0,
  phone: 0,
  insurance: 0,
  saving: 0,
  otherSpending: 0,
}

/** What deserves a word before the month is lived. */
export const BUDGET_WARNINGS = ['negativeBalance', 'noSaving', 'rentAboveThird'] as const
export type BudgetWarning = (typeof BUDGET_WARNINGS)[number]

const sum = (budget: Budget, lines: readonly BudgetLine[]) =>
  lines.reduce((total, line) => total + budget[line], 0)

export const incomeOf = (budget: Budget) => sum(budget, INCOME_LINES)
export const spendingOf = (budget: Budget) => sum(budget, SPENDING_LINES)

/** What is left at the end of the month, in cents; never typed. */
export const balanceOf = (budget: Budget) => incomeOf(budget) - spendingOf(budget)

/** A rent of more than a third of what comes in is above what landlords and guides hold bearable. */
export function warningsOf(budget: Budget): readonly BudgetWarning[] {
  const income = incomeOf(budget)
  const found: Record<BudgetWarning, boolean> = {
    negativeBalance: balanceOf(budget) < 0,
    noSaving: income > 0 && budget.saving === 0,
    rentAboveThird: budget.rent * 3 > income,
  }
  return BUDGET_WARNINGS.filter(warning => found[warning])
}

/** How what happened differs from what was planned: cents, above zero where the month is better off for it. */
export function differenceOf(line: BudgetLine, plan: Budget, real: Budget): number {
  const more = real[line] - plan[line]
  // Saving more is no worse a month, though it leaves less in hand.
  if (more === 0) return 0
  return line === 'saving' || isIncome(line) ? more : -more
}

function isIncome(line: BudgetLine): boolean {
  return INCOME_LINES.some(one => one === line)
}
