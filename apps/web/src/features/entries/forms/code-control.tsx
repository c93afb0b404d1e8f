import type { Term } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import type { FieldProps } from '../../../ui/field.tsx'
import { LaterCombobox } from '../../../ui/later.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'

interface Props extends FieldProps {
  terms: readonly Term[]
  value: unknown
  onChange: (code: string | undefined) => void
}

/** All choices are in view up to this many; beyond, one finds by typing. */
const IN_VIEW = 8
const SHORT = 14

/** One of a vocabulary. What was chosen by mistake can be taken back: no answer is an answer too. */
export function CodeControl({ terms, value, onChange, ...field }: Props) {
  const options = terms.map(term => ({ value: term.code, label: textOf(term.label) }))
  const chosen = typeof value === 'string' ? value : null
  if (options.length > IN_VIEW) {
    return (
      <LaterCombobox
        {...field}
        options={options}
        value={chosen}
        onChange={code => onChange(code ?? undefined)}
      />
    )
  }
  const strip = options.length <= 4 && options.every(option => option.label.length <= SHORT)
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
      <RadioGroup
        {...field}
        className={strip ? '' : 'w-full'}
        options={options}
        value={chosen}
        onChange={onChange}
        layout={strip ? 'segments' : 'columns'}
      />
      {chosen !== null && (
        <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
          {m.entry_take_back()}
        </Button>
      )}
    </div>
  )
}
