import { TASK_ROLES, type TaskRole, URGENCIES, type Urgency } from '@havre/kinds/kind.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { refusals } from '../../../lib/refusals.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { type Option, Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
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

const taskRefusals = refusals({ missing: m.file_task_empty, rules: {} })

interface Props {
  /** Whose it is; none where that is still to be chosen among `youths`. */
  youthId?: string
  youths?: readonly Option[]
  /** The decision that becomes a task, and what the task is called to begin with. */
  decision?: string
  /** The act that the task comes from, if it comes from one. */
  entryId?: string
  /** Colleagues who may be named. */
  people?: readonly { id: string; name: string | null }[]
  open: boolean
  onClose: () => void
}

interface Values {
  youthId: string | null
  title: string
  urgency: Urgency
  dueOn: string | null
  remindOn: string | null
  forRole: TaskRole | null
  forAccountId: string | null
  repeats: Repeats | 'never'
}

/** A task on a file: what, how soon, who. */
export default function CreateTaskDialog(props: Props) {
  const { youthId = null, youths, decision, entryId, people = [], open, onClose } = props
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      youthId,
      title: decision?.slice(0, MAX_TITLE) ?? '',
      urgency: 'thisWeek',
      dueOn: null,
      remindOn: null,
      forRole: null,
      forAccountId: null,
      repeats: 'never',
    },
    required: ['title'],
    missing: typed => ({
      youthId: typed.youthId ? undefined : m.outings_choose(),
      ...dateFaults(typed),
    }),
    send: async ({ youthId: of, title, urgency, dueOn, remindOn, forRole, forAccountId, repeats }, key) => {
      if (!of) return
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
      await call('createTask', { params: { youthId: of }, body, idempotencyKey: key })
    },
    refreshes: [['today'], ['tasks'], ['youth-files', 'detail']],
    refusals: taskRefusals,
    onClose,
  })
  const faults = dateFaults(values)
  return (
    <FormDialog
      title={decision ? m.calendar_task_new() : m.file_task_new()}
      description={decision}
      open={open}
      submit={m.file_task_add()}
      {...form}
    >
      {youths && (
        <Combobox
          label={m.calendar_appointment_for()}
          options={youths}
          value={values.youthId}
          onChange={set('youthId')}
          error={wrong('youthId')}
        />
      )}
      <TextInput
        label={m.file_task_what()}
        value={values.title}
        onChange={set('title')}
        maxLength={MAX_TITLE}
        error={wrong('title')}
        autoFocus={!youths}
      />
      <RadioGroup
        label={m.entry_need_urgency()}
        layout="segments"
        options={URGENCIES.map(value => ({ value, label: urgencyLabels[value]() }))}
        value={values.urgency}
        onChange={set('urgency')}
      />
      <Select
        label={m.entry_need_role()}
        options={TASK_ROLES.map(value => ({ value, label: roleLabel(value) }))}
        value={values.forRole}
        onChange={set('forRole')}
      />
      {people.length > 0 && (
        <Combobox
          label={m.tasks_for_person()}
          options={people.map(({ id, name }) => ({ value: id, label: name ?? '…' }))}
          value={values.forAccountId}
          onChange={set('forAccountId')}
        />
      )}
      <DateField
        label={m.entry_need_due()}
        value={values.dueOn}
        onChange={set('dueOn')}
        onInvalid={onInvalid('dueOn')}
        error={faults.dueOn}
      />
      <DateField
        label={m.tasks_remind()}
        help={m.tasks_remind_help()}
        mark="optional"
        value={values.remindOn}
        onChange={set('remindOn')}
        onInvalid={onInvalid('remindOn')}
        error={faults.remindOn}
      />
      <Select
        label={m.tasks_repeats()}
        options={optionsOf(repeatWords)}
        value={values.repeats}
        onChange={set('repeats')}
      />
    </FormDialog>
  )
}

function dateFaults({ repeats, dueOn, remindOn }: Values) {
  return {
    dueOn: repeats !== 'never' && dueOn === null ? m.tasks_repeats_needs_date() : undefined,
    remindOn: remindOn && dueOn && remindOn > dueOn ? m.tasks_remind_late() : undefined,
  }
}
