import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { Failed } from '../../../lib/failed.tsx'
import { today } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConflictPanel } from '../../../ui/conflict-panel.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { LaterCombobox } from '../../../ui/later.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type Appointment, useAppointment, useSaveAppointment } from '../api/save-appointment.ts'
import {
  type AppointmentDraft,
  appointmentDifferences,
  emptyAppointment,
  toAppointmentBody,
  toAppointmentDraft,
} from '../appointment-draft.ts'
import { refusalWords } from '../refusal-words.ts'
import { AppointmentFields, type Choice } from './appointment-fields.tsx'

interface Props {
  /** The one to open; none to make one. */
  appointmentId?: string | undefined
  day?: string
  youths: readonly Choice[]
  people: readonly Choice[]
  open: boolean
  onClose: () => void
}

/** A youth's own appointment: for whom, when, where, who goes along, whether the youth reads it. */
export default function AppointmentDialog({ appointmentId, day, youths, people, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={appointmentId ? m.calendar_appointment() : m.calendar_appointment_new()}
      width="wide"
    >
      {open &&
        (appointmentId ? (
          <Opened appointmentId={appointmentId} people={people} onDone={onClose} />
        ) : (
          <AppointmentForm day={day} youths={youths} people={people} onDone={onClose} />
        ))}
    </Dialog>
  )
}

function Opened(props: { appointmentId: string; people: readonly Choice[]; onDone: () => void }) {
  const { appointmentId, people, onDone } = props
  const { data, error, refetch } = useAppointment(appointmentId)
  if (data) return <AppointmentForm key={data.version} appointment={data} people={people} onDone={onDone} />
  if (error) return <Failed what={m.calendar_failed()} error={error} onRetry={() => void refetch()} />
  return <Skeleton rows={6} />
}

interface FormProps {
  appointment?: Appointment
  day?: string | undefined
  youths?: readonly Choice[]
  people: readonly Choice[]
  onDone: () => void
}

function AppointmentForm({ appointment, day = today(), youths = [], people, onDone }: FormProps) {
  const [youthId, setYouthId] = useState<string | null>(null)
  const [draft, setDraft] = useState<AppointmentDraft>(
    appointment ? toAppointmentDraft(appointment) : emptyAppointment(day),
  )
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSaveAppointment()
  const stale =
    save.error instanceof ApiProblem && save.error.slug === 'stale-version' ? save.error : undefined
  const theirs = stale && asAppointment(stale.current)
  const readOnly = appointment !== undefined && !appointment.can.change

  const send = (version?: number) => {
    setTried(true)
    const body = toAppointmentBody(draft)
    if (!body) return
    if (appointment) {
      const at = version ?? appointment.version
      save.mutate(
        { appointmentId: appointment.id, version: at, body: { ...body, status: draft.status } },
        { onSuccess: onDone },
      )
    } else if (youthId) save.mutate({ youthId, body, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  const submit = () => {
    send()
  }
  if (theirs) {
    return (
      <ConflictPanel
        differences={appointmentDifferences(draft, toAppointmentDraft(theirs))}
        saving={save.isPending}
        onMine={() => send(theirs.version)}
        onTheirs={onDone}
      />
    )
  }
  return (
    <Form onSubmit={submit} className="flex flex-col gap-6">
      {save.error && (
        <Banner tone="danger" title={m.calendar_not_saved()}>
          {refusalWords(save.error)}
        </Banner>
      )}
      {appointment ? (
        <p className="font-medium text-lead">
          <bdi>{appointment.youthAlias}</bdi>
        </p>
      ) : (
        <LaterCombobox
          label={m.calendar_appointment_for()}
          options={youths}
          value={youthId}
          onChange={setYouthId}
          error={tried && !youthId ? m.calendar_missing_youth() : undefined}
        />
      )}
      <AppointmentFields
        draft={draft}
        onChange={part => setDraft(before => ({ ...before, ...part }))}
        people={people}
        tried={tried}
        existing={appointment !== undefined}
      />
      {readOnly ? (
        <p className="text-ink-soft">{m.calendar_read_only()}</p>
      ) : (
        <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
          {appointment ? m.calendar_save() : m.calendar_add()}
        </Button>
      )}
    </Form>
  )
}

function asAppointment(current: unknown): Appointment | undefined {
  const isAppointment = (value: unknown): value is Appointment =>
    typeof value === 'object' && value !== null && 'youthAlias' in value && 'version' in value
  return isAppointment(current) ? current : undefined
}
