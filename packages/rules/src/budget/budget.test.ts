import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BUDGET_LINES,
  type Budget,
  balanceOf,
  differenceOf,
  EMPTY_BUDGET,
  INCOME_LINES,
  incomeOf,
  SPENDING_LINES,
  spendingOf,
  warningsOf,
} from './budget.ts'

const cents = fc.integer({ min: 0, max: 1_000_000 })
const budgets: fc.Arbitrary<Budget> = fc.tuple(...BUDGET_LINES.map(() => cents)).map(amounts => ({
  ...EMPTY_BUDGET,
  ...Object.fromEntries(BUDGET_LINES.map((line, at) => [line, amounts[at]])),
}))
const month = (given: Partial<Budget>): Budget => ({ ...EMPTY_BUDGET, ...given })

describe('the balance of a month', () => {
  it('is what comes in less what goes out, whatever the lines', () => {
    expect(balanceOf(month({ wage: 50_000, allowance: 88_000, rent: 42_000, saving: 5_000 }))).toBe(91_000)
    fc.assert(
      fc.property(budgets, budget => {
        const cash = BUDGET_LINES.reduce(
          (hand, line) =>
            INCOME_LINES.some(one => one === line) ? hand + budget[line] : hand - budget[line],
          0,
        )
        expect(balanceOf(budget)).toBe(cash)
        expect(incomeOf(budget) - spendingOf(budget)).toBe(cash)
      }),
    )
  })

  it('rises by every cent earned and falls by every cent spent, one line at a time', () => {
    fc.assert(
      fc.property(budgets, fc.constantFrom(...BUDGET_LINES), cents, (budget, line, more) => {
        const moved = balanceOf({ ...budget, [line]: budget[line] + more }) - balanceOf(budget)
        expect(moved).toBe(SPENDING_LINES.some(one => one === line) ? 0 - more : more)
      }),
    )
  })
})

describe('the words of warning', () => {
  it.each([
    [{}, []],
    [{ allowance: 90_000, rent: 30_000, saving: 1 }, []],
    [{ allowance: 90_000, rent: 30_001, saving: 1 }, ['rentAboveThird']],
    [{ allowance: 90_000, rent: 10_000 }, ['noSaving']],
    [{ allowance: 10_000, food: 10_001, saving: 1 }, ['negativeBalance']],
    [{ rent: 1 }, ['negativeBalance', 'rentAboveThird']],
    [{ allowance: 90_000, rent: 60_000, food: 40_000 }, ['negativeBalance', 'noSaving', 'rentAboveThird']],
  ])('of %o are %o', (lines, words) => {
    expect(warningsOf(month(lines))).toEqual(words)
  })

  it('say that money is short exactly when it is, and go away when enough is earned', () => {
    fc.assert(
      fc.property(budgets, budget => {
        expect(warningsOf(budget).includes('negativeBalance')).toBe(spendingOf(budget) > incomeOf(budget))
        const rich = { ...budget, saving: 1 + budget.saving, wage: budget.wage + 3 * spendingOf(budget) + 3 }
        expect(warningsOf(rich)).toEqual([])
      }),
    )
  })
})

describe('plan and what happened', () => {
  it('differ by as much as the balance does, once saving is counted as spent', () => {
    fc.assert(
      fc.property(budgets, budgets, (plan, real) => {
        const better = BUDGET_LINES.reduce((total, line) => total + differenceOf(line, plan, real), 0)
        expect(better - 2 * differenceOf('saving', plan, real)).toBe(balanceOf(real) - balanceOf(plan))
      }),
    )
  })

  it('differ in nothing where the month went as planned', () => {
    fc.assert(
      fc.property(budgets, budget => {
        for (const line of BUDGET_LINES) expect(differenceOf(line, budget, budget)).toBe(0)
      }),
    )
  })
})
