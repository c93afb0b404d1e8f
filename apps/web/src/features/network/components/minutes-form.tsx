import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { shortDate, today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { ConflictPanel, type Difference } from '../../../ui/conflict-panel.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { Meeting } from '../api/get-meeting.ts'
import { fasterMeeting, useSaveMeeting } from '../api/save-meeting.ts'
import { faultAt, listFault, networkFailure, type RowFaults, rowFaults } from '../network-problems.ts'
import { meetingWords } from '../network-words.ts'
import { useFirstFault } from '../use-first-fault.ts'

type Body = Pick<Meeting, 'plannedOn' | 'status' | 'heldOn' | 'present' | 'agenda' | 'practice' | 'protocols'>

const toBody = (meeting: Meeting): Body => {
  const { plannedOn, status, heldOn, present, agenda, practice, protocols } = meeting
  return { plannedOn, status, heldOn, present, agenda, practice, protocols }
}

/** The day may be emptied while one types. */
type Draft = Omit<Body, 'plannedOn'> & { plannedOn: string | null }

/** Agenda and minutes on one sheet, to write while people speak. When somebody was faster both versions are shown. */
export function MinutesForm({ meeting }: { meeting: Meeting }) {
  const [draft, setDraft] = useState<Draft>(() => toBody(meeting))
  // The version that the draft began from: the meeting is read again when a file is followed.
  const [version, setVersion] = useState(meeting.version)
  const [tries, setTries] = useState(0)
  const [theirs, setTheirs] = useState<Meeting>()
  const save = useSaveMeeting()
  const fields = useFirstFault(tries, save.error)
  const noHeldDay = draft.status === 'held' && draft.heldOn === null
  const edit = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))

  const send = (at = version) => {
    setTries(times => times + 1)
    const { plannedOn } = draft
    if (plannedOn === null || noHeldDay || draft.protocols.some(isNameless)) return
    const heldOn = draft.status === 'held' ? draft.heldOn : null
    const protocols = draft.protocols.filter(isNamed)
    save.mutate(
      { meeting: { id: meeting.id, version: at }, body: { ...draft, plannedOn, heldOn, protocols } },
      {
        onSuccess: saved => {
          setVersion(saved.version)
          setDraft(toBody(saved))
          setTheirs(undefined)
          setTries(0)
          toast({ title: m.network_saved() })
        },
        onError: error => setTheirs(fasterMeeting(error)),
      },
    )
  }
  if (theirs)
    return (
      <ConflictPanel
        differences={differences(draft, theirs)}
        saving={save.isPending}
        onMine={() => send(theirs.version)}
        onTheirs={() => {
          setDraft(toBody(theirs))
          setVersion(theirs.version)
          setTheirs(undefined)
        }}
      />
    )
  const submit = () => {
    send()
  }
  const refused = rowFaults(save.error, 'protocols', draft.protocols, isNamed)
  const faults: RowFaults = (row, field) =>
    tries > 0 && field === 'protocol' && draft.protocols.slice(row, row + 1).some(isNameless)
      ? m.session_fill()
      : refused(row, field)
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.network_not_saved()}>
          {networkFailure(save.error)}
        </Banner>
      )}
      <div ref={fields} className="flex flex-col gap-5">
        <FormGrid columns={2}>
          <DateField
            label={m.network_planned_on()}
            value={draft.plannedOn}
            onChange={plannedOn => edit({ plannedOn })}
            error={
              tries > 0 && draft.plannedOn === null
                ? m.network_date_missing()
                : faultAt(save.error, 'plannedOn')
            }
          />
          <Select
            label={m.network_status()}
            options={optionsOf(meetingWords)}
            value={draft.status}
            onChange={status =>
              edit({
                status,
                heldOn: status === 'held' ? (draft.heldOn ?? earlier(draft.plannedOn ?? today())) : null,
              })
            }
          />
          {draft.status === 'held' && (
            <DateField
              label={m.network_held_on()}
              value={draft.heldOn}
              onChange={heldOn => edit({ heldOn })}
              max={today()}
              error={tries > 0 && noHeldDay ? m.network_date_missing() : faultAt(save.error, 'heldOn')}
            />
          )}
        </FormGrid>
        <TextArea
          label={m.network_agenda()}
          mark="optional"
          help={m.network_agenda_help()}
          value={draft.agenda}
          onChange={agenda => edit({ agenda })}
          maxLength={4000}
          rows={4}
          error={faultAt(save.error, 'agenda')}
        />
        <CheckboxGroup
          label={m.network_present()}
          options={meeting.parties.map(({ partnerId, name }) => ({ value: partnerId, label: name }))}
          value={draft.present}
          onChange={present => edit({ present })}
          error={faultAt(save.error, 'present')}
        />
        <TextArea
          label={m.network_practice()}
          mark="optional"
          help={m.network_no_persons()}
          value={draft.practice}
          onChange={practice => edit({ practice })}
          maxLength={8000}
          rows={5}
          error={faultAt(save.error, 'practice')}
        />
        <ProtocolsField
          protocols={draft.protocols}
          onChange={protocols => {
            edit({ protocols })
            // A refusal was said of the rows as they stood then.
            if (save.error) save.reset()
          }}
          error={listFault(save.error, 'protocols')}
          faults={faults}
        />
      </div>
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {m.network_save()}
      </Button>
    </Form>
  )
}

