import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { useSaveMeeting } from '../api/save-meeting.ts'
import { faultAt } from '../network-problems.ts'
import { ActForm } from './act-form.tsx'

interface Props {
  agreementId: string
  /** The day that the rhythm proposes. */
  proposed: string | null
  open: boolean
  onClose: () => void
  onMade: (meetingId: string) => void
}

/** A meeting to come: its day and what it is about. */
export default function PlanMeetingDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.network_plan_meeting()}
      description={m.network_no_persons()}
    >
      {open && <PlanForm {...given} />}
    </Dialog>
  )
}

function PlanForm(props: Omit<Props, 'open' | 'onClose'>) {
  const { agreementId, proposed, onMade } = props
  const [plannedOn, setPlannedOn] = useState<string | null>(
    proposed !== null && proposed >= today() ? proposed : null,
  )
  const [agenda, setAgenda] = useState('')
  const [tried, setTried] = useState(false)
  const key = useCreateKey()
  const save = useSaveMeeting()
  const submit = () => {
    setTried(true)
    if (plannedOn === null) return
    const body = { plannedOn, agenda }
    save.mutate(
      { agreementId, body, idempotencyKey: key.of(body) },
      { onSuccess: meeting => onMade(meeting.id) },
    )
  }
  return (
    <ActForm error={save.error} pending={save.isPending} label={m.network_plan_meeting()} onSubmit={submit}>
      <DateField
        label={m.network_planned_on()}
        value={plannedOn}
        onChange={setPlannedOn}
        error={tried && plannedOn === null ? m.network_date_missing() : undefined}
        autoFocus
      />
      <TextArea
        label={m.network_agenda()}
        mark="optional"
        help={m.network_agenda_help()}
        value={agenda}
        onChange={setAgenda}
        maxLength={4000}
        rows={4}
        error={faultAt(save.error, 'agenda')}
      />
    </ActForm>
  )
}
