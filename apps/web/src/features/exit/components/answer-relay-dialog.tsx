import { today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { changeRelay } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type ExitRelay } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'
import { relayWords } from '../exit-words.ts'

const ANSWERS = ['accepted', 'refused', 'pending'] as const

/** What who was asked has answered, and whom to call there. */
export default function AnswerRelayDialog({ relay, open, onClose }: DialogState & { relay: ExitRelay }) {
  const { values, set, wrong, onInvalid, form } = useFormAct({
    start: { answer: relay.answer, answeredOn: relay.answeredOn ?? today(), contact: relay.contact ?? '' },
    required: [],
    missing: ({ answer, answeredOn }) =>
      answer === 'pending' || answeredOn ? {} : { answeredOn: exitRefusals.missing() },
    send: ({ answer, answeredOn, contact }) => {
      const words = contact.trim() || null
      return changeRelay(relay, {
        answer,
        ...(answer !== 'pending' && answeredOn && { answeredOn }),
        ...(words !== relay.contact && { contact: words }),
      })
    },
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog title={relay.name ?? m.exit_relay_hidden()} open={open} submit={m.exit_save()} {...form}>
      <RadioGroup
        label={m.exit_relay_answer_is()}
        layout="segments"
        options={ANSWERS.map(value => ({ value, label: relayWords[value].words() }))}
        value={values.answer}
        onChange={set('answer')}
      />
      {values.answer !== 'pending' && (
        <DateField
          label={m.exit_relay_answer_day()}
          value={values.answeredOn}
          onChange={day => set('answeredOn')(day ?? '')}
          onInvalid={onInvalid('answeredOn')}
          error={wrong('answeredOn')}
        />
      )}
      <TextInput
        label={m.exit_relay_contact()}
        mark="optional"
        value={values.contact}
        onChange={set('contact')}
        maxLength={200}
      />
    </FormDialog>
  )
}
