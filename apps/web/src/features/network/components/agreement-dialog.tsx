import type { Wire } from '@havre/contracts/wire.ts'
import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Agreement } from '../api/get-agreement.ts'
import { useSaveAgreement } from '../api/save-agreement.ts'
import { faultAt, listFault, rowFaults } from '../network-problems.ts'
import { ActForm } from './act-form.tsx'
import { MilestonesField } from './milestones-field.tsx'
import { NumberField, numberIn } from './number-field.tsx'
import { PartiesField } from './parties-field.tsx'

interface Props {
  /** The one whose text changes; none to begin one. A signed one changes by amendment. */
  agreement?: Agreement
  partners: readonly { value: string; label: string }[]
  open: boolean
  onClose: () => void
}

/** The text of an agreement: a draft, or the whole of it as an amendment leaves it. */
export default function AgreementDialog({ agreement, partners, open, onClose }: Props) {
  const amends = agreement !== undefined && agreement.state !== 'draft'
  return (
    <Dialog
      width="wide"
      losesTyped
      open={open}
      onClose={onClose}
      title={amends ? m.network_amend() : agreement ? m.network_change() : m.network_new()}
      description={m.network_no_persons()}
    >
      {open && <TextForm agreement={agreement} amends={amends} partners={partners} onDone={onClose} />}
    </Dialog>
  )
}

type Body = Wire['createAgreement']['body']

/** A step that says nothing yet is not sent. */
const isFilled = ({ what }: { what: string }) => what.trim() !== ''

function TextForm(props: {
  agreement: Agreement | undefined
  amends: boolean
  partners: Props['partners']
  onDone: () => void
}) {
  const { agreement, amends, partners, onDone } = props
  const [title, setTitle] = useState(agreement?.title ?? '')
  const [scope, setScope] = useState(agreement?.scope ?? '')
  const [paper, setPaper] = useState(agreement?.paper ?? '')
  const [parties, setParties] = useState<Body['parties']>(
    agreement?.parties.map(({ partnerId, role }) => ({ partnerId, role })) ?? [],
  )
  const [startsOn, setStartsOn] = useState(agreement?.startsOn ?? null)
  const [endsOn, setEndsOn] = useState(agreement?.endsOn ?? null)
  const [notice, setNotice] = useState(String(agreement?.noticeDays ?? ''))
  const [weeks, setWeeks] = useState(String(agreement?.meetingWeeks ?? ''))
  const [milestones, setMilestones] = useState<NonNullable<Body['milestones']>>(agreement?.milestones ?? [])
  const [reason, setReason] = useState('')
  const [signedOn, setSignedOn] = useState<string | null>(today())
  const [badStart, setBadStart] = useState(false)
  const [badEnd, setBadEnd] = useState(false)
  const [tried, setTried] = useState(false)
  const key = useCreateKey()
  const save = useSaveAgreement()
  const noticeDays = numberIn(notice, 0, 730)
  const meetingWeeks = numberIn(weeks, 1, 104)

  const submit = () => {
    setTried(true)
    if (title.trim() === '' || parties.length === 0 || badStart || badEnd) return
    if (noticeDays === undefined || meetingWeeks === undefined) return
    const body = {
      ...{ title, scope, paper, parties, startsOn, endsOn, noticeDays, meetingWeeks },
      milestones: milestones.filter(isFilled),
    }
    const done = { onSuccess: onDone }
    if (!agreement) save.mutate({ act: 'create', body, idempotencyKey: key.of(body) }, done)
    else if (!amends) save.mutate({ act: 'change', at: agreement, body }, done)
    else if (reason.trim() !== '' && signedOn !== null)
      save.mutate({ act: 'amend', at: agreement, body: { ...body, reason, signedOn } }, done)
  }
  /** A refusal was said of the rows as they stood then. */
  const inRows =
    <T,>(change: (rows: T) => void) =>
    (rows: T) => {
      change(rows)
      if (save.error) save.reset()
    }
  const fault = (field: string, wrong: false | string | undefined) =>
    (tried && wrong) || faultAt(save.error, field) || undefined
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      {amends && (
        <FormGrid columns={2}>
          <TextArea
            label={m.network_reason()}
            value={reason}
            onChange={setReason}
            maxLength={1000}
            rows={2}
            error={fault('reason', reason.trim() === '' && m.network_reason_bad())}
          />
          <DateField
            label={m.network_signed_on()}
            value={signedOn}
            onChange={setSignedOn}
            max={today()}
            error={fault('signedOn', signedOn === null && m.network_date_missing())}
          />
        </FormGrid>
      )}
      <TextInput
        label={m.network_title()}
        value={title}
        onChange={setTitle}
        maxLength={160}
        error={fault('title', title.trim() === '' && m.network_title_bad())}
      />
      <TextArea
        label={m.network_scope()}
        mark="optional"
        value={scope}
        onChange={setScope}
        maxLength={4000}
        rows={3}
        error={fault('scope', false)}
      />
      <PartiesField
        parties={parties}
        partners={partners}
        onChange={inRows(setParties)}
        error={(tried && parties.length === 0 && m.network_parties_bad()) || listFault(save.error, 'parties')}
        faults={rowFaults(save.error, 'parties', parties)}
      />
      <FormGrid columns={2}>
        <DateField
          label={m.network_starts()}
          mark="optional"
          value={startsOn}
          onChange={setStartsOn}
          onInvalid={setBadStart}
          error={badStart ? m.network_date_bad() : fault('startsOn', false)}
        />
        <DateField
          label={m.network_ends()}
          mark="optional"
          value={endsOn}
          onChange={setEndsOn}
          onInvalid={setBadEnd}
          error={badEnd ? m.network_date_bad() : fault('endsOn', false)}
        />
        <NumberField label={m.network_notice_label()} value={notice} onChange={setNotice} min={0} max={730} />
        <NumberField label={m.network_weeks_label()} value={weeks} onChange={setWeeks} min={1} max={104} />
      </FormGrid>
      <MilestonesField
        milestones={milestones}
        onChange={inRows(setMilestones)}
        error={listFault(save.error, 'milestones')}
        faults={rowFaults(save.error, 'milestones', milestones, isFilled)}
      />
      <TextInput
        label={m.network_paper()}
        mark="optional"
        value={paper}
        onChange={setPaper}
        maxLength={160}
        error={fault('paper', false)}
      />
    </ActForm>
  )
}
