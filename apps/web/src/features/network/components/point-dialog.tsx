import { POINT_STATES, type RISK_LEVELS } from '@havre/contracts/agreement-parts.ts'
import type { Wire } from '@havre/contracts/wire.ts'
import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Agreement, Point } from '../api/get-agreement.ts'
import { useAddPoint, useSettlePoint } from '../api/save-point.ts'
import { faultAt } from '../network-problems.ts'
import { levelWords, pointKinds, pointStateWords } from '../network-words.ts'
import { ActForm } from './act-form.tsx'

interface Props {
  agreementId: string
  kind: Point['kind']
  parties: Agreement['parties']
  meetingId?: string
  /** The one to settle; none to add one. */
  point?: Point
  open: boolean
  onClose: () => void
}

/** Adds a point, or says what became of one. */
export default function PointDialog({ open, onClose, ...given }: Props) {
  const { kind, point } = given
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={point ? m.network_settle() : pointKinds[kind].add()}
      description={point ? point.what : m.network_no_persons()}
    >
      {open &&
        (point ? <SettleForm point={point} onDone={onClose} /> : <AddForm {...given} onDone={onClose} />)}
    </Dialog>
  )
}

const HOUSE = 'house'
const NOBODY = 'nobody'
const ROLES = ['COO', 'DIR', 'REF', 'EDU', 'LEG', 'PSY', 'NGT'] as const
type Level = (typeof RISK_LEVELS)[number]

function AddForm(props: Omit<Props, 'open' | 'onClose' | 'point'> & { onDone: () => void }) {
  const { agreementId, kind, parties, meetingId, onDone } = props
  const words = pointKinds[kind]
  const [what, setWhat] = useState('')
  const [note, setNote] = useState('')
  const [who, setWho] = useState<string>(HOUSE)
  const [role, setRole] = useState<string>(kind === 'decision' ? 'COO' : NOBODY)
  const [level, setLevel] = useState<Level>('medium')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [badDate, setBadDate] = useState(false)
  const [tried, setTried] = useState(false)
  const key = useCreateKey()
  const save = useAddPoint()
  const submit = () => {
    setTried(true)
    if (what.trim() === '' || badDate) return
    const body: Wire['createAgreementPoint']['body'] = {
      ...{ kind, what, note, dueOn, meetingId: meetingId ?? null },
      partnerId: kind === 'commitment' && who !== HOUSE ? who : null,
      forRole: ROLES.find(one => kind === 'decision' && one === role) ?? null,
      level: kind === 'risk' ? level : null,
    }
    save.mutate({ agreementId, body, idempotencyKey: key.of(body) }, { onSuccess: onDone })
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <TextInput
        label={words.what()}
        value={what}
        onChange={setWhat}
        maxLength={400}
        error={tried && what.trim() === '' ? m.network_write_what() : faultAt(save.error, 'what')}
        autoFocus
      />
      <FormGrid columns={2}>
        {kind === 'commitment' && (
          <Select
            label={m.network_who()}
            options={[
              { value: HOUSE, label: m.network_house() },
              ...parties.map(({ partnerId, name }) => ({ value: partnerId, label: name })),
            ]}
            value={who}
            onChange={setWho}
          />
        )}
        {kind === 'decision' && (
          <Select
            label={m.network_for_role()}
            options={[
              { value: NOBODY, label: m.network_nobody() },
              ...ROLES.map(one => ({ value: one, label: roleLabel(one) })),
            ]}
            value={role}
            onChange={setRole}
          />
        )}
        {kind === 'risk' && (
          <Select
            label={m.network_level()}
            options={optionsOf(levelWords)}
            value={level}
            onChange={setLevel}
          />
        )}
        <DateField
          label={m.network_due()}
          mark="optional"
          value={dueOn}
          onChange={setDueOn}
          onInvalid={setBadDate}
          error={badDate ? m.network_date_bad() : undefined}
        />
      </FormGrid>
      <TextArea
        label={words.note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
        error={faultAt(save.error, 'note')}
      />
    </ActForm>
  )
}

function SettleForm({ point, onDone }: { point: Point; onDone: () => void }) {
  const [state, setState] = useState(point.state)
  const [settledOn, setSettledOn] = useState<string | null>(point.settledOn ?? today())
  const [note, setNote] = useState(point.note)
  const save = useSettlePoint()
  const submit = () => {
    if (state !== 'open' && settledOn === null) return
    const body = { state, note, settledOn: state === 'open' ? null : settledOn }
    save.mutate({ point, body }, { onSuccess: onDone })
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      <FormGrid columns={2}>
        <Select
          label={m.network_result()}
          options={POINT_STATES[point.kind].map(one => ({ value: one, label: pointStateWords[one]() }))}
          value={state}
          onChange={setState}
        />
        {state !== 'open' && (
          <DateField
            label={m.network_settled_on()}
            value={settledOn}
            onChange={setSettledOn}
            max={today()}
            error={settledOn === null ? m.network_date_missing() : faultAt(save.error, 'settledOn')}
          />
        )}
      </FormGrid>
      <TextArea
        label={pointKinds[point.kind].note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
        error={faultAt(save.error, 'note')}
      />
    </ActForm>
  )
}
