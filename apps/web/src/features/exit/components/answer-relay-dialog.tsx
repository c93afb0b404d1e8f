import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { changeRelay } from '../api/exit-changes.ts'
import { type ExitRelay, useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { relayWords } from '../exit-words.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

interface Props extends DialogState {
  relay: ExitRelay
}

/** What who was asked has answered, and whom to call there. */
export default function AnswerRelayDialog({ relay, ...state }: Props) {
  return (
    <ExitDialog {...state} title={relay.name ?? m.exit_relay_hidden()}>
      <AnswerForm relay={relay} onDone={state.onClose} />
    </ExitDialog>
  )
}

const ANSWERS = ['accepted', 'refused', 'pending'] as const

function AnswerForm({ relay, onDone }: { relay: ExitRelay; onDone: () => void }) {
  const [answer, setAnswer] = useState(relay.answer)
  const [answeredOn, setAnsweredOn] = useState<string | null>(relay.answeredOn ?? today())
  const [contact, setContact] = useState(relay.contact ?? '')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const [openedContact] = useState(relay.contact)
  const change = useExitChange()
  const submit = () => {
    setTried(true)
    if (answer !== 'pending' && (bad || !answeredOn)) return
    const words = contact.trim() || null
    const body = {
      answer,
      ...(answer !== 'pending' && answeredOn && { answeredOn }),
      ...(words !== openedContact && { contact: words }),
    }
    change.mutate(() => changeRelay(relay, body), { onSuccess: onDone })
  }
  const day = faultAt(change.error, 'answeredOn')
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      <RadioGroup
        label={m.exit_relay_answer_is()}
        layout="segments"
        options={ANSWERS.map(value => ({ value, label: relayWords[value].words() }))}
        value={answer}
        onChange={setAnswer}
      />
      {answer !== 'pending' && (
        <DateField
          label={m.exit_relay_answer_day()}
          value={answeredOn}
          onChange={setAnsweredOn}
          onInvalid={setBad}
          error={
            tried && !answeredOn
              ? m.exit_needed()
              : day && answeredOn && answeredOn < relay.askedOn
                ? m.exit_relay_early()
                : day
          }
        />
      )}
      <TextInput
        label={m.exit_relay_contact()}
        mark="optional"
        value={contact}
        onChange={setContact}
        maxLength={200}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_save()}
      </Button>
    </Form>
  )
}
