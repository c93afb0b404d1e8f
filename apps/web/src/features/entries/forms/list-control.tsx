import { Fieldset } from '@base-ui/react/fieldset'
import { type Answer, rowsIn } from '@havre/kinds/answers.ts'
import type { FieldOf, RowField } from '@havre/kinds/kind.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CellControl } from './cell-control.tsx'
import { labelled } from './field-label.tsx'
import { FieldMessage } from './field-message.tsx'
import { newRowKey } from './row-key.ts'

interface Props {
  field: FieldOf<'list'>
  value: Answer | undefined
  onChange: (rows: Answer | undefined) => void
  pointer: string
}

/** Rows of the same fields; a row keeps its key for life, so that two people may add and change rows at once. */
export function ListControl({ field, value, onChange, pointer }: Props) {
  const rows = rowsIn(value)
  const box = useRef<HTMLFieldSetElement>(null)
  const { label, help } = labelled(field)
  const add = () => {
    onChange([...rows, { key: newRowKey() }])
    requestAnimationFrame(() => {
      const last = box.current?.querySelector(
        '[data-rows] > li:last-child input, [data-rows] > li:last-child textarea',
      )
      if (last instanceof HTMLElement) last.focus()
    })
  }
  return (
    <Fieldset.Root ref={box} className="flex flex-col gap-2">
      <Fieldset.Legend className="font-semibold">{label}</Fieldset.Legend>
      {help && <p className="max-w-prose text-ink-soft text-small">{help}</p>}
      <FieldMessage pointer={pointer} />
      <ol data-rows className="flex flex-col gap-3 empty:hidden">
        {rows.map((row, index) => (
          <li
            key={row.key}
            className="grid grid-cols-[1fr_auto] items-start gap-3 rounded-card border border-line bg-sunken/40 p-4"
          >
            <div className="grid items-start gap-4 md:grid-cols-2 [&>*:only-child]:md:col-span-2">
              {field.fields.map(cell => (
                <div key={cell.id} className={cx('min-w-0', isWide(cell) && 'md:col-span-2')}>
                  <CellControl
                    field={cell}
                    value={row[cell.id]}
                    pointer={`${pointer}/${index}/${cell.id}`}
                    place={`${pointer}/${row.key}/${cell.id}`}
                    onChange={next => {
                      const others = Object.entries(row).filter(([id]) => id !== cell.id)
                      const changed = {
                        ...Object.fromEntries(others),
                        ...(next !== undefined && { [cell.id]: next }),
                      }
                      onChange(rows.map(one => (one === row ? { ...changed, key: row.key } : one)))
                    }}
                  />
                </div>
              ))}
            </div>
            <IconButton
              label={m.entry_row_remove({ label: textOf(field.label), number: index + 1 })}
              icon={<Trash2 size={18} />}
              onClick={() => onChange(rows.filter(one => one !== row))}
            />
          </li>
        ))}
      </ol>
      {rows.length < field.max && (
        <Button size="small" icon={<Plus size={18} />} className="self-start" onClick={add}>
          {field.add
            ? textOf(field.add)
            : m.entry_row_add({ label: textOf(field.label).toLocaleLowerCase() })}
        </Button>
      )}
    </Fieldset.Root>
  )
}

/** What takes the whole width of a row: long words, and more choices than a column holds. */
function isWide(cell: RowField): boolean {
  return ['words', 'text', 'person'].includes(cell.type) || (cell.type === 'codes' && cell.options.length > 2)
}
