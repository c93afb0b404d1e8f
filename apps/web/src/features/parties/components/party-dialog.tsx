import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Party } from '../api/list-parties.ts'
import { useSaveParty } from '../api/save-party.ts'
import { channelWords, mayCallWords, partyRoles } from '../party-words.ts'

interface Props {
  youthId: string
  /** The one to change; none to add one. */
  party?: Party
  open: boolean
  onClose: () => void
}

/** A person around the youth: role, ways to reach them, what contact is allowed, dates. */
export default function PartyDialog({ youthId, party, open, onClose }: Props) {
  return (
    <Dialog
      width="wide"
      open={open}
      onClose={onClose}
      title={party ? m.parties_change_who({ name: party.name }) : m.parties_new()}
    >
      {open && <PartyForm key={party?.version} youthId={youthId} party={party} onDone={onClose} />}
    </Dialog>
  )
}

type Channel = Party['channels'][number]['type']
const channelTypes: readonly Channel[] = ['phone', 'mail', 'address', 'other']

function PartyForm({
  youthId,
  party,
  onDone,
}: {
  youthId: string
  party: Party | undefined
  onDone: () => void
}) {
  const [role, setRole] = useState<Party['role']>(party?.role ?? 'guardian')
  const [name, setName] = useState(party?.name ?? '')
  const [ways, setWays] = useState<Partial<Record<Channel, string>>>(() =>
    Object.fromEntries((party?.channels ?? []).map(({ type, value }) => [type, value])),
  )
  const [mayCall, setMayCall] = useState<Party['mayCall']>(party?.mayCall ?? 'unknown')
  const [risk, setRisk] = useState(party?.risk ?? false)
  const [verifiedOn, setVerifiedOn] = useState(party?.verifiedOn ?? null)
  const [since, setSince] = useState<string | null>(party?.since ?? today())
  const [until, setUntil] = useState(party?.until ?? null)
  const [note, setNote] = useState(party?.note ?? '')
  const [badDate, setBadDate] = useState(false)
  const [empty, setEmpty] = useState(false)
  const keys = useCreateKey()
  const save = useSaveParty(youthId)
  const problem = save.error instanceof ApiProblem ? save.error : undefined

  const submit = () => {
    setEmpty(name.trim() === '')
    if (badDate || !since || name.trim() === '') return
    const channels = channelTypes.flatMap(type => {
      const value = ways[type]?.trim()
      return value ? [{ type, value }] : []
    })
    const body = {
      role,
      name: name.trim(),
      channels,
      mayCall,
      risk,
      verifiedOn,
      since,
      until,
      note: note.trim() || null,
    }
    save.mutate({ party, idempotencyKey: keys.of(body), body }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.parties_not_saved()}>
          {problem?.slug === 'stale-version'
            ? m.parties_newer()
            : problem?.rule === 'risk-may-not-call'
              ? m.parties_risk_call()
              : problem?.rule === 'dates-out-of-order'
                ? m.parties_dates()
                : failureWords(save.error)}
        </Banner>
      )}
      <FormGrid columns={2}>
        <Select label={m.parties_role()} options={optionsOf(partyRoles)} value={role} onChange={setRole} />
        <TextInput
          label={m.parties_name()}
          value={name}
          onChange={setName}
          maxLength={160}
          error={empty ? m.parties_name_empty() : undefined}
        />
        {channelTypes.map(type => (
          <TextInput
            key={type}
            label={channelWords[type]()}
            value={ways[type] ?? ''}
            onChange={value => setWays({ ...ways, [type]: value })}
            maxLength={200}
          />
        ))}
      </FormGrid>
      <RadioGroup
        label={m.parties_may_call()}
        layout="segments"
        options={optionsOf(mayCallWords)}
        value={mayCall}
        onChange={setMayCall}
        error={problem?.codeAt('#/mayCall') && m.parties_risk_call()}
      />
      <Checkbox label={m.parties_risk()} checked={risk} onChange={setRisk} />
      <FormGrid columns={2}>
        <DateField
          label={m.parties_since()}
          value={since}
          onChange={setSince}
          onInvalid={setBadDate}
          error={since ? undefined : m.stays_date_bad()}
        />
        <DateField
          label={m.parties_until()}
          value={until}
          onChange={setUntil}
          onInvalid={setBadDate}
          error={problem?.codeAt('#/until') && m.parties_dates()}
        />
        <DateField
          label={m.parties_verified()}
          value={verifiedOn}
          onChange={setVerifiedOn}
          onInvalid={setBadDate}
        />
      </FormGrid>
      <TextArea label={m.parties_note()} value={note} onChange={setNote} maxLength={2000} rows={2} />
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {party ? m.parties_save() : m.parties_add()}
      </Button>
    </Form>
  )
}
