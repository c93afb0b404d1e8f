import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { correctExit } from '../api/exit-changes.ts'
import { useExitChange, type YouthExit } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'
import { type ExitFacts, ExitFields } from './exit-fields.tsx'

/** What was recorded wrongly of an exit; what it said stays beside it. */
export default function CorrectExitDialog({ exit, ...state }: DialogState & { exit: YouthExit }) {
  return (
    <ExitDialog {...state} width="wide" title={m.exit_correct()} description={m.exit_correct_lead()}>
      <CorrectForm exit={exit} onDone={state.onClose} />
    </ExitDialog>
  )
}

function CorrectForm({ exit, onDone }: { exit: YouthExit; onDone: () => void }) {
  const [facts, setFacts] = useState<ExitFacts>({ ...exit, destination: exit.destination ?? '' })
  const [why, setWhy] = useState('')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const change = useExitChange()
  const submit = () => {
    setTried(true)
    const { on, reason, lodging, destination } = facts
    if (!on || !reason || bad || !why.trim()) return
    const body = { on, reason, lodging, destination: destination.trim() || null, why: why.trim() }
    change.mutate(() => correctExit(exit, body), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      <ExitFields
        facts={facts}
        onChange={change => setFacts(before => ({ ...before, ...change }))}
        onInvalid={setBad}
        tried={tried}
        error={change.error}
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
    </Form>
  )
}
