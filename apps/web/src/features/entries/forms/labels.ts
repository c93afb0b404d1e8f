import { type AcknowledgementType, TASK_ROLES, type TaskRole, type Urgency } from '@havre/kinds/kind.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { m } from '../../../paraglide/messages.js'

interface Choice<V extends string> {
  value: V
  label: string
}

/** How soon, the most pressing first. */
export function urgencies(): Choice<Urgency>[] {
  return [
    { value: 'now', label: m.entry_urgency_now() },
    { value: 'today', label: m.entry_urgency_today() },
    { value: 'thisWeek', label: m.entry_urgency_week() },
    { value: 'later', label: m.entry_urgency_later() },
  ]
}

/** Who takes a task. */
export function taskRoles(): Choice<TaskRole>[] {
  return TASK_ROLES.map(role => ({ value: role, label: roleLabel(role) }))
}

/** How somebody says that they have understood; declining counts. */
export function acknowledgements(): Choice<AcknowledgementType>[] {
  return [
    { value: 'signature', label: m.entry_ack_signature() },
    { value: 'thumb', label: m.entry_ack_thumb() },
    { value: 'oral', label: m.entry_ack_oral() },
    { value: 'declined', label: m.entry_ack_declined() },
  ]
}

/** The label of a value among choices; nothing where there is none. */
export function choiceLabel(choices: readonly Choice<string>[], value: unknown): string {
  return choices.find(choice => choice.value === value)?.label ?? ''
}
