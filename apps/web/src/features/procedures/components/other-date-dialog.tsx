import { type FormEvent, useState } from 'react'
import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type Deadline, type LegalProcedure, useLawChange } from '../api/file-law.ts'
import { proposeOverride } from '../api/procedure-changes.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: LegalProcedure
  deadline: Deadline
  open: boolean
  onClose: () => void
}

/** Another date than the computed one: it waits for a second person. */
export default function OtherDateDialog({ open, onClose, ...given }: Props) {
  const { title, due } = given.deadline
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.legal_other_date_title()}
      description={`${m.label_before({ label: textOf(title) })} ${longDate(due)}. ${m.legal_other_date_help()}`}
    >
      {open && <OtherDateForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & { onDone: () => void }

function OtherDateForm({ procedure, deadline, onDone }: FormProps) {
  const [day, setDay] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const change = useLawChange(procedure.youthId)
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTried(true)
    if (!day || reason.trim().length < 3) return
    const body = { rule: deadline.rule, eventId: deadline.eventId, day, reason: reason.trim() }
    change.mutate(() => proposeOverride(procedure, body, keys.of(body)), { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <LawFailure error={change.error} />
      <DateField
        label={m.legal_other_date_day()}
        value={day}
        onChange={setDay}
        error={tried && !day ? m.legal_date_missing() : undefined}
      />
      <TextArea
        label={m.legal_other_date_why()}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        rows={2}
        error={tried && reason.trim().length < 3 ? m.legal_why_missing() : undefined}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.legal_other_date_send()}
      </Button>
    </form>
  )
}
