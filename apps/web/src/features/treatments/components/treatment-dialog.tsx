import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Treatment } from '../api/list-treatments.ts'
import { DOSES } from '../api/refresh-doses.ts'
import { doseRefusals } from '../dose-refusal.ts'
import { formWords, prescriberWords } from '../treatment-words.ts'
import { readSchedule, ScheduleFields, type Typed, toTyped } from './schedule-fields.tsx'

interface Props {
  youthId: string
  /** The treatment whose place the new one takes. */
  replaced?: Treatment
  open: boolean
  onClose: () => void
}

interface Values {
  what: string
  dose: string
  form: Treatment['form']
  prescriber: Treatment['prescriber']
  instructions: string
  startsOn: string | null
  endsOn: string | null
  schedule: Typed
}

/** Starts a treatment. A new dose is a new treatment in the place of the old one: the history stays true. */
export default function TreatmentDialog({ youthId, replaced, open, onClose }: Props) {
  // Its boxes have names of their own: made once.
  const [schedule] = useState(() => toTyped(replaced?.schedule))
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      what: replaced?.what ?? '',
      dose: replaced?.dose ?? '',
      form: replaced?.form ?? 'tablet',
      prescriber: replaced?.prescriber ?? 'doctor',
      instructions: replaced?.instructions ?? '',
      startsOn: today(),
      endsOn: replaced?.endsOn ?? null,
      schedule,
    },
    required: ['what', 'dose', 'startsOn'],
    missing: typed => ({ schedule: readSchedule(typed.schedule) ? undefined : m.treatments_missing() }),
    send: async ({ instructions, startsOn, endsOn, ...typed }, idempotencyKey) => {
      const whole = readSchedule(typed.schedule)
      if (!startsOn || !whole) return
      const body = {
        ...typed,
        what: typed.what.trim(),
        dose: typed.dose.trim(),
        ...(instructions.trim() && { instructions: instructions.trim() }),
        startsOn,
        ...(endsOn && { endsOn }),
        schedule: whole,
        ...(replaced && { replacesId: replaced.id }),
      }
      await call('createTreatment', { params: { youthId }, idempotencyKey, body })
    },
    refreshes: DOSES,
    refusals: doseRefusals,
    onClose,
  })
  return (
    <FormDialog
      width="wide"
      title={replaced ? m.treatments_change_title() : m.treatments_new()}
      description={replaced && m.treatments_change_why()}
      open={open}
      submit={replaced ? m.treatments_change_save() : m.treatments_add()}
      {...form}
    >
      <FormGrid columns={2}>
        <TextInput
          label={m.treatments_what()}
          help={m.treatments_what_help()}
          value={values.what}
          onChange={set('what')}
          maxLength={120}
          error={wrong('what')}
        />
        <TextInput
          label={m.treatments_dose()}
          help={m.treatments_dose_help()}
          value={values.dose}
          onChange={set('dose')}
          maxLength={120}
          error={wrong('dose')}
        />
        <Select
          label={m.treatments_form()}
          options={optionsOf(formWords)}
          value={values.form}
          onChange={set('form')}
        />
        <Select
          label={m.treatments_prescriber()}
          options={optionsOf(prescriberWords)}
          value={values.prescriber}
          onChange={set('prescriber')}
        />
      </FormGrid>
      <ScheduleFields typed={values.schedule} onChange={set('schedule')} missing={wrong('schedule')} />
      <TextInput
        label={m.treatments_instructions()}
        mark="optional"
        value={values.instructions}
        onChange={set('instructions')}
        maxLength={400}
      />
      <FormGrid columns={2}>
        <DateField
          label={m.treatments_starts()}
          value={values.startsOn}
          onChange={set('startsOn')}
          onInvalid={onInvalid('startsOn')}
          error={wrong('startsOn')}
        />
        <DateField
          label={m.treatments_ends()}
          mark="optional"
          value={values.endsOn}
          onChange={set('endsOn')}
          onInvalid={onInvalid('endsOn')}
          error={wrong('endsOn')}
        />
      </FormGrid>
    </FormDialog>
  )
}
