import { BookA } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { type Option, Select } from '../../../ui/select.tsx'
import type { ColumnPlan, Saving, Table } from '../api/imports.ts'
import type { Targets } from '../target-words.ts'
import { WordsDialog } from './words-dialog.tsx'

interface Props {
  importId: string
  sheet: number
  number: number
  column: Table['sheets'][number]['columns'][number]
  plan: ColumnPlan | undefined
  options: readonly Option[]
  targets: Targets
  saving: Saving
  onChange: (plan: ColumnPlan | null, onKept?: () => void) => void
}

const dayOrders = [
  { value: 'day', label: m.imports_day_first },
  { value: 'month', label: m.imports_month_first },
] as const

/** `A`, `B`, … `AA`: how table programs call a column. */
function letterOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26))
  return number < 26 ? last : `${letterOf(Math.floor(number / 26) - 1)}${last}`
}

/** One column: its heading with samples, and what it becomes. */
export function ColumnRow(props: Props) {
  const { importId, sheet, number, column, plan, options, targets, saving, onChange } = props
  const [open, setOpen] = useState(false)
  const header = column.header || m.imports_no_heading({ letter: letterOf(number) })
  const codes = plan ? targets.codesOf(plan.to) : null
  return (
    <li className="grid items-start gap-x-6 gap-y-3 px-4 py-4 md:grid-cols-2">
      <div className="min-w-0">
        <p dir="auto" className="font-medium">
          {header}
        </p>
        <ul className="mt-1 flex flex-col text-ink-soft text-small">
          {column.samples.map(sample => (
            <li key={sample} dir="auto" className="truncate">
              {sample}
            </li>
          ))}
          {column.samples.length === 0 && <li>{m.imports_empty_column()}</li>}
        </ul>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <Combobox
          label={m.imports_becomes_what({ column: header })}
          hideLabel
          placeholder={m.imports_ignored()}
          options={options}
          value={plan?.to ?? null}
          onChange={to => onChange(to === null ? null : { column: number, to })}
        />
        {plan && targets.isDated(plan.to) && (
          <Select
            label={m.imports_dates()}
            hideLabel
            options={dayOrders.map(({ value, label }) => ({ value, label: label() }))}
            value={plan.monthFirst ? 'month' : 'day'}
            onChange={order => {
              const { monthFirst: _, ...rest } = plan
              onChange(order === 'month' ? { ...rest, monthFirst: true } : rest)
            }}
          />
        )}
        {plan && codes && (
          <>
            <Button
              size="small"
              className="self-start"
              icon={<BookA size={18} />}
              onClick={() => setOpen(true)}
            >
              {m.imports_words()}
            </Button>
            <WordsDialog
              importId={importId}
              asked={{ sheet, column: number, to: plan.to }}
              header={header}
              codes={codes}
              open={open}
              onClose={() => setOpen(false)}
              saving={saving}
              onKeep={words => onChange({ ...plan, words }, () => setOpen(false))}
            />
          </>
        )}
      </div>
    </li>
  )
}
