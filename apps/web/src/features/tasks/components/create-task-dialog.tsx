import { TASK_ROLES, type TaskRole, URGENCIES, type Urgency } from '@havre/kinds/kind.ts'
import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { optionsOf } from '../../../lib/options.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useCreateTask } from '../api/create-task.ts'
import { type Repeats, taskRepeats } from '../task-repeats.ts'

const MAX_TITLE = 200

const urgencyLabels: Record<Urgency, () => string> = {
  now: m.entry_urgency_now,
  today: m.entry_urgency_today,
  thisWeek: m.entry_urgency_week,
  later: m.entry_urgency_later,
}

const repeatWords: Record<Repeats | 'never', () => string> = {
  never: m.tasks_repeats_never,
  ...taskRepeats,
}

interface Props {
  youthId: string
  /** The act that the task comes from, if it comes from one. */
  entryId?: string
  /** Colleagues who may be named. */
  people?: readonly { id: string; name: string | null }[]
  open: boolean
  onClose: () => void
}

/** A task on a file: what, how soon, who. */
export default function CreateTaskDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={m.file_task_new()}>
      {open && <CreateTaskForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & {
  /** What the task may be called to begin with. */
  title?: string
  onDone: () => void
}

export function CreateTaskForm({ youthId, entryId, people = [], title: proposed = '', onDone }: FormProps) {
  const [title, setTitle] = useState(proposed.slice(0, MAX_TITLE))
  const [urgency, setUrgency] = useState<Urgency>('thisWeek')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [remindOn, setRemindOn] = useState<string | null>(null)
  const [forRole, setForRole] = useState<TaskRole | null>(null)
  const [forAccountId, setForAccountId] = useState<string | null>(null)
  const [repeats, setRepeats] = useState<Repeats | 'never'>('never')
  const keys = useCreateKey()
  const [badDue, setBadDue] = useState(false)
  const [badRemind, setBadRemind] = useState(false)
  const [empty, setEmpty] = useState(false)
  const create = useCreateTask(youthId)
  const dateless = repeats !== 'never' && dueOn === null
  const late = remindOn !== null && dueOn !== null && remindOn > dueOn
  const submit = () => {
    setEmpty(title.trim() === '')
    if (title.trim() === '' || dateless || late || badDue || badRemind) return
    const body = {
      title: title.trim(),
      urgency,
      ...(dueOn && { dueOn }),
      ...(remindOn && { remindOn }),
      ...(forRole && { forRole }),
      ...(forAccountId && { forAccountId }),
      ...(repeats !== 'never' && { repeats }),
      ...(entryId && { entryId }),
    }
    create.mutate({ body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {create.error && <Banner tone="danger">{failureWords(create.error)}</Banner>}
      <TextInput
        label={m.file_task_what()}
        value={title}
        onChange={setTitle}
        maxLength={MAX_TITLE}
        error={empty ? m.file_task_empty() : undefined}
        autoFocus
      />
      <RadioGroup
        label={m.entry_need_urgency()}
        layout="segments"
        options={URGENCIES.map(value => ({ value, label: urgencyLabels[value]() }))}
        value={urgency}
        onChange={setUrgency}
      />
      <Select
        label={m.entry_need_role()}
        options={TASK_ROLES.map(value => ({ value, label: roleLabel(value) }))}
        value={forRole}
        onChange={setForRole}
      />
      {people.length > 0 && (
        <Combobox
          label={m.tasks_for_person()}
          options={people.map(({ id, name }) => ({ value: id, label: name ?? '…' }))}
          value={forAccountId}
          onChange={setForAccountId}
        />
      )}
      <DateField
        label={m.entry_need_due()}
        value={dueOn}
        onChange={setDueOn}
        onInvalid={setBadDue}
        error={dateless ? m.tasks_repeats_needs_date() : undefined}
      />
      <DateField
        label={m.tasks_remind()}
        help={m.tasks_remind_help()}
        mark="optional"
        value={remindOn}
        onChange={setRemindOn}
        onInvalid={setBadRemind}
        error={late ? m.tasks_remind_late() : undefined}
      />
      <Select
        label={m.tasks_repeats()}
        options={optionsOf(repeatWords)}
        value={repeats}
        onChange={setRepeats}
      />
      <Button type="submit" variant="primary" className="self-end" loading={create.isPending}>
        {m.file_task_add()}
      </Button>
    </Form>
  )
}
