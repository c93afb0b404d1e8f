import { Fieldset } from '@base-ui/react/fieldset'
import { type Answer, rowsIn } from '@havre/kinds/answers.ts'
import { type FieldOf, TASK_ROLES, URGENCIES } from '@havre/kinds/kind.ts'
import { Plus, Trash2 } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LaterSelect } from '../../../ui/later.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { labelled } from './field-label.tsx'
import { useProblemAt, useTypedDate } from './form-context.ts'
import { taskRoles, urgencies } from './labels.ts'
import { newRowKey } from './row-key.ts'

interface Props {
  field: FieldOf<'needs'>
  value: Answer | undefined
  onChange: (needs: Answer | undefined) => void
  pointer: string
}

type Change = { what?: string | undefined; urgency?: string; dueOn?: string | undefined; forRole?: string }
type Row = ReturnType<typeof rowsIn>[number]

/** What must be done for the youth; each line becomes a task when the entry is signed. */
export function NeedsControl({ field, value, onChange, pointer }: Props) {
  const needs = rowsIn(value)
  const { label, help } = labelled(field)
  const change = (need: Row, part: Change) => {
    const parts = Object.entries({ ...need, ...part }).filter(([, one]) => one !== undefined)
    onChange(needs.map(one => (one === need ? { ...Object.fromEntries(parts), key: need.key } : one)))
  }
  return (
    <Fieldset.Root className="flex flex-col gap-2">
      <Fieldset.Legend className="font-semibold">{label}</Fieldset.Legend>
      {help && <p className="max-w-prose text-ink-soft text-small">{help}</p>}
      <ol className="flex flex-col gap-3 empty:hidden">
        {needs.map((need, index) => (
          <li
            key={need.key}
            className="grid grid-cols-[1fr_auto] items-start gap-3 rounded-card border border-line bg-sunken/40 p-4"
          >
            <NeedFields
              need={need}
              maxLength={field.maxLength}
              pointer={`${pointer}/${index}`}
              place={`${pointer}/${need.key}/dueOn`}
              onChange={part => change(need, part)}
            />
            <IconButton
              label={m.entry_need_remove({ number: index + 1 })}
              icon={<Trash2 size={18} />}
              onClick={() => onChange(needs.filter(one => one !== need))}
            />
          </li>
        ))}
      </ol>
      {needs.length < field.max && (
        <Button
          size="small"
          icon={<Plus size={18} />}
          className="self-start"
          onClick={() => onChange([...needs, { key: newRowKey(), urgency: 'today' }])}
        >
          {m.entry_need_add()}
        </Button>
      )}
    </Fieldset.Root>
  )
}

function NeedFields(props: {
  need: Row
  maxLength: number
  pointer: string
  place: string
  onChange: (part: Change) => void
}) {
  const { need, maxLength, pointer, place, onChange } = props
  return (
    <div className="flex flex-col gap-4">
      <TextInput
        label={m.entry_need_what()}
        error={useProblemAt(`${pointer}/what`)}
        maxLength={maxLength}
        value={typeof need.what === 'string' ? need.what : ''}
        onChange={what => onChange({ what: what === '' ? undefined : what })}
        autoFocus={need.what === undefined}
      />
      <RadioGroup
        label={m.entry_need_urgency()}
        layout="segments"
        options={urgencies()}
        value={URGENCIES.find(one => one === need.urgency) ?? null}
        onChange={urgency => onChange({ urgency })}
      />
      <div className="grid items-start gap-4 md:grid-cols-2">
        <LaterSelect
          label={m.entry_need_role()}
          options={taskRoles()}
          value={TASK_ROLES.find(one => one === need.forRole) ?? null}
          onChange={forRole => onChange({ forRole })}
        />
        <DateField
          label={m.entry_need_due()}
          error={useProblemAt(`${pointer}/dueOn`)}
          {...useTypedDate(place)}
          value={typeof need.dueOn === 'string' ? need.dueOn : null}
          onChange={dueOn => onChange({ dueOn: dueOn ?? undefined })}
        />
      </div>
    </div>
  )
}
