import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Treatment } from '../api/list-treatments.ts'
import { useStopTreatment } from '../api/save-treatment.ts'
import { doseRefusal } from '../dose-refusal.ts'
import { stopWords } from '../treatment-words.ts'

interface Props {
  treatment: Treatment
  open: boolean
  onClose: () => void
}

/** Stops a treatment with a reason; what was given stays. */
export default function StopDialog({ treatment, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.treatments_stop_title({ what: treatment.what })}
      description={m.treatments_stop_why()}
    >
      {open && <StopForm treatment={treatment} onDone={onClose} />}
    </Dialog>
  )
}

function StopForm({ treatment, onDone }: { treatment: Treatment; onDone: () => void }) {
  const [reason, setReason] = useState<keyof typeof stopWords>('finished')
  const [note, setNote] = useState('')
  const stop = useStopTreatment()
  const refusal = stop.error ? doseRefusal(stop.error) : undefined
  const submit = () => {
    const body = { reason, ...(note.trim() && { note: note.trim() }) }
    stop.mutate({ treatment, body }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {refusal && (
        <Banner tone="danger" title={refusal.title}>
          {refusal.words}
        </Banner>
      )}
      <RadioGroup
        label={m.treatments_stop_reason()}
        layout="columns"
        options={optionsOf(stopWords)}
        value={reason}
        onChange={setReason}
      />
      <TextInput
        label={m.treatments_remark()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={300}
      />
      <Button type="submit" variant="danger" className="self-end" loading={stop.isPending}>
        {m.treatments_stop()}
      </Button>
    </Form>
  )
}
