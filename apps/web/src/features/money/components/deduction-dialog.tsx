import { useState } from 'react'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money } from '../../../lib/formats.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useProposeDeduction } from '../api/change-money.ts'
import type { YouthMoney } from '../api/get-money.ts'
import { moneyRefusal } from '../money-words.ts'
import { AmountField } from './amount-field.tsx'

interface Props {
  youthId: string
  limits: Pick<YouthMoney, 'deductionLimit' | 'deductionPercent'>
  open: boolean
  onClose: () => void
}

const HOW = ['oral', 'signature', 'thumb'] as const

/** Proposes to take money from a youth, with their agreement; a second person decides. */
export default function DeductionDialog({ youthId, limits, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.money_deduction_new()}
      description={m.money_deduction_rule({
        percent: limits.deductionPercent,
        amount: money(limits.deductionLimit),
      })}
    >
      {open && <DeductionForm youthId={youthId} onDone={onClose} />}
    </Dialog>
  )
}

function DeductionForm({ youthId, onDone }: { youthId: string; onDone: () => void }) {
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [agreedHow, setAgreedHow] = useState<(typeof HOW)[number] | null>(null)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const propose = useProposeDeduction(youthId)
  const cents = readTypedAmount(typed)
  const submit = () => {
    setTried(true)
    if (cents === undefined || !reason.trim() || !agreedHow) return
    propose.mutate(
      { idempotencyKey: key, body: { cents, reason: reason.trim(), agreedHow } },
      { onSuccess: onDone },
    )
  }
  return (
    <Form onSubmit={submit}>
      {propose.error && (
        <Banner tone="danger" title={m.money_not_moved()}>
          {moneyRefusal(propose.error)}
        </Banner>
      )}
      <AmountField
        label={m.money_amount()}
        value={typed}
        onChange={setTyped}
        error={tried && cents === undefined ? m.money_amount_bad() : undefined}
        autoFocus
      />
      <TextInput
        label={m.money_deduction_why()}
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={tried && !reason.trim() ? m.money_missing() : undefined}
      />
      <RadioGroup
        label={m.money_deduction_agreed_how()}
        help={m.money_deduction_no_agreement()}
        options={HOW.map(value => ({ value, label: acknowledgementWords[value]() }))}
        value={agreedHow}
        onChange={setAgreedHow}
        error={tried && !agreedHow ? m.money_missing() : undefined}
      />
      <Button type="submit" variant="primary" className="self-end" loading={propose.isPending}>
        {m.money_deduction_propose()}
      </Button>
    </Form>
  )
}
