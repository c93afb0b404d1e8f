import { money, monthName } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { BudgetMonth } from '../api/budgets.ts'
import { signed } from '../budget-words.ts'
import { Difference } from './month-table.tsx'

interface Props {
  months: readonly BudgetMonth[]
  /** The month on show. */
  shown: string
  onShow: (month: string) => void
}

/** What was left of each month, planned and real; a press shows its lines. */
export function MonthHistory({ months, shown, onShow }: Props) {
  return (
    <Table
      caption={m.budget_history()}
      head={
        <>
          <HeadCell>{m.budget_month()}</HeadCell>
          <HeadCell numeric>{m.budget_plan()}</HeadCell>
          <HeadCell numeric>{m.budget_real()}</HeadCell>
          <HeadCell numeric>{m.budget_difference()}</HeadCell>
        </>
      }
    >
      {months.map(({ month, plan, real }) => (
        <Row key={month} selected={month === shown}>
          <Cell heading align="middle">
            <Button
              size="small"
              variant="quiet"
              aria-pressed={month === shown}
              className="first-letter:uppercase"
              onClick={() => onShow(month)}
            >
              {monthName(month)}
            </Button>
          </Cell>
          <Cell numeric align="middle">
            {plan ? left(plan.balance) : '—'}
          </Cell>
          <Cell numeric align="middle">
            {real ? left(real.balance) : '—'}
          </Cell>
          <Cell numeric align="middle">
            <Difference cents={plan && real ? real.balance - plan.balance : null} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

const left = (cents: number) => (cents < 0 ? signed(cents) : money(cents))
