import type { DoseOutcome } from '@havre/contracts/treatments.ts'
import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useCorrectDose } from '../api/correct-dose.ts'
import type { DoseItem } from '../api/list-due-doses.ts'
import { doseRefusal } from '../dose-refusal.ts'
import { outcomeWords, recordWords, voidWords } from '../treatment-words.ts'

interface Props {
  record: DoseItem
  open: boolean
  onClose: () => void
}

/** Says what was wrong with a record and what really happened. The wrong line stays in the history. */
export default function CorrectDialog({ record, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.treatments_correct()}
      description={m.treatments_correct_why({ record: recordWords(record) })}
    >
      {open && <CorrectForm record={record} onDone={onClose} />}
    </Dialog>
  )
}

type Reason = NonNullable<DoseItem['voidReason']>

function CorrectForm({ record, onDone }: { record: DoseItem; onDone: () => void }) {
  const [reason, setReason] = useState<Reason>('by_mistake')
  const [outcome, setOutcome] = useState<DoseOutcome | 'nothing'>('nothing')
  const [remark, setRemark] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const correct = useCorrectDose()
  const refusal = correct.error ? doseRefusal(correct.error) : undefined
  const submit = () => {
    const body = {
      reason,
      ...(outcome !== 'nothing' && { outcome }),
      ...(remark.trim() && { remark: remark.trim() }),
    }
    correct.mutate({ doseId: record.id, idempotencyKey: key, body }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {refusal && (
        <Banner tone="danger" title={refusal.title}>
          {refusal.words}
        </Banner>
      )}
      <RadioGroup
        label={m.treatments_correct_reason()}
        layout="columns"
        options={optionsOf(voidWords)}
        value={reason}
        onChange={setReason}
      />
      <RadioGroup
        label={m.treatments_correct_truth()}
        layout="columns"
        options={[
          { value: 'nothing' as const, label: m.treatments_correct_nothing() },
          ...optionsOf(outcomeWords),
        ]}
        value={outcome}
        onChange={setOutcome}
      />
      <TextInput
        label={m.treatments_remark()}
        mark="optional"
        value={remark}
        onChange={setRemark}
        maxLength={300}
      />
      <Button type="submit" variant="primary" className="self-end" loading={correct.isPending}>
        {m.treatments_correct_save()}
      </Button>
    </Form>
  )
}
