import { type BudgetLine, INCOME_LINES, SPENDING_LINES } from '@havre/rules/budget/budget.ts'
import { m } from '../../../paraglide/messages.js'
import { TextInput } from '../../../ui/text-input.tsx'
import { lineWords } from '../budget-words.ts'
import type { TypedBudget } from '../typed-budget.ts'

interface Props {
  typed: TypedBudget
  onChange: (typed: TypedBudget) => void
  /** Lines whose box holds no amount; said once somebody tried to keep it. */
  wrong: readonly BudgetLine[]
}

/** The lines of a month to fill in: what comes in, what goes out. */
export function BudgetFields({ typed, onChange, wrong }: Props) {
  const group = (title: string, lines: readonly BudgetLine[]) => (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">{title}</legend>
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3">
        {lines.map(line => (
          <TextInput
            key={line}
            label={lineWords[line]()}
            value={typed[line]}
            onChange={value => onChange({ ...typed, [line]: value })}
            inputMode="decimal"
            dir="ltr"
            maxLength={10}
            controlClassName="tabular"
            error={wrong.includes(line) ? m.budget_amount_bad() : undefined}
          />
        ))}
      </div>
    </fieldset>
  )
  return (
    <div className="flex flex-col gap-5">
      {group(m.budget_income(), INCOME_LINES)}
      {group(m.budget_spending(), SPENDING_LINES)}
    </div>
  )
}
