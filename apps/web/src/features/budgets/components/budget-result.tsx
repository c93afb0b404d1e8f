import { type Budget, balanceOf, incomeOf, spendingOf, warningsOf } from '@havre/rules/budget/budget.ts'
import { TriangleAlert } from 'lucide-react'
import { money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { warningWords } from '../budget-words.ts'

/** What a month comes to: in, out, what is left, and what deserves a word. */
export function BudgetResult({ budget }: { budget: Budget }) {
  const balance = balanceOf(budget)
  return (
    <div aria-live="polite" className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <span className={cx('font-semibold text-title-2 tabular', balance < 0 && 'text-danger')}>
          {balance < 0 ? m.budget_missing() : m.budget_balance()} {money(Math.abs(balance))}
        </span>
        <span className="text-ink-soft tabular">
          {m.budget_income()} {money(incomeOf(budget))} · {m.budget_spending()} {money(spendingOf(budget))}
        </span>
      </p>
      <Warnings words={warningsOf(budget).map(warning => warningWords[warning]())} />
    </div>
  )
}

export function Warnings({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <ul className="flex flex-col gap-1">
      {words.map(word => (
        <li key={word} className="flex items-start gap-2 text-warn">
          <TriangleAlert size={18} className="mt-0.5 shrink-0" />
          {word}
        </li>
      ))}
    </ul>
  )
}
