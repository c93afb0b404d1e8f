import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Mandate } from '../api/read-stays.ts'
import { useSaveMandate } from '../api/save-mandate.ts'
import { mandateEnds, mandateKinds } from '../mandate-words.ts'

interface Props {
  youthId: string
  /** The one to change; none to add one. */
  mandate?: Mandate
  open: boolean
  onClose: () => void
}

/** A mandate: on what ground, from whom, from when to when. */
export default function MandateDialog({ youthId, mandate, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={mandate ? m.stays_mandate_change() : m.stays_mandate_new()}>
      {open && <MandateForm key={mandate?.version} youthId={youthId} mandate={mandate} onDone={onClose} />}
    </Dialog>
  )
}

function MandateForm(props: { youthId: string; mandate: Mandate | undefined; onDone: () => void }) {
  const { youthId, mandate, onDone } = props
  const [kind, setKind] = useState<Mandate['kind']>(mandate?.kind ?? 'saj')
  const [authority, setAuthority] = useState(mandate?.authority ?? '')
  const [reference, setReference] = useState(mandate?.reference ?? '')
  const [startsOn, setStartsOn] = useState<string | null>(mandate?.startsOn ?? today())
  const [endsOn, setEndsOn] = useState(mandate?.endsOn ?? null)
  const [reviewOn, setReviewOn] = useState(mandate?.reviewOn ?? null)
  const [endedBecause, setEndedBecause] = useState(mandate?.endedBecause ?? null)
  const [note, setNote] = useState(mandate?.note ?? '')
  const [badDate, setBadDate] = useState(false)
  const keys = useCreateKey()
  const save = useSaveMandate(youthId)
  const problem = save.error instanceof ApiProblem ? save.error : undefined
  const wrong = (field: string) => problem?.codeAt(`#/${field}`) && m.stays_date_bad()

  const submit = () => {
    if (badDate || !startsOn) return
    const fields = {
      authority: authority.trim() || null,
      reference: reference.trim() || null,
      startsOn,
      endsOn,
      reviewOn,
      note: note.trim() || null,
    }
    save.mutate(
      mandate
        ? { id: mandate.id, version: mandate.version, body: { ...fields, endedBecause } }
        : { body: { kind, ...fields }, idempotencyKey: keys.of({ kind, ...fields }) },
      { onSuccess: onDone },
    )
  }
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.stays_mandate_not_saved()}>
          {problem?.slug === 'stale-version'
            ? m.stays_newer()
            : problem?.rule === 'dates-out-of-order'
              ? m.stays_dates_order()
              : failureWords(save.error)}
        </Banner>
      )}
      {!mandate && (
        <Select
          label={m.stays_mandate_kind()}
          options={optionsOf(mandateKinds)}
          value={kind}
          onChange={setKind}
        />
      )}
      <FormGrid columns={2}>
        <TextInput
          label={m.stays_mandate_authority()}
          value={authority}
          onChange={setAuthority}
          maxLength={160}
        />
        <TextInput
          label={m.stays_mandate_reference()}
          value={reference}
          onChange={setReference}
          maxLength={80}
        />
        <DateField
          label={m.stays_mandate_starts()}
          value={startsOn}
          onChange={setStartsOn}
          onInvalid={setBadDate}
          error={startsOn ? wrong('startsOn') : m.stays_date_bad()}
        />
        <DateField
          label={m.stays_mandate_review()}
          value={reviewOn}
          onChange={setReviewOn}
          onInvalid={setBadDate}
          error={wrong('reviewOn')}
        />
        <DateField
          label={m.stays_mandate_ends()}
          value={endsOn}
          onChange={setEndsOn}
          onInvalid={setBadDate}
          error={wrong('endsOn')}
        />
        {mandate && (
          <Select
            label={m.stays_mandate_ended()}
            options={optionsOf(mandateEnds)}
            value={endedBecause}
            onChange={setEndedBecause}
          />
        )}
      </FormGrid>
      <TextArea label={m.stays_mandate_note()} value={note} onChange={setNote} maxLength={2000} rows={2} />
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {mandate ? m.stays_mandate_save() : m.stays_mandate_add()}
      </Button>
    </Form>
  )
}
