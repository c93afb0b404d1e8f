import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { settleItem } from '../api/exit-changes.ts'
import { useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

interface Props extends DialogState {
  planId: string
  code: string
  title: string
  outcome: 'done' | 'notApplicable'
}

/** A step is done, or does not concern this youth and why. */
export default function SettleDialog({ open, onClose, ...given }: Props) {
  return (
    <ExitDialog open={open} onClose={onClose} title={given.title}>
      <SettleForm {...given} onDone={onClose} />
    </ExitDialog>
  )
}

function SettleForm({
  planId,
  code,
  outcome,
  onDone,
}: Omit<Props, keyof DialogState> & { onDone: () => void }) {
  const isDone = outcome === 'done'
  const [on, setOn] = useState<string | null>(today())
  const [note, setNote] = useState('')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = useExitChange()
  const lacks = !isDone && !note.trim()
  const submit = () => {
    setTried(true)
    if (bad || !on || lacks) return
    const body = { code, outcome, on, ...(note.trim() && { note: note.trim() }) }
    change.mutate(() => settleItem(planId, body, key), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      {isDone && (
        <DateField
          label={m.exit_item_on()}
          value={on}
          onChange={setOn}
          onInvalid={setBad}
          error={tried && !on ? m.exit_needed() : faultAt(change.error, 'on')}
        />
      )}
      <TextArea
        label={isDone ? m.exit_item_note() : m.exit_item_reason()}
        mark={isDone ? 'optional' : 'required'}
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
        error={tried && lacks ? m.exit_needed() : faultAt(change.error, 'note')}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {isDone ? m.exit_item_settle() : m.exit_item_not()}
      </Button>
    </Form>
  )
}
