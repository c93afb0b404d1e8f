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

const mandateRefusals = refusals({
  title: m.stays_mandate_not_saved,
  newer: m.stays_newer,
  rules: {
    'dates-out-of-order': m.stays_dates_order,
    'before-start': m.stays_date_bad,
    'after-end': m.stays_date_bad,
  },
  missing: m.stays_date_bad,
})

/** A mandate: on what ground, from whom, from when to when. */
export default function MandateDialog({ youthId, mandate, open, onClose }: Props) {
  const start = {
    kind: mandate?.kind ?? ('saj' as const),
    authority: mandate?.authority ?? '',
    reference: mandate?.reference ?? '',
    startsOn: (mandate?.startsOn ?? today()) as string | null,
    endsOn: mandate?.endsOn ?? null,
    reviewOn: mandate?.reviewOn ?? null,
    endedBecause: mandate?.endedBecause ?? null,
    note: mandate?.note ?? '',
  }
  const { values, set, wrong, onInvalid, form } = useFormAct<typeof start>({
    start,
    required: ['startsOn'],
    refreshes: [staysQuery(youthId).queryKey],
    refusals: mandateRefusals,
    onClose,
    send: ({ kind, endedBecause, ...fields }, idempotencyKey) => {
      const body = {
        ...fields,
        authority: fields.authority.trim() || null,
        reference: fields.reference.trim() || null,
        startsOn: fields.startsOn ?? '',
        note: fields.note.trim() || null,
      }
      return mandate
        ? call('changeMandate', {
            params: { mandateId: mandate.id },
            ifMatch: mandate.version,
            body: { ...body, endedBecause },
          })
        : call('createMandate', { params: { youthId }, idempotencyKey, body: { ...body, kind } })
    },
  })
  const day = (field: 'startsOn' | 'reviewOn' | 'endsOn', label: string) => (
    <DateField
      label={label}
      value={values[field]}
      onChange={set(field)}
      onInvalid={onInvalid(field)}
      error={wrong(field)}
    />
  )
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
        {day('startsOn', m.stays_mandate_starts())}
        {day('reviewOn', m.stays_mandate_review())}
        {day('endsOn', m.stays_mandate_ends())}
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
