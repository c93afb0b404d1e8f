import { Check, Coins } from 'lucide-react'
import { lazy } from 'react'
import { money } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { toast } from '../../../ui/toasts.ts'
import { usePayWeek, useReverseMove } from '../api/change-money.ts'
import { moneyRefusals } from '../money-words.ts'

const load = () => import('./pay-week-dialog.tsx')
const PayWeekDialog = lazy(load)

export interface WeekOf {
  youthId: string
  alias: string
  weekOn: string
  cents: number
}

/** Pocket money of one week with one tap, into the hand against a signature; what is otherwise is behind the second button. */
export function PayWeek({ week }: { week: WeekOf }) {
  const pay = usePayWeek()
  const reverse = useReverseMove()
  // One key for this youth and week: pressed twice it is paid once.
  const keys = useCreateKey()
  const { youthId, weekOn, alias, cents } = week
  const refused = (error: unknown) =>
    toast({ title: m.money_not_moved(), description: moneyRefusals.words(error), tone: 'danger' })
  const takeBack = (moveId: string) =>
    void reverse
      .mutateAsync({ moveId, note: m.money_taken_back_at_once(), idempotencyKey: crypto.randomUUID() })
      .then(() => toast({ title: m.money_taken_back_toast({ amount: money(cents) }), description: alias }))
      .catch(refused)
  const give = () => {
    const body = { weekOn, method: 'hand', acknowledged: 'signature' } as const
    // Not as callbacks of the button: the line is read again and the button is gone before they would be called.
    void pay
      .mutateAsync({ youthId, idempotencyKey: keys.of([youthId, body]), body })
      .then(move =>
        toast({
          title: m.money_paid_toast({ amount: money(cents) }),
          description: alias,
          ...(move.can.reverse && { undo: () => takeBack(move.id) }),
        }),
      )
      .catch(refused)
  }
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        variant="primary"
        icon={<Check size={20} />}
        className="h-12"
        loading={pay.isPending}
        onClick={give}
      >
        {m.money_pay_signed({ amount: money(cents) })}
        <span className="sr-only"> {alias}</span>
      </Button>
      <Opener
        variant="quiet"
        icon={<Coins size={20} />}
        className="h-12"
        load={load}
        dialog={(open, close) => <PayWeekDialog week={week} open={open} onClose={close} />}
      >
        {m.money_pay_other()}
        <span className="sr-only"> {alias}</span>
      </Opener>
    </span>
  )
}
