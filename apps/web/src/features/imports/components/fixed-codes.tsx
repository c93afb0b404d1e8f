import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import type { SheetPlan } from '../api/imports.ts'
import { kindsIn } from '../plan-changes.ts'
import type { Targets } from '../target-words.ts'

interface Props {
  sheet: SheetPlan
  targets: Targets
  onChange: (sheet: SheetPlan) => void
}

/** Codes that a record must bear and no column gives: chosen once for all rows. */
export function FixedCodes({ sheet, targets, onChange }: Props) {
  const needed = targets
    .neededCodes(kindsIn(sheet.columns))
    .filter(to => !sheet.columns.some(column => column.to === to))
  if (needed.length === 0) return null
  return (
    <Card title={m.imports_fixed()} tone="sunken">
      <p className="mb-4 max-w-prose text-ink-soft">{m.imports_fixed_help()}</p>
      <FormGrid columns={2}>
        {needed.map(to => (
          <Combobox
            key={to}
            label={targets.nameOf(to)}
            options={targets.codesOf(to) ?? []}
            value={sheet.fixed.find(one => one.to === to)?.code ?? null}
            onChange={code => {
              const others = sheet.fixed.filter(one => one.to !== to)
              onChange({ ...sheet, fixed: code === null ? others : [...others, { to, code }] })
            }}
          />
        ))}
      </FormGrid>
    </Card>
  )
}
