import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { MONEY, type YouthMoney } from '../api/get-money.ts'
import { moneyRefusals } from '../money-words.ts'
import { AmountField, amountMissing } from './amount-field.tsx'

interface Props {
  youthId: string
  limits: Pick<YouthMoney, 'deductionLimit' | 'deductionPercent'>
  open: boolean
  onClose: () => void
}

const HOW = ['oral', 'signature', 'thumb'] as const

interface Values {
  cents: string
  reason: string
  agreedHow: (typeof HOW)[number] | null
}

/** Proposes to take money from a youth, with their agreement; a second person decides. */
export default function DeductionDialog({ youthId, limits, open, onClose }: Props) {
  const { values, set, wrong, form } = useFormAct<Values>({
    start: { cents: '', reason: '', agreedHow: null },
    required: ['reason', 'agreedHow'],
    missing: amountMissing,
    send: async ({ cents: typed, reason, agreedHow }, idempotencyKey) => {
      const cents = readTypedAmount(typed)
      if (cents === undefined || !agreedHow) return
      const body = { cents, reason: reason.trim(), agreedHow }
      await call('proposeDeduction', { params: { youthId }, idempotencyKey, body })
    },
    refreshes: [MONEY],
    refusals: moneyRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.money_deduction_new()}
      description={m.money_deduction_rule({
        percent: limits.deductionPercent,
        amount: money(limits.deductionLimit),
      })}
      open={open}
      submit={m.money_deduction_propose()}
      {...form}
    >
      <AmountField
        label={m.money_amount()}
        value={values.cents}
        onChange={set('cents')}
        error={wrong('cents')}
        autoFocus
      />
      <TextInput
        label={m.money_deduction_why()}
        value={values.reason}
        onChange={set('reason')}
        maxLength={300}
        error={wrong('reason')}
      />
      <RadioGroup
        label={m.money_deduction_agreed_how()}
        help={m.money_deduction_no_agreement()}
        options={HOW.map(value => ({ value, label: acknowledgementWords[value]() }))}
        value={values.agreedHow}
        onChange={set('agreedHow')}
        error={wrong('agreedHow')}
      />
    </FormDialog>
  )
}
