import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Referral, Referrals } from '../api/list-referrals.ts'
import { usePreviewExtract, useSaveReferral } from '../api/save-referral.ts'
import { faultAt } from '../network-problems.ts'
import { tellWords } from '../network-words.ts'
import { ActForm } from './act-form.tsx'
import { ToldLines } from './told-lines.tsx'

interface Props {
  youthId: string
  /** The one to change while it is not sent; none to prepare one. */
  referral?: Referral
  /** Who may be chosen, to prepare one. */
  partners?: Referrals['partners']
  open: boolean
  onClose: () => void
}

/** A referral in preparation: to whom, what for, what may be told, and whether the youth has agreed. */
export default function ReferralDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      width="wide"
      losesTyped
      open={open}
      onClose={onClose}
      title={given.referral ? m.network_change() : m.network_refer()}
    >
      {open && <ReferralForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

const NONE = 'none'

function ReferralForm(props: Omit<Props, 'open' | 'onClose'> & { onDone: () => void }) {
  const { youthId, referral, partners = [], onDone } = props
  const [partnerId, setPartnerId] = useState<string | null>(null)
  const [agreementId, setAgreementId] = useState<string>(NONE)
  const [purpose, setPurpose] = useState(referral?.purpose ?? '')
  const [tells, setTells] = useState<Referral['tells']>(referral?.tells ?? ['request'])
  const [agreedOn, setAgreedOn] = useState(referral?.agreedOn ?? null)
  const [badDate, setBadDate] = useState(false)
  const [tried, setTried] = useState(false)
  const key = useCreateKey()
  const save = useSaveReferral()
  const preview = usePreviewExtract(youthId)
  // What is shown as exactly what will be told is of what stands in the form now.
  const isShown = preview.variables?.purpose === purpose && preview.variables.tells === tells
  const agreements = partners.find(({ id }) => id === partnerId)?.agreements ?? []
  const partnerFault = tried && !referral && partnerId === null && m.network_party_missing()
  const purposeFault =
    tried && purpose.trim() === ''
      ? m.network_purpose_empty()
      : faultAt(save.error ?? preview.error, 'purpose') && m.network_purpose_bad()

  const submit = () => {
    setTried(true)
    if (purpose.trim() === '' || badDate) return
    const prepared = { purpose, tells, agreedOn }
    if (referral) save.mutate({ act: 'change', at: referral, body: prepared }, { onSuccess: onDone })
    else if (partnerId !== null) {
      const body = { ...prepared, partnerId, agreementId: agreementId === NONE ? null : agreementId }
      save.mutate({ act: 'create', youthId, body, idempotencyKey: key.of(body) }, { onSuccess: onDone })
    }
  }
  return (
    <ActForm error={save.error} pending={save.isPending} onSubmit={submit}>
      {!referral && (
        <Combobox
          label={m.network_party()}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
          value={partnerId}
          onChange={next => {
            setPartnerId(next)
            setAgreementId(partners.find(({ id }) => id === next)?.agreements[0]?.id ?? NONE)
          }}
          {...(partnerFault && { error: partnerFault })}
        />
      )}
      {agreements.length > 0 && (
        <Select
          label={m.network_agreement()}
          options={[
            ...agreements.map(({ id, title }) => ({ value: id, label: title })),
            { value: NONE, label: m.network_agreement_none() },
          ]}
          value={agreementId}
          onChange={setAgreementId}
        />
      )}
      <TextArea
        label={m.network_purpose()}
        help={m.network_purpose_help()}
        value={purpose}
        onChange={setPurpose}
        maxLength={2000}
        rows={3}
        {...(purposeFault && { error: purposeFault })}
      />
      <CheckboxGroup
        label={m.network_tells()}
        options={optionsOf(tellWords)}
        value={tells}
        onChange={setTells}
      />
      <div className="flex flex-col gap-3 rounded-card bg-sunken p-4">
        <Button
          size="small"
          className="self-start"
          loading={preview.isPending}
          onClick={() => preview.mutate({ tells, purpose })}
        >
          {m.network_preview()}
        </Button>
        <div role="status" className="flex flex-col gap-2">
          {preview.data && isShown && (
            <>
              <p className="font-semibold">{m.network_previewed()}</p>
              <ToldLines lines={preview.data.lines} />
            </>
          )}
        </div>
      </div>
      <DateField
        label={m.network_agreed_on()}
        mark="optional"
        help={m.network_not_agreed()}
        value={agreedOn}
        onChange={setAgreedOn}
        onInvalid={setBadDate}
        max={today()}
        error={badDate ? m.network_date_bad() : faultAt(save.error, 'agreedOn')}
      />
    </ActForm>
  )
}
