import { Fieldset } from '@base-ui/react/fieldset'
import { isObject } from '@havre/kinds/answers.ts'
import type { RowField } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { LaterCombobox } from '../../../ui/later.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { ControlProps } from './control-props.ts'
import { labelled } from './field-label.tsx'
import { useProblemAt } from './form-context.ts'

/** A person, by role first; a name or a nickname only where it helps. */
export function PersonControl({
  field,
  value,
  onChange,
  pointer,
}: ControlProps<Extract<RowField, { type: 'person' }>>) {
  const error = useProblemAt(`${pointer}/label`)
  const person = isObject(value) ? value : {}
  const role = typeof person.role === 'string' ? person.role : undefined
  const label = typeof person.label === 'string' ? person.label : ''
  const change = (nextRole: string | undefined, nextLabel: string) =>
    onChange(
      nextRole === undefined && nextLabel === ''
        ? undefined
        : { ...(nextRole && { role: nextRole }), ...(nextLabel !== '' && { label: nextLabel }) },
    )
  return (
    <Fieldset.Root className="flex flex-col gap-1.5">
      <Fieldset.Legend className="font-medium">{labelled(field).label}</Fieldset.Legend>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <LaterCombobox
          label={<span className="text-ink-soft text-small">{m.entry_person_role()}</span>}
          options={field.roles.map(term => ({ value: term.code, label: textOf(term.label) }))}
          value={role ?? null}
          onChange={code => change(code ?? undefined, label)}
        />
        <TextInput
          label={<span className="text-ink-soft text-small">{m.entry_person_label()}</span>}
          error={error}
          maxLength={field.maxLength}
          value={label}
          onChange={next => change(role, next)}
        />
      </div>
    </Fieldset.Root>
  )
}