type Protocol = Body['protocols'][number]
const isNamed = ({ protocol }: Protocol) => protocol.trim() !== ''
/** Says what changes, and not of what; a row that says nothing at all is not sent. */
const isNameless = (one: Protocol) => !isNamed(one) && one.change.trim() !== ''

/** Nothing was held on a day to come. */
const earlier = (day: string) => (day < today() ? day : today())

function ProtocolsField(props: {
  protocols: Body['protocols']
  onChange: (protocols: Body['protocols']) => void
  error: string | undefined
  faults: RowFaults
}) {
  const { protocols, onChange, error, faults } = props
  const put = (at: number, part: Partial<Body['protocols'][number]>) =>
    onChange(protocols.map((one, n) => (n === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{m.network_protocols()}</legend>
      {protocols.map(({ protocol, change }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike while they are written
        <div key={n} className="flex flex-wrap items-end gap-3">
          <TextInput
            label={m.network_protocol()}
            className="min-w-48 flex-1"
            value={protocol}
            onChange={next => put(n, { protocol: next })}
            maxLength={160}
            error={faults(n, 'protocol')}
          />
          <TextInput
            label={m.network_protocol_change()}
            className="min-w-56 flex-2"
            value={change}
            onChange={next => put(n, { change: next })}
            maxLength={500}
            error={faults(n, 'change')}
          />
          <Button
            variant="quiet"
            icon={<X size={18} />}
            aria-label={m.network_remove_of({ what: protocol || m.network_protocol() })}
            onClick={() => onChange(protocols.filter((_, at) => at !== n))}
          >
            {m.network_remove()}
          </Button>
        </div>
      ))}
      {error && <p className="text-danger text-small">{error}</p>}
      <Button
        size="small"
        className="self-start"
        icon={<Plus size={18} />}
        onClick={() => onChange([...protocols, { protocol: '', change: '' }])}
      >
        {m.network_protocol_add()}
      </Button>
    </fieldset>
  )
}

function differences(mine: Draft, theirs: Meeting): Difference[] {
  const rows: [string, (one: Draft) => string][] = [
    [m.network_planned_on(), one => (one.plannedOn ? shortDate(one.plannedOn) : '')],
    [m.network_status(), one => meetingWords[one.status]()],
    [m.network_held_on(), one => (one.heldOn ? shortDate(one.heldOn) : '')],
    [m.network_agenda(), one => one.agenda],
    [
      m.network_present(),
      one =>
        theirs.parties
          .filter(({ partnerId }) => one.present.includes(partnerId))
          .map(({ name }) => name)
          .join(', '),
    ],
    [m.network_practice(), one => one.practice],
    [
      m.network_protocols(),
      one => one.protocols.map(({ protocol, change }) => `${protocol} : ${change}`).join('\n'),
    ],
  ]
  const other = toBody(theirs)
  return rows.map(([field, read]) => ({ field, mine: read(mine), theirs: read(other) }))
}
