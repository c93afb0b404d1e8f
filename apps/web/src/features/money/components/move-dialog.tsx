import type { RecordMove } from '@havre/contracts/money.ts'
import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { today } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { MONEY } from '../api/get-money.ts'
import { incomeWords, kindWords, moneyRefusals, purchaseWords } from '../money-words.ts'
import { AmountField, amountMissing } from './amount-field.tsx'

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

interface Values {
  kind: Kind
  cents: string
  bought: keyof typeof purchaseWords
  earned: keyof typeof incomeWords
  side: Side
  on: string | null
  acknowledged: AcknowledgementType
  note: string
}

/** A move of money: what, how much, and where it comes from or goes where that is not clear. */
export default function MoveDialog({ youthId, kind: pressed, open, onClose }: Props) {
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      kind: pressed,
      cents: '',
      bought: 'clothing',
      earned: 'job',
      side: 'purse',
      on: today(),
      acknowledged: 'signature',
      note: '',
    },
    required: ['on'],
    missing: amountMissing,
    send: async (typed, idempotencyKey) => {
      const cents = readTypedAmount(typed.cents)
      const { kind, on, acknowledged, note } = typed
      if (cents === undefined || !on) return
      const body = toBody(kind, { cents, on, acknowledged, ...(note.trim() && { note: note.trim() }) }, typed)
      await call('recordMove', { params: { youthId }, idempotencyKey, body })
    },
    refreshes: [MONEY],
    refusals: moneyRefusals,
    onClose,
  })
  const { kind } = values
  return (
    <FormDialog title={m.money_move_new()} open={open} submit={m.money_move_save()} {...form}>
      <Select
        label={m.money_what()}
        options={KINDS.map(value => ({ value, label: kindWords[value]() }))}
        value={kind}
        onChange={set('kind')}
      />
      <AmountField
        label={m.money_amount()}
        value={values.cents}
        onChange={set('cents')}
        error={wrong('cents')}
        autoFocus
      />
      {kind === 'purchase' && (
        <Select
          label={m.money_category()}
          options={optionsOf(purchaseWords)}
          value={values.bought}
          onChange={set('bought')}
        />
      )}
      {kind === 'income' && (
        <Select
          label={m.money_source()}
          options={optionsOf(incomeWords)}
          value={values.earned}
          onChange={set('earned')}
        />
      )}
      <Side kind={kind} side={values.side} onChange={set('side')} />
      <DateField
        label={m.money_on()}
        value={values.on}
        onChange={set('on')}
        onInvalid={onInvalid('on')}
        error={wrong('on')}
        max={today()}
      />
      <Select
        label={m.money_confirmed_how()}
        options={optionsOf(acknowledgementWords)}
        value={values.acknowledged}
        onChange={set('acknowledged')}
      />
      <TextInput
        label={m.money_note()}
        mark="optional"
        value={values.note}
        onChange={set('note')}
        maxLength={300}
      />
    </FormDialog>
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

type Chosen = Pick<Values, 'bought' | 'earned' | 'side'>
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
