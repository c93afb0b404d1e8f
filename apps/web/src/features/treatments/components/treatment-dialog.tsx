import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Treatment } from '../api/list-treatments.ts'
import { useCreateTreatment } from '../api/save-treatment.ts'
import { doseRefusal } from '../dose-refusal.ts'
import { formWords, prescriberWords } from '../treatment-words.ts'
import { readSchedule, ScheduleFields, toTyped } from './schedule-fields.tsx'

interface Props {
  youthId: string
  /** The treatment whose place the new one takes. */
  replaced?: Treatment
  open: boolean
  onClose: () => void
}

/** Starts a treatment. A new dose is a new treatment in the place of the old one: the history stays true. */
export default function TreatmentDialog({ youthId, replaced, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={replaced ? m.treatments_change_title() : m.treatments_new()}
      description={replaced && m.treatments_change_why()}
    >
      {open && <TreatmentForm youthId={youthId} replaced={replaced} onDone={onClose} />}
    </Dialog>
  )
}

function TreatmentForm(props: { youthId: string; replaced: Treatment | undefined; onDone: () => void }) {
  const { youthId, replaced, onDone } = props
  const [what, setWhat] = useState(replaced?.what ?? '')
  const [dose, setDose] = useState(replaced?.dose ?? '')
  const [form, setForm] = useState<Treatment['form']>(replaced?.form ?? 'tablet')
  const [prescriber, setPrescriber] = useState<Treatment['prescriber']>(replaced?.prescriber ?? 'doctor')
  const [instructions, setInstructions] = useState(replaced?.instructions ?? '')
  const [startsOn, setStartsOn] = useState<string | null>(today())
  const [endsOn, setEndsOn] = useState(replaced?.endsOn ?? null)
  const [typed, setTyped] = useState(() => toTyped(replaced?.schedule))
  const [badDate, setBadDate] = useState(false)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const create = useCreateTreatment(youthId)
  const problem = create.error instanceof ApiProblem ? create.error : undefined
  const schedule = readSchedule(typed)

  const submit = () => {
    setTried(true)
    if (badDate || !what.trim() || !dose.trim() || !startsOn || !schedule) return
    const body = {
      what: what.trim(),
      dose: dose.trim(),
      form,
      prescriber,
      ...(instructions.trim() && { instructions: instructions.trim() }),
      startsOn,
      ...(endsOn && { endsOn }),
      schedule,
      ...(replaced && { replacesId: replaced.id }),
    }
    create.mutate({ body, idempotencyKey: key }, { onSuccess: onDone })
  }
  const missing = (text: string) => (tried && !text.trim() ? m.treatments_missing() : undefined)
  return (
    <Form onSubmit={submit}>
      {create.error && problem?.rule !== 'dates-out-of-order' && (
        <Banner tone="danger" title={m.treatments_not_saved()}>
          {doseRefusal(create.error).words}
        </Banner>
      )}
      <FormGrid columns={2}>
        <TextInput
          label={m.treatments_what()}
          help={m.treatments_what_help()}
          value={what}
          onChange={setWhat}
          maxLength={120}
          error={missing(what)}
        />
        <TextInput
          label={m.treatments_dose()}
          help={m.treatments_dose_help()}
          value={dose}
          onChange={setDose}
          maxLength={120}
          error={missing(dose)}
        />
        <Select label={m.treatments_form()} options={optionsOf(formWords)} value={form} onChange={setForm} />
        <Select
          label={m.treatments_prescriber()}
          options={optionsOf(prescriberWords)}
          value={prescriber}
          onChange={setPrescriber}
        />
      </FormGrid>
      <ScheduleFields typed={typed} onChange={setTyped} tried={tried} />
      <TextInput
        label={m.treatments_instructions()}
        mark="optional"
        value={instructions}
        onChange={setInstructions}
        maxLength={400}
      />
      <FormGrid columns={2}>
        <DateField
          label={m.treatments_starts()}
          value={startsOn}
          onChange={setStartsOn}
          onInvalid={setBadDate}
          error={tried && !startsOn ? m.treatments_missing() : undefined}
        />
        <DateField
          label={m.treatments_ends()}
          mark="optional"
          value={endsOn}
          onChange={setEndsOn}
          onInvalid={setBadDate}
          error={problem?.codeAt('#/endsOn') && m.treatments_dates()}
        />
      </FormGrid>
      <Button type="submit" variant="primary" className="self-end" loading={create.isPending}>
        {replaced ? m.treatments_change_save() : m.treatments_add()}
      </Button>
    </Form>
  )
}
