import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { changePlan } from '../api/exit-changes.ts'
import { type ExitPlan, useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { documentWords, lodgingWords, packStates } from '../exit-words.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

interface Props extends DialogState {
  plan: ExitPlan
  /** The law of the house knows an exception for emergencies. */
  exception: boolean
}

/** Where to, how one says goodbye, how one stays safe, and what goes along. */
export default function DepartureDialog({ plan, exception, ...state }: Props) {
  return (
    <ExitDialog {...state} width="wide" title={m.exit_departure_change()}>
      <DepartureForm plan={plan} exception={exception} onDone={state.onClose} />
    </ExitDialog>
  )
}

type Draft = Pick<
  ExitPlan,
  | 'lodging'
  | 'lodgingFrom'
  | 'lodgingUntil'
  | 'lodgingEmergency'
  | 'destination'
  | 'farewell'
  | 'safetyPlan'
  | 'documents'
>
const TEXTS = [
  { name: 'destination', label: m.exit_destination, help: m.exit_destination_help },
  { name: 'farewell', label: m.exit_farewell, help: m.exit_farewell_help },
  { name: 'safetyPlan', label: m.exit_safety, help: m.exit_safety_help },
] as const

function DepartureForm({ plan, exception, onDone }: Omit<Props, keyof DialogState> & { onDone: () => void }) {
  const [opened] = useState<Draft>(plan)
  const [draft, setDraft] = useState<Draft>(plan)
  const [bad, setBad] = useState({ from: false, until: false })
  const change = useExitChange()
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    if (bad.from || bad.until) return
    change.mutate(() => changePlan(plan, movedIn(opened, draft)), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      <FormGrid columns={2}>
        <Select
          label={m.exit_lodging()}
          options={optionsOf(lodgingWords)}
          value={draft.lodging}
          onChange={lodging => set({ lodging })}
          error={faultAt(change.error, 'lodging')}
          className="md:col-span-2"
        />
        <DateField
          label={m.exit_lodging_from()}
          mark="optional"
          value={draft.lodgingFrom}
          onChange={lodgingFrom => set({ lodgingFrom })}
          onInvalid={from => setBad({ ...bad, from })}
          error={faultAt(change.error, 'lodgingFrom')}
        />
        <DateField
          label={m.exit_lodging_until()}
          mark="optional"
          value={draft.lodgingUntil}
          onChange={lodgingUntil => set({ lodgingUntil })}
          onInvalid={until => setBad({ ...bad, until })}
          error={faultAt(change.error, 'lodgingUntil')}
        />
      </FormGrid>
      {exception && (
        <Checkbox
          label={m.exit_lodging_emergency()}
          checked={draft.lodgingEmergency}
          onChange={lodgingEmergency => set({ lodgingEmergency })}
        />
      )}
      {TEXTS.map(({ name, label, help }) => (
        <TextArea
          key={name}
          label={label()}
          help={help()}
          mark="optional"
          value={draft[name] ?? ''}
          onChange={words => set({ [name]: words })}
          maxLength={4000}
          rows={2}
        />
      ))}
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-semibold">{m.exit_pack()}</legend>
        <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
          {optionsOf(documentWords).map(({ value: name, label }) => (
            <RadioGroup
              key={name}
              label={label}
              layout="segments"
              options={optionsOf(packStates)}
              value={draft.documents[name]}
              onChange={state => set({ documents: { ...draft.documents, [name]: state } })}
            />
          ))}
        </div>
      </fieldset>
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_save()}
      </Button>
    </Form>
  )
}

/** What differs from how the form was opened; an emptied box says that there is nothing to say. */
function movedIn(opened: Draft, draft: Draft): Parameters<typeof changePlan>[1] {
  const documents = Object.fromEntries(
    optionsOf(documentWords)
      .filter(({ value }) => draft.documents[value] !== opened.documents[value])
      .map(({ value }) => [value, draft.documents[value]]),
  )
  const texts = TEXTS.flatMap(({ name }) => {
    const words = draft[name]?.trim() || null
    return words === opened[name] ? [] : [[name, words] as const]
  })
  return {
    ...(draft.lodging !== opened.lodging && { lodging: draft.lodging }),
    ...(draft.lodgingFrom !== opened.lodgingFrom && { lodgingFrom: draft.lodgingFrom }),
    ...(draft.lodgingUntil !== opened.lodgingUntil && { lodgingUntil: draft.lodgingUntil }),
    ...(draft.lodgingEmergency !== opened.lodgingEmergency && { lodgingEmergency: draft.lodgingEmergency }),
    ...Object.fromEntries(texts),
    ...(Object.keys(documents).length > 0 && { documents }),
  }
}
