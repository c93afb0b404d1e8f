import { today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { settleItem } from '../api/exit-changes.ts'
import { type DialogState, EXIT } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'

interface Props extends DialogState {
  planId: string
  code: string
  title: string
  outcome: 'done' | 'notApplicable'
}

interface Values {
  on: string | null
  note: string
}

/** A step is done, or does not concern this youth and why. */
export default function SettleDialog({ planId, code, title, outcome, open, onClose }: Props) {
  const isDone = outcome === 'done'
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: { on: today(), note: '' },
    required: isDone ? ['on'] : ['note'],
    send: async ({ on, note }, idempotencyKey) => {
      if (!on) return
      const body = { code, outcome, on, ...(note.trim() && { note: note.trim() }) }
      await settleItem(planId, body, idempotencyKey)
    },
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={title}
      open={open}
      submit={isDone ? m.exit_item_settle() : m.exit_item_not()}
      {...form}
    >
      {isDone && (
        <DateField
          label={m.exit_item_on()}
          value={values.on}
          onChange={set('on')}
          onInvalid={onInvalid('on')}
          error={wrong('on')}
        />
      )}
      <TextArea
        label={isDone ? m.exit_item_note() : m.exit_item_reason()}
        mark={isDone ? 'optional' : 'required'}
        value={values.note}
        onChange={set('note')}
        maxLength={1000}
        rows={2}
        error={wrong('note')}
      />
    </FormDialog>
  )
}
