import type { RecordMove } from '@havre/contracts/money.ts'
import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { useState } from 'react'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useRecordMove } from '../api/change-money.ts'
import { incomeWords, kindWords, moneyRefusal, purchaseWords } from '../money-words.ts'
import { AmountField } from './amount-field.tsx'

type Kind = RecordMove['kind']
const KINDS: readonly Kind[] = [
  'purchase',
  'cash_out',
  'saving_in',
  'saving_out',
  'income',
  'deposit_in',
  'deposit_out',
]

interface Props {
  youthId: string
  /** What was pressed; it can still be changed. */
  kind: Kind
  open: boolean
  onClose: () => void
}

/** A move of money: what, how much, and where it comes from or goes where that is not clear. */
export default function MoveDialog({ youthId, kind, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={m.money_move_new()}>
      {open && <MoveForm youthId={youthId} pressed={kind} onDone={onClose} />}
    </Dialog>
  )
}

function MoveForm({ youthId, pressed, onDone }: { youthId: string; pressed: Kind; onDone: () => void }) {
  const [kind, setKind] = useState<Kind>(pressed)
  const [typed, setTyped] = useState('')
  const [bought, setBought] = useState<keyof typeof purchaseWords>('clothing')
  const [earned, setEarned] = useState<keyof typeof incomeWords>('job')
  const [side, setSide] = useState<'hand' | 'purse' | 'savings'>('purse')
  const [on, setOn] = useState<string | null>(today())
  const [acknowledged, setAcknowledged] = useState<AcknowledgementType>('signature')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const record = useRecordMove(youthId)
  const cents = readTypedAmount(typed)

  const submit = () => {
    setTried(true)
    if (cents === undefined || !on) return
    const common = { cents, on, acknowledged, ...(note.trim() && { note: note.trim() }) }
    const body = toBody(kind, common, { bought, earned, side })
    record.mutate({ body, idempotencyKey: key }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {record.error && (
        <Banner tone="danger" title={m.money_not_moved()}>
          {moneyRefusal(record.error)}
        </Banner>
      )}
      <Select
        label={m.money_what()}
        options={KINDS.map(value => ({ value, label: kindWords[value]() }))}
        value={kind}
        onChange={setKind}
      />
      <AmountField
        label={m.money_amount()}
        value={typed}
        onChange={setTyped}
        error={tried && cents === undefined ? m.money_amount_bad() : undefined}
        autoFocus
      />
      {kind === 'purchase' && (
        <Select
          label={m.money_category()}
          options={optionsOf(purchaseWords)}
          value={bought}
          onChange={setBought}
        />
      )}
      {kind === 'income' && (
        <Select
          label={m.money_source()}
          options={optionsOf(incomeWords)}
          value={earned}
          onChange={setEarned}
        />
      )}
      <Side kind={kind} side={side} onChange={setSide} />
      <DateField label={m.money_on()} value={on} onChange={setOn} max={today()} />
      <Select
        label={m.money_confirmed_how()}
        options={optionsOf(acknowledgementWords)}
        value={acknowledged}
        onChange={setAcknowledged}
      />
      <TextInput label={m.money_note()} mark="optional" value={note} onChange={setNote} maxLength={300} />
      <Button type="submit" variant="primary" className="self-end" loading={record.isPending}>
        {m.money_move_save()}
      </Button>
    </Form>
  )
}

type Side = 'hand' | 'purse' | 'savings'

/** Where it comes from or goes to, for the kinds that leave it open. */
function Side({ kind, side, onChange }: { kind: Kind; side: Side; onChange: (side: Side) => void }) {
  const asks = { income: m.money_to_where(), saving_in: m.money_from_where(), saving_out: m.money_to_where() }
  if (kind !== 'income' && kind !== 'saving_in' && kind !== 'saving_out') return null
  const other = kind === 'income' ? 'savings' : 'hand'
  return (
    <RadioGroup<Side>
      label={asks[kind]}
      layout="segments"
      options={[
        { value: 'purse', label: m.money_pot_purse() },
        other === 'savings'
          ? { value: 'savings', label: m.money_pot_savings() }
          : { value: 'hand', label: m.money_hand() },
      ]}
      value={side === 'purse' ? 'purse' : other}
      onChange={onChange}
    />
  )
}

type Chosen = { bought: keyof typeof purchaseWords; earned: keyof typeof incomeWords; side: Side }
type Common = { cents: number; on: string; acknowledged: AcknowledgementType; note?: string }

function toBody(kind: Kind, common: Common, { bought, earned, side }: Chosen): RecordMove {
  const inPurse = side === 'purse'
  switch (kind) {
    case 'purchase':
      return { kind, ...common, category: bought }
    case 'income':
      return { kind, ...common, category: earned, to: inPurse ? 'purse' : 'savings' }
    case 'saving_in':
      return { kind, ...common, ...(inPurse && { from: 'purse' as const }) }
    case 'saving_out':
      return { kind, ...common, ...(inPurse && { to: 'purse' as const }) }
    default:
      return { kind, ...common }
  }
}
