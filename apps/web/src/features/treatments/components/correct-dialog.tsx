import type { DoseOutcome } from '@havre/contracts/treatments.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { DoseItem } from '../api/list-due-doses.ts'
import { DOSES } from '../api/refresh-doses.ts'
import { doseRefusals } from '../dose-refusal.ts'
import { outcomeWords, recordWords, voidWords } from '../treatment-words.ts'

interface Props {
  record: DoseItem
  open: boolean
  onClose: () => void
}

interface Values {
  reason: NonNullable<DoseItem['voidReason']>
  outcome: DoseOutcome | 'nothing'
  remark: string
}

/** Says what was wrong with a record and what really happened. The wrong line stays in the history. */
export default function CorrectDialog({ record, open, onClose }: Props) {
  const { values, set, form } = useFormAct<Values>({
    start: { reason: 'by_mistake', outcome: 'nothing', remark: '' },
    required: [],
    send: ({ reason, outcome, remark }, idempotencyKey) =>
      call('correctDose', {
        params: { doseId: record.id },
        idempotencyKey,
        body: {
          reason,
          ...(outcome !== 'nothing' && { outcome }),
          ...(remark.trim() && { remark: remark.trim() }),
        },
      }),
    refreshes: DOSES,
    refusals: doseRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.treatments_correct()}
      description={m.treatments_correct_why({ record: recordWords(record) })}
      open={open}
      submit={m.treatments_correct_save()}
      {...form}
    >
      <RadioGroup
        label={m.treatments_correct_reason()}
        layout="columns"
        options={optionsOf(voidWords)}
        value={values.reason}
        onChange={set('reason')}
      />
      <RadioGroup
        label={m.treatments_correct_truth()}
        layout="columns"
        options={[
          { value: 'nothing' as const, label: m.treatments_correct_nothing() },
          ...optionsOf(outcomeWords),
        ]}
        value={values.outcome}
        onChange={set('outcome')}
      />
      <TextInput
        label={m.treatments_remark()}
        mark="optional"
        value={values.remark}
        onChange={set('remark')}
        maxLength={300}
      />
    </FormDialog>
  )
}
