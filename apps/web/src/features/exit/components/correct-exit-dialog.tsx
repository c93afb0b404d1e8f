import { type FormEvent, useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { correctExit } from '../api/exit-changes.ts'
import { useExitChange, type YouthExit } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { lodgingWords, reasonWords } from '../exit-words.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

/** What was recorded wrongly of an exit; what it said stays beside it. */
export default function CorrectExitDialog({ exit, ...state }: DialogState & { exit: YouthExit }) {
  return (
    <ExitDialog {...state} width="wide" title={m.exit_correct()} description={m.exit_correct_lead()}>
      <CorrectForm exit={exit} onDone={state.onClose} />
    </ExitDialog>
  )
}

function CorrectForm({ exit, onDone }: { exit: YouthExit; onDone: () => void }) {
  const [on, setOn] = useState<string | null>(exit.on)
  const [reason, setReason] = useState(exit.reason)
  const [lodging, setLodging] = useState(exit.lodging)
  const [destination, setDestination] = useState(exit.destination ?? '')
  const [why, setWhy] = useState('')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const change = useExitChange()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!on || bad || !why.trim()) return
    const body = { on, reason, lodging, destination: destination.trim() || null, why: why.trim() }
    change.mutate(() => correctExit(exit, body), { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <ExitFailure error={change.error} />
      <FormGrid columns={2}>
        <DateField
          label={m.exit_record_on()}
          value={on}
          onChange={setOn}
          onInvalid={setBad}
          error={tried && !on ? m.exit_needed() : faultAt(change.error, 'on')}
        />
        <Select
          label={m.exit_record_reason()}
          options={optionsOf(reasonWords)}
          value={reason}
          onChange={setReason}
          error={faultAt(change.error, 'reason')}
        />
        <Select
          label={m.exit_lodging()}
          mark="optional"
          options={optionsOf(lodgingWords)}
          value={lodging}
          onChange={setLodging}
        />
      </FormGrid>
      <TextArea
        label={m.exit_destination()}
        mark="optional"
        value={destination}
        onChange={setDestination}
        maxLength={2000}
        rows={1}
      />
      <TextArea
        label={m.exit_correct_why()}
        mark="required"
        value={why}
        onChange={setWhy}
        maxLength={1000}
        rows={2}
        error={tried && !why.trim() ? m.exit_needed() : faultAt(change.error, 'why')}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_correct()}
      </Button>
    </form>
  )
}
