import { useState } from 'react'
import { shortDate, today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFirstFault } from '../../../lib/use-first-fault.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { ConflictPanel, type Difference } from '../../../ui/conflict-panel.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { toast } from '../../../ui/toasts.ts'
import type { Meeting } from '../api/get-meeting.ts'
import { fasterMeeting, useSaveMeeting } from '../api/save-meeting.ts'
import { faultAt, listFault, networkFailure, type RowFaults, rowFaults } from '../network-problems.ts'
import { meetingWords } from '../network-words.ts'
import { isNamed, isNameless, ProtocolsField } from './protocols-field.tsx'

type Body = Pick<Meeting, 'plannedOn' | 'status' | 'heldOn' | 'present' | 'agenda' | 'practice' | 'protocols'>

const toBody = (meeting: Meeting): Body => {
  const { plannedOn, status, heldOn, present, agenda, practice, protocols } = meeting
  return { plannedOn, status, heldOn, present, agenda, practice, protocols }
}

/** The day may be emptied while one types. */
type Draft = Omit<Body, 'plannedOn'> & { plannedOn: string | null }

/** Agenda and minutes on one sheet, to write while people speak. When somebody was faster both versions are shown. */
export function MinutesForm({ meeting }: { meeting: Meeting }) {
  // What the draft began from, or was last saved as: the meeting is read again when a file is followed.
  const [kept, setKept] = useState(meeting)
  const [draft, setDraft] = useState<Draft>(() => toBody(meeting))
  const [tries, setTries] = useState(0)
  const [theirs, setTheirs] = useState<Meeting>()
  const save = useSaveMeeting()
  const fields = useFirstFault(tries, save.error)
  const noHeldDay = draft.status === 'held' && draft.heldOn === null
  const edit = (part: Partial<Draft>) => setDraft(before => ({ ...before, ...part }))

  const send = ({ version } = kept) => {
    setTries(times => times + 1)
    const { plannedOn } = draft
    if (plannedOn === null || noHeldDay || draft.protocols.some(isNameless)) return
    const heldOn = draft.status === 'held' ? draft.heldOn : null
    const protocols = draft.protocols.filter(isNamed)
    save.mutate(
      { meeting: { id: meeting.id, version }, body: { ...draft, plannedOn, heldOn, protocols } },
      {
        onSuccess: saved => {
          setKept(saved)
          // What was typed while it was being saved goes on from there.
          setDraft(now => (now === draft ? toBody(saved) : now))
          setTheirs(undefined)
          setTries(0)
          toast({ title: m.network_saved() })
        },
        onError: error => setTheirs(fasterMeeting(error)),
      },
    )
  }
  const guard = <LeaveGuard when={JSON.stringify(draft) !== JSON.stringify(toBody(kept))} />
  if (theirs)
    return (
      <>
        {guard}
        <ConflictPanel
          differences={differences(draft, theirs)}
          saving={save.isPending}
          onMine={() => send(theirs)}
          onTheirs={() => {
            setDraft(toBody(theirs))
            setKept(theirs)
            setTheirs(undefined)
          }}
        />
      </>
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
      {guard}
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

/** Nothing was held on a day to come. */
const earlier = (day: string) => (day < today() ? day : today())

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
