import { useState } from 'react'
import { list, today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { recordExit } from '../api/exit-changes.ts'
import { type ExitPlan, useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { PILLARS, pillarNames } from '../exit-words.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'
import { type ExitFacts, ExitFields } from './exit-fields.tsx'

interface Props extends DialogState {
  plan: ExitPlan
  relayAccepted: boolean
  /** The day on which the file says that the youth left. */
  leftOn: string | null
}

/** The exit, written once: the consequence is named before it is. */
export default function RecordExitDialog({ open, onClose, ...given }: Props) {
  return (
    <ExitDialog
      open={open}
      onClose={onClose}
      width="wide"
      title={m.exit_record()}
      description={m.exit_record_lead()}
    >
      <ExitForm {...given} onDone={onClose} />
    </ExitDialog>
  )
}

function ExitForm({
  plan,
  relayAccepted,
  leftOn,
  onDone,
}: Omit<Props, keyof DialogState> & { onDone: () => void }) {
  const [facts, setFacts] = useState<ExitFacts>({
    on: leftOn ?? today(),
    reason: null,
    lodging: plan.lodging,
    destination: plan.destination ?? '',
  })
  const [because, setBecause] = useState('')
  const [note, setNote] = useState('')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = useExitChange()
  const missing = PILLARS.filter(pillar => plan.pillars[pillar].state === 'missing')
  const asksWhy = !relayAccepted || faultAt(change.error, 'unpreparedBecause') !== undefined
  const submit = () => {
    setTried(true)
    const { on, reason, lodging, destination } = facts
    if (!on || bad || !reason || (asksWhy && !because.trim())) return
    const body = {
      on,
      reason,
      ...(lodging && { lodging }),
      ...(destination.trim() && { destination: destination.trim() }),
      ...(note.trim() && { note: note.trim() }),
      ...(asksWhy && { unpreparedBecause: because.trim() }),
    }
    change.mutate(() => recordExit(plan, body, key), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      {missing.length > 0 && (
        <Banner tone="warn">
          {m.exit_record_foresee_abrupt({ what: list(missing.map(pillar => pillarNames[pillar]())) })}
        </Banner>
      )}
      <ExitFields
        facts={facts}
        onChange={change => setFacts(before => ({ ...before, ...change }))}
        onInvalid={setBad}
        tried={tried}
        error={change.error}
      />
      {asksWhy && (
        <TextArea
          label={m.exit_record_because()}
          help={m.exit_record_because_help()}
          mark="required"
          value={because}
          onChange={setBecause}
          maxLength={1000}
          rows={2}
          error={tried && !because.trim() ? m.exit_needed() : faultAt(change.error, 'unpreparedBecause')}
        />
      )}
      <TextArea
        label={m.exit_record_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={2000}
        rows={2}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_record()}
      </Button>
    </Form>
  )
}
