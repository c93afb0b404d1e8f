import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { refusals } from '../../../lib/refusals.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type Mandate, staysQuery } from '../api/read-stays.ts'
import { mandateEnds, mandateKinds } from '../mandate-words.ts'

interface Props {
  youthId: string
  /** The one to change; none to add one. */
  mandate?: Mandate
  open: boolean
  onClose: () => void
}

interface Values extends Pick<Mandate, 'kind' | 'endsOn' | 'reviewOn' | 'endedBecause'> {
  authority: string
  reference: string
  startsOn: string | null
  note: string
}

const mandateRefusals = refusals({
  title: m.stays_mandate_not_saved,
  missing: m.stays_date_bad,
  newer: m.stays_newer,
  rules: { 'dates-out-of-order': m.stays_dates_order },
  at: () => m.stays_date_bad(),
})

/** A mandate: on what ground, from whom, from when to when. */
export default function MandateDialog({ youthId, mandate, open, onClose }: Props) {
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      kind: mandate?.kind ?? 'saj',
      authority: mandate?.authority ?? '',
      reference: mandate?.reference ?? '',
      startsOn: mandate?.startsOn ?? today(),
      endsOn: mandate?.endsOn ?? null,
      reviewOn: mandate?.reviewOn ?? null,
      endedBecause: mandate?.endedBecause ?? null,
      note: mandate?.note ?? '',
    },
    required: ['startsOn'],
    send: async ({ kind, authority, reference, startsOn, endedBecause, note, ...dates }, idempotencyKey) => {
      if (!startsOn) return
      const fields = {
        ...dates,
        startsOn,
        authority: authority.trim() || null,
        reference: reference.trim() || null,
        note: note.trim() || null,
      }
      await (mandate
        ? call('changeMandate', {
            params: { mandateId: mandate.id },
            body: { ...fields, endedBecause },
            ifMatch: mandate.version,
          })
        : call('createMandate', { params: { youthId }, body: { kind, ...fields }, idempotencyKey }))
    },
    refreshes: [staysQuery(youthId).queryKey],
    refusals: mandateRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={mandate ? m.stays_mandate_change() : m.stays_mandate_new()}
      open={open}
      submit={mandate ? m.stays_mandate_save() : m.stays_mandate_add()}
      {...form}
    >
      {!mandate && (
        <Select
          label={m.stays_mandate_kind()}
          options={optionsOf(mandateKinds)}
          value={values.kind}
          onChange={set('kind')}
        />
      )}
      <FormGrid columns={2}>
        <TextInput
          label={m.stays_mandate_authority()}
          value={values.authority}
          onChange={set('authority')}
          maxLength={160}
        />
        <TextInput
          label={m.stays_mandate_reference()}
          value={values.reference}
          onChange={set('reference')}
          maxLength={80}
        />
        <DateField
          label={m.stays_mandate_starts()}
          value={values.startsOn}
          onChange={set('startsOn')}
          onInvalid={onInvalid('startsOn')}
          error={wrong('startsOn')}
        />
        <DateField
          label={m.stays_mandate_review()}
          value={values.reviewOn}
          onChange={set('reviewOn')}
          onInvalid={onInvalid('reviewOn')}
          error={wrong('reviewOn')}
        />
        <DateField
          label={m.stays_mandate_ends()}
          value={values.endsOn}
          onChange={set('endsOn')}
          onInvalid={onInvalid('endsOn')}
          error={wrong('endsOn')}
        />
        {mandate && (
          <Select
            label={m.stays_mandate_ended()}
            options={optionsOf(mandateEnds)}
            value={values.endedBecause}
            onChange={set('endedBecause')}
          />
        )}
      </FormGrid>
      <TextArea
        label={m.stays_mandate_note()}
        value={values.note}
        onChange={set('note')}
        maxLength={2000}
        rows={2}
      />
    </FormDialog>
  )
}
