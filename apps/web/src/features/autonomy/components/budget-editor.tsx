import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { money } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Echo } from '../../../ui/echo.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Text } from '../api/read-autonomy.ts'
import { directionWords } from '../autonomy-words.ts'
import { newKey, replaced, without } from '../edit/items.ts'

type Budget = Text['content']['budget']
const MOST = 30

interface Props {
  budget: Budget
  onChange: (budget: Budget) => void
  /** What the service says of a place within it. */
  faultAt: (place: string, isFilled?: boolean) => string | undefined
}

/** What comes in and goes out in a month, line by line, and what is left. */
export function BudgetEditor({ budget, onChange, faultAt }: Props) {
  const [added, setAdded] = useState<string>()
  const left = budget.reduce((sum, { direction, cents }) => sum + (direction === 'in' ? cents : -cents), 0)
  return (
    <div className="flex flex-col gap-4">
      {budget.map((line, at) => (
        <div key={line.key} className="grid items-start gap-3 sm:grid-cols-[1fr_10rem_10rem_auto]">
          <TextInput
            label={m.autonomy_budget_label()}
            value={line.label}
            onChange={label => onChange(replaced(budget, at, { ...line, label }))}
            maxLength={120}
            autoFocus={line.key === added}
            error={faultAt(`${at}/label`, line.label.trim() !== '')}
          />
          <Select
            label={m.autonomy_budget_direction()}
            options={optionsOf(directionWords)}
            value={line.direction}
            onChange={direction => onChange(replaced(budget, at, { ...line, direction }))}
          />
          <Amount cents={line.cents} onChange={cents => onChange(replaced(budget, at, { ...line, cents }))} />
          <IconButton
            className="sm:mt-7"
            label={m.autonomy_budget_remove({ name: line.label || String(at + 1) })}
            icon={<Trash2 size={18} />}
            onClick={() => onChange(without(budget, at))}
          />
        </div>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-3">
        {budget.length < MOST && (
          <Button
            size="small"
            icon={<Plus size={18} />}
            onClick={() => {
              const key = newKey()
              setAdded(key)
              onChange([...budget, { key, label: '', direction: 'out', cents: 0 }])
            }}
          >
            {m.autonomy_budget_add()}
          </Button>
        )}
        {budget.length > 0 && (
          <p className="font-semibold tabular">{m.autonomy_budget_left({ amount: money(left) })}</p>
        )}
      </div>
    </div>
  )
}

function Amount({ cents, onChange }: { cents: number; onChange: (cents: number) => void }) {
  const [typed, setTyped] = useState(cents === 0 ? '' : (cents / 100).toFixed(2).replace('.', ','))
  const read = readTypedAmount(typed)
  return (
    <TextInput
      label={m.autonomy_budget_amount()}
      inputMode="decimal"
      dir="ltr"
      maxLength={10}
      controlClassName="tabular"
      value={typed}
      onChange={text => {
        setTyped(text)
        const amount = readTypedAmount(text)
        if (amount !== undefined) onChange(amount)
      }}
      error={typed !== '' && read === undefined ? m.autonomy_amount_bad() : undefined}
      echo={read !== undefined && <Echo>{money(read)}</Echo>}
    />
  )
}
