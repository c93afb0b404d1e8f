import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Treatment } from '../api/list-treatments.ts'
import { DOSES } from '../api/refresh-doses.ts'
import { doseRefusals } from '../dose-refusal.ts'
import { stopWords } from '../treatment-words.ts'

interface Props {
  treatment: Treatment
  open: boolean
  onClose: () => void
}

interface Values {
  reason: keyof typeof stopWords
  note: string
}

/** Stops a treatment with a reason; what was given stays. */
export default function StopDialog({ treatment, open, onClose }: Props) {
  const { values, set, form } = useFormAct<Values>({
    start: { reason: 'finished', note: '' },
    required: [],
    send: ({ reason, note }) =>
      call('stopTreatment', {
        params: { treatmentId: treatment.id },
        ifMatch: treatment.version,
        body: { reason, ...(note.trim() && { note: note.trim() }) },
      }),
    refreshes: DOSES,
    refusals: doseRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.treatments_stop_title({ what: treatment.what })}
      description={m.treatments_stop_why()}
      open={open}
      submit={m.treatments_stop()}
      tone="danger"
      {...form}
    >
      <RadioGroup
        label={m.treatments_stop_reason()}
        layout="columns"
        options={optionsOf(stopWords)}
        value={values.reason}
        onChange={set('reason')}
      />
      <TextInput
        label={m.treatments_remark()}
        mark="optional"
        value={values.note}
        onChange={set('note')}
        maxLength={300}
      />
    </FormDialog>
  )
}
