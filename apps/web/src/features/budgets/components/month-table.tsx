import { BUDGET_LINES, type BudgetLine, differenceOf } from '@havre/rules/budget/budget.ts'
import { money, monthName } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { BudgetMonth } from '../api/budgets.ts'
import { lineWords, signed } from '../budget-words.ts'

const WIDTH = 96

/** One month, line by line: planned beside real, as figures and as two bars, and how far apart they are. */
export function MonthTable({ month }: { month: BudgetMonth }) {
  const { plan, real } = month
  const shown = BUDGET_LINES.filter(line => (plan?.lines[line] ?? 0) > 0 || (real?.lines[line] ?? 0) > 0)
  const most = Math.max(1, ...shown.flatMap(line => [plan?.lines[line] ?? 0, real?.lines[line] ?? 0]))
  const difference = (line: BudgetLine) => (plan && real ? differenceOf(line, plan.lines, real.lines) : null)
  return (
    <Table
      caption={`${m.budget_title()}, ${monthName(month.month)}`}
      head={
        <>
          <HeadCell>{m.budget_line()}</HeadCell>
          <HeadCell numeric>{m.budget_plan()}</HeadCell>
          <HeadCell numeric>{m.budget_real()}</HeadCell>
          <HeadCell className="max-md:hidden">
            <span className="flex items-center gap-3" aria-hidden="true">
              <Key fill="bg-accent" words={m.budget_plan()} />
              <Key fill="bg-voice-hypothesis" words={m.budget_real()} />
            </span>
          </HeadCell>
          <HeadCell numeric>{m.budget_difference()}</HeadCell>
        </>
      }
    >
      {shown.map(line => (
        <Row key={line}>
          <Cell heading align="middle">
            {lineWords[line]()}
          </Cell>
          <Cell numeric align="middle">
            {figure(plan?.lines[line])}
          </Cell>
          <Cell numeric align="middle">
            {figure(real?.lines[line])}
          </Cell>
          <Cell align="middle" className="max-md:hidden">
            <Bars plan={plan?.lines[line] ?? 0} real={real?.lines[line] ?? 0} most={most} />
          </Cell>
          <Cell numeric align="middle">
            <Difference cents={difference(line)} />
          </Cell>
        </Row>
      ))}
      <Row>
        <Cell heading align="middle" className="font-semibold">
          {m.budget_balance()}
        </Cell>
        <Cell numeric align="middle" className="font-semibold">
          <Left cents={plan?.balance} />
        </Cell>
        <Cell numeric align="middle" className="font-semibold">
          <Left cents={real?.balance} />
        </Cell>
        <Cell className="max-md:hidden" />
        <Cell numeric align="middle" className="font-semibold">
          <Difference cents={plan && real ? real.balance - plan.balance : null} />
        </Cell>
      </Row>
    </Table>
  )
}

function figure(cents: number | undefined): string {
  return cents === undefined || cents === 0 ? '—' : money(cents)
}

function Left({ cents }: { cents: number | undefined }) {
  if (cents === undefined) return '—'
  return <span className={cents < 0 ? 'text-danger' : ''}>{cents < 0 ? signed(cents) : money(cents)}</span>
}

/** Above zero the month is better off for it, below it is worse. */
export function Difference({ cents }: { cents: number | null }) {
  if (cents === null) return '—'
  return <span className={cx(cents > 0 && 'text-ok', cents < 0 && 'text-danger')}>{signed(cents)}</span>
}

function Bars({ plan, real, most }: { plan: number; real: number; most: number }) {
  const long = (cents: number) => (cents === 0 ? 0 : Math.max(2, Math.round((cents / most) * WIDTH)))
  return (
    <svg width={WIDTH} height={18} aria-hidden="true" className="block">
      <rect width={long(plan)} height={8} rx={2} className="fill-accent" />
      <rect y={10} width={long(real)} height={8} rx={2} className="fill-voice-hypothesis" />
    </svg>
  )
}

function Key({ fill, words }: { fill: string; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-normal">
      <span className={cx('inline-block size-3 rounded-mark', fill)} />
      {words}
    </span>
  )
}
