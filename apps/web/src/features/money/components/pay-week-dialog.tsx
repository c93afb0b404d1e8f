import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { date, money } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { optionsOf } from '../../../lib/options.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { MONEY } from '../api/get-money.ts'
import { moneyRefusals } from '../money-words.ts'
import type { WeekOf } from './pay-week.tsx'

interface Props {
  week: WeekOf
  open: boolean
  onClose: () => void
}

interface Values {
  method: 'hand' | 'purse'
  /** Nobody confirms in the place of the youth. */
  acknowledged: AcknowledgementType | null
}

/** Pocket money another way: kept in the purse, or confirmed otherwise than by a signature. */
export default function PayWeekDialog({ week, open, onClose }: Props) {
  const { youthId, weekOn, alias, cents } = week
  const { values, set, wrong, form } = useFormAct<Values>({
    start: { method: 'purse', acknowledged: null },
    required: [],
    missing: ({ acknowledged }) => ({ acknowledged: acknowledged ? undefined : m.outings_choose() }),
    send: async ({ method, acknowledged }, idempotencyKey) =>
      acknowledged &&
      call('payWeek', { params: { youthId }, idempotencyKey, body: { weekOn, method, acknowledged } }),
    refreshes: [MONEY],
    refusals: moneyRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={<bdi>{alias}</bdi>}
      description={m.money_pay_about({ amount: money(cents), at: date(weekOn) })}
      open={open}
      submit={m.money_pay_save()}
      {...form}
    >
      <RadioGroup
        label={m.money_pay_where()}
        layout="segments"
        options={[
          { value: 'hand' as const, label: m.money_in_hand() },
          { value: 'purse' as const, label: m.money_in_purse() },
        ]}
        value={values.method}
        onChange={set('method')}
      />
      <RadioGroup
        label={m.money_confirmed_how()}
        layout="columns"
        options={optionsOf(acknowledgementWords)}
        value={values.acknowledged}
        onChange={set('acknowledged')}
        error={wrong('acknowledged')}
      />
    </FormDialog>
  )
}
