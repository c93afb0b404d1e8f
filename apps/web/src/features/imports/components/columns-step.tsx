import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import type { ImportPlan, Saving, SheetPlan, Table } from '../api/imports.ts'
import { withColumn, withSheet } from '../plan-changes.ts'
import type { Targets } from '../target-words.ts'
import { ColumnRow } from './column-row.tsx'
import { FixedCodes } from './fixed-codes.tsx'
import { MappingTools } from './mapping-tools.tsx'

interface Props {
  importId: string
  table: Table
  plan: ImportPlan
  targets: Targets
  saving: Saving
  onPlan: (plan: ImportPlan, onKept?: () => void) => void
  onNext: () => void
}

const uses = { files: m.imports_use_files, records: m.imports_use_records, none: m.imports_use_none }

/** What each column of each sheet becomes. Every choice is kept at once. */
export function ColumnsStep({ importId, table, plan, targets, saving, onPlan, onNext }: Props) {
  const [number, setNumber] = useState(plan.sheets[0]?.sheet ?? 0)
  const sheet = table.sheets[number]
  const mapped = plan.sheets.find(one => one.sheet === number)
  if (!sheet) return null
  const put = (next: SheetPlan | null, onKept?: () => void) => onPlan(withSheet(plan, next, number), onKept)
  const taken = new Set(mapped?.columns.map(({ to }) => to))
  const offered = targets.options.filter(
    ({ value }) => mapped?.use === 'files' || value === 'file.oldCode' || value.startsWith('kind.'),
  )
  return (
    <div className="flex flex-col gap-6">
      {table.guessed && <Banner>{m.imports_guessed()}</Banner>}
      {table.sheets.length > 1 && (
        <Select
          label={m.imports_sheet()}
          options={table.sheets.map((one, at) => ({
            value: String(at),
            label: one.name || m.imports_sheet_only(),
            hint: m.imports_rows({ count: one.rows }),
          }))}
          value={String(number)}
          onChange={next => setNumber(Number(next))}
        />
      )}
      {(table.sheets.length > 1 || mapped?.use !== 'files') && (
        <RadioGroup
          label={m.imports_sheet_use()}
          layout="columns"
          options={(['files', 'records', 'none'] as const).map(value => ({ value, label: uses[value]() }))}
          value={mapped?.use ?? 'none'}
          onChange={use =>
            put(
              use === 'none'
                ? null
                : { fixed: [], ...mapped, sheet: number, use, columns: fitting(mapped, use) },
            )
          }
        />
      )}
      {mapped && (
        <>
          <MappingTools sheet={mapped} columns={sheet.columns} onChange={put} />
          <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-raise">
            <li
              aria-hidden="true"
              className="hidden grid-cols-2 gap-x-6 px-4 py-2 font-semibold text-ink-soft text-small md:grid"
            >
              <span>{m.imports_column()}</span>
              <span>{m.imports_becomes()}</span>
            </li>
            {sheet.columns.map((column, at) => {
              const here = mapped.columns.find(one => one.column === at)
              return (
                <ColumnRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
                  key={at}
                  importId={importId}
                  sheet={number}
                  number={at}
                  column={column}
                  plan={here}
                  options={offered.map(option => ({
                    ...option,
                    disabled: taken.has(option.value) && option.value !== here?.to,
                  }))}
                  targets={targets}
                  saving={saving}
                  onChange={(next, onKept) => put(withColumn(mapped, at, next), onKept)}
                />
              )
            })}
          </ul>
          <FixedCodes sheet={mapped} targets={targets} onChange={put} />
          {mapped.use === 'files' && (
            <Checkbox
              label={m.imports_retained()}
              help={m.imports_retained_help()}
              checked={plan.retained}
              onChange={retained => onPlan({ ...plan, retained })}
            />
          )}
        </>
      )}
      <Button
        variant="primary"
        className="self-end"
        disabled={!plan.sheets.some(one => one.use === 'files' && one.columns.length > 0)}
        onClick={onNext}
      >
        {m.imports_to_check()}
      </Button>
    </div>
  )
}

/** A sheet of records keeps its code and its records; a sheet of youths keeps all. */
function fitting(sheet: SheetPlan | undefined, use: SheetPlan['use']): SheetPlan['columns'] {
  const columns = sheet?.columns ?? []
  return use === 'files'
    ? columns
    : columns.filter(({ to }) => to === 'file.oldCode' || to.startsWith('kind.'))
}
