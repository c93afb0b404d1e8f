import type { TaskRole } from '@havre/kinds/kind.ts'
import { Trash2 } from 'lucide-react'
import { roleLabel } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { LaterCombobox } from '../../../ui/later.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { MeetingDraft } from '../outcome-draft.ts'
import type { Choice } from './appointment-fields.tsx'

type Action = NonNullable<MeetingDraft['actions']>[number]
const roles = ['EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR'] as const satisfies TaskRole[]

interface Props {
  action: Action
  number: number
  people: readonly Choice[]
  onChange: (action: Action) => void
  onRemove: () => void
}

/** One thing to do: what, who (a role, somebody, or everybody together), by when. */
export function ActionFields({ action, number, people, onChange, onRemove }: Props) {
  const who = action.forPersonId ?? action.forRole ?? 'all'
  const choices = [
    { value: 'all', label: m.calendar_action_all() },
    ...roles.map(role => ({ value: role, label: roleLabel(role) })),
    ...people,
  ]
  const choose = (value: string | null) => {
    const forRole = roles.find(role => role === value) ?? null
    onChange({ ...action, forRole, forPersonId: forRole || value === 'all' ? null : value })
  }
  return (
    <div className="flex flex-col gap-3 rounded-card border border-line px-4 py-4">
      <div className="flex items-end gap-2">
        <TextInput
          label={m.calendar_todo_what({ number })}
          value={action.text}
          onChange={text => onChange({ ...action, text })}
          maxLength={300}
        />
        <IconButton
          label={m.calendar_todo_remove({ number })}
          icon={<Trash2 size={18} />}
          onClick={onRemove}
        />
      </div>
      <div className="grid items-start gap-x-6 gap-y-3 md:grid-cols-2">
        <LaterCombobox label={m.calendar_todo_who()} options={choices} value={who} onChange={choose} />
        <DateField
          label={m.calendar_todo_due()}
          mark="optional"
          value={action.dueOn ?? null}
          onChange={dueOn => onChange({ ...action, dueOn })}
        />
      </div>
      <Checkbox
        label={m.calendar_todo_done()}
        checked={action.done ?? false}
        onChange={done => onChange({ ...action, done })}
      />
    </div>
  )
}
