import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Agreement } from '../api/get-agreement.ts'
import { useSaveAgreement } from '../api/save-agreement.ts'
import { faultAt } from '../network-problems.ts'
import { ActForm } from './act-form.tsx'

interface Props {
  agreement: Agreement
  act: 'sign' | 'end'
  open: boolean
  onClose: () => void
}

/** The day on which all have signed, or the last day and why. */
export default function BindDialog({ agreement, act, open, onClose }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={act === 'sign' ? m.network_sign() : m.network_end()}
      {...(act === 'sign' && { description: m.network_sign_how() })}
    >
      {open && <BindForm agreement={agreement} act={act} onDone={onClose} />}
    </Dialog>
  )
}

function BindForm({
  agreement,
  act,
  onDone,
}: {
  agreement: Agreement
  act: Props['act']
  onDone: () => void
}) {
  const [day, setDay] = useState<string | null>(today())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const save = useSaveAgreement()
  const submit = () => {
    setTried(true)
    if (day === null) return
    if (act === 'sign') save.mutate({ act, at: agreement, body: { signedOn: day } }, { onSuccess: onDone })
    else if (reason.trim() !== '')
      save.mutate({ act, at: agreement, body: { endedOn: day, reason } }, { onSuccess: onDone })
  }
  const noStart = act === 'sign' && faultAt(save.error, 'startsOn') && m.network_start_needed()
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <DateField
        label={act === 'sign' ? m.network_signed_on() : m.network_last_day()}
        value={day}
        onChange={setDay}
        {...(act === 'sign' && { max: today() })}
        error={
          day === null
            ? m.network_date_missing()
            : noStart || faultAt(save.error, act === 'sign' ? 'signedOn' : 'endedOn')
        }
        autoFocus
      />
      {act === 'end' && (
        <TextArea
          label={m.network_reason_end()}
          value={reason}
          onChange={setReason}
          maxLength={1000}
          rows={2}
          error={tried && reason.trim() === '' ? m.network_reason_bad() : faultAt(save.error, 'reason')}
        />
      )}
    </ActForm>
  )
}
