import type { AcknowledgementType } from '@havre/kinds/kind.ts'
import { useState } from 'react'
import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { date, money } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { usePayWeek } from '../api/change-money.ts'
import { moneyRefusal } from '../money-words.ts'
import type { WeekOf } from './pay-week.tsx'

interface Props {
  week: WeekOf
  open: boolean
  onClose: () => void
}

/** Pocket money another way: kept in the purse, or confirmed otherwise than by a signature. */
export default function PayWeekDialog({ week, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<bdi>{week.alias}</bdi>}
      description={m.money_pay_about({ amount: money(week.cents), at: date(week.weekOn) })}
    >
      {open && <PayForm week={week} onDone={onClose} />}
    </Dialog>
  )
}

function PayForm({ week, onDone }: { week: WeekOf; onDone: () => void }) {
  const [method, setMethod] = useState<'hand' | 'purse'>('purse')
  const [acknowledged, setAcknowledged] = useState<AcknowledgementType | null>(null)
  const [key] = useState(() => crypto.randomUUID())
  const [tried, setTried] = useState(false)
  const pay = usePayWeek()
  const submit = () => {
    setTried(true)
    // Nobody confirms in the place of the youth.
    if (!acknowledged) return
    const body = { weekOn: week.weekOn, method, acknowledged }
    pay.mutate({ youthId: week.youthId, idempotencyKey: key, body }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {pay.error && (
        <Banner tone="danger" title={m.money_not_moved()}>
          {moneyRefusal(pay.error)}
        </Banner>
      )}
      <RadioGroup
        label={m.money_pay_where()}
        layout="segments"
        options={[
          { value: 'hand' as const, label: m.money_in_hand() },
          { value: 'purse' as const, label: m.money_in_purse() },
        ]}
        value={method}
        onChange={setMethod}
      />
      <RadioGroup
        label={m.money_confirmed_how()}
        layout="columns"
        options={optionsOf(acknowledgementWords)}
        value={acknowledged}
        onChange={setAcknowledged}
        error={tried && !acknowledged ? m.outings_choose() : undefined}
      />
      <Button type="submit" variant="primary" className="self-end" loading={pay.isPending}>
        {m.money_pay_save()}
      </Button>
    </Form>
  )
}
