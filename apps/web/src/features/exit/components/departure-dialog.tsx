import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { changePlan } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type ExitPlan } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'
import { documentWords, lodgingWords, packStates } from '../exit-words.ts'

interface Props extends DialogState {
  plan: ExitPlan
  /** The law of the house knows an exception for emergencies. */
  exception: boolean
}

type Draft = Pick<
  ExitPlan,
  'lodging' | 'lodgingFrom' | 'lodgingUntil' | 'lodgingEmergency' | 'farewell' | 'safetyPlan' | 'documents'
>
const TEXTS = [
  { name: 'farewell', label: m.exit_farewell, help: m.exit_farewell_help },
  { name: 'safetyPlan', label: m.exit_safety, help: m.exit_safety_help },
] as const

/** In what one will live, how one says goodbye, how one stays safe, and what goes along. */
export default function DepartureDialog({ plan, exception, open, onClose }: Props) {
  const [opened] = useState(plan)
  const { lodging, lodgingFrom, lodgingUntil, lodgingEmergency, farewell, safetyPlan, documents } = opened
  const { values, set, wrong, onInvalid, form } = useFormAct<Draft>({
    start: { lodging, lodgingFrom, lodgingUntil, lodgingEmergency, farewell, safetyPlan, documents },
    required: [],
    send: draft => changePlan(plan, movedIn(opened, draft)),
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog title={m.exit_departure_change()} width="wide" open={open} submit={m.exit_save()} {...form}>
      <FormGrid columns={2}>
        <Select
          label={m.exit_lodging()}
          options={optionsOf(lodgingWords)}
          value={values.lodging}
          onChange={set('lodging')}
          error={wrong('lodging')}
          className="md:col-span-2"
        />
        <DateField
          label={m.exit_lodging_from()}
          mark="optional"
          value={values.lodgingFrom}
          onChange={set('lodgingFrom')}
          onInvalid={onInvalid('lodgingFrom')}
          error={wrong('lodgingFrom')}
        />
        <DateField
          label={m.exit_lodging_until()}
          mark="optional"
          value={values.lodgingUntil}
          onChange={set('lodgingUntil')}
          onInvalid={onInvalid('lodgingUntil')}
          error={wrong('lodgingUntil')}
        />
      </FormGrid>
      {exception && (
        <Checkbox
          label={m.exit_lodging_emergency()}
          checked={values.lodgingEmergency}
          onChange={set('lodgingEmergency')}
        />
      )}
      {TEXTS.map(({ name, label, help }) => (
        <TextArea
          key={name}
          label={label()}
          help={help()}
          mark="optional"
          value={values[name] ?? ''}
          onChange={set(name)}
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
              value={values.documents[name]}
              onChange={state => set('documents')({ ...values.documents, [name]: state })}
            />
          ))}
        </div>
      </fieldset>
    </FormDialog>
  )
}

/** What differs from the plan as it was opened, so that no colleague's change is written over; an emptied box says that there is nothing to say. */
function movedIn(opened: ExitPlan, draft: Draft): Parameters<typeof changePlan>[1] {
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
