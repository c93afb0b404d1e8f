import { BUDGET_LINES, type BudgetLine, INCOME_LINES } from '@havre/rules/budget/budget.ts'
import { money, monthName } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { BudgetMonth } from '../api/budgets.ts'
import { lineWords } from '../budget-words.ts'
import { Warnings } from './budget-result.tsx'

/** The month in the youth's own words, on the screen that is turned to them: what comes in, what goes out, what is left. */
export function MyBudget({ month }: { month: BudgetMonth }) {
  const sheet = month.plan ?? month.real
  if (!sheet) return <p className="text-title-3">{m.budget_mine_nothing()}</p>
  const { lines, balance, income, spending, warnings } = sheet
  const most = Math.max(1, ...BUDGET_LINES.map(line => lines[line] ?? 0))
  const own = BUDGET_LINES.filter(line => (lines[line] ?? 0) > 0)
  const inside = own.filter(line => INCOME_LINES.some(one => one === line))
  const out = own.filter(line => !inside.includes(line))
  const words = [
    ...(warnings.includes('noSaving') ? [m.budget_mine_saving()] : []),
    ...(warnings.includes('rentAboveThird') ? [m.budget_mine_rent()] : []),
  ]
  const part = (title: string, total: number, of: readonly BudgetLine[], fill: string) => (
    <section className="flex flex-col gap-2">
      <h2 className="flex justify-between gap-4 text-title-2">
        {title} <span className="tabular">{money(total)}</span>
      </h2>
      <ul className="flex flex-col gap-2">
        {of.map(line => (
          <li key={line} className="flex flex-col gap-1">
            <span className="flex justify-between gap-4">
              {lineWords[line]()} <span className="tabular">{money(lines[line] ?? 0)}</span>
            </span>
            <span
              aria-hidden="true"
              className={cx('h-3 rounded-full', fill)}
              style={{ width: `${Math.max(1, ((lines[line] ?? 0) / most) * 100)}%` }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-col gap-1">
        <h1 className="text-title-1">{m.budget_mine()}</h1>
        <p className="text-ink-soft first-letter:uppercase">{monthName(month.month)}</p>
        <p>{m.budget_mine_lead()}</p>
      </header>
      {part(m.budget_income(), income, inside, 'bg-ok')}
      {part(m.budget_spending(), spending, out, 'bg-voice-hypothesis')}
      <p
        className={cx(
          'rounded-card border px-5 py-4 font-semibold text-title-3',
          balance < 0 ? 'border-warn bg-warn-soft text-warn' : 'border-ok bg-ok-soft text-ok',
        )}
      >
        {balance < 0
          ? m.budget_mine_short({ amount: money(-balance) })
          : m.budget_mine_left({ amount: money(balance) })}
      </p>
      <Warnings words={words} />
    </div>
  )
}
