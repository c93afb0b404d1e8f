import { acknowledgementWords } from '../../../lib/acknowledgement-words.ts'
import { money } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { AlertDialog } from '../../../ui/alert-dialog.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useAgreeDeduction, useDropDeduction } from '../api/change-money.ts'
import type { Deduction } from '../api/get-money.ts'
import { moneyRefusals, nameOf } from '../money-words.ts'

/** Deductions that wait for a second person, and those of this week. */
export function DeductionList({ deductions }: { deductions: readonly Deduction[] }) {
  return (
    <List label={m.money_deductions()}>
      {deductions.map(deduction => (
        <DeductionRow key={deduction.id} deduction={deduction} />
      ))}
    </List>
  )
}

const tones = { proposed: 'warn', agreed: 'ok', dropped: 'neutral' } as const
const states = {
  proposed: m.money_deduction_proposed,
  agreed: m.money_deduction_agreed,
  dropped: m.money_deduction_dropped,
}

function DeductionRow({ deduction }: { deduction: Deduction }) {
  const keys = useCreateKey()
  const agree = useAgreeDeduction()
  const drop = useDropDeduction()
  const failed = (error: unknown) =>
    toast({ title: m.money_not_moved(), description: moneyRefusals.words(error), tone: 'danger' })
  const { can, by, decidedBy } = deduction
  return (
    <ListRow
      title={
        <>
          <span className="tabular">{money(deduction.cents)}</span>
          {' · '}
          <bdi>{deduction.reason}</bdi>
        </>
      }
      meta={
        <>
          {m.money_deduction_by({
            name: nameOf(by),
            how: acknowledgementWords[deduction.agreedHow]().toLocaleLowerCase(),
          })}
          {decidedBy && (
            <span className="block">{m.money_deduction_decided({ name: nameOf(decidedBy) })}</span>
          )}
          {deduction.status === 'proposed' && !can.agree && can.drop && (
            <span className="block">{m.money_deduction_other()}</span>
          )}
        </>
      }
      trailing={
        <>
          <Badge tone={tones[deduction.status]}>{states[deduction.status]()}</Badge>
          {can.drop && (
            <Button
              size="small"
              variant="quiet"
              loading={drop.isPending}
              onClick={() => drop.mutate(deduction, { onError: failed })}
            >
              {m.money_deduction_drop()}
            </Button>
          )}
          {can.agree && (
            <AlertDialog
              trigger={<Button size="small">{m.money_deduction_agree()}</Button>}
              title={m.money_deduction_sure({ amount: money(deduction.cents) })}
              description={m.money_deduction_sure_why({ name: nameOf(by) })}
              confirm={m.money_deduction_agree()}
              loading={agree.isPending}
              onConfirm={() =>
                agree.mutate(
                  { deductionId: deduction.id, idempotencyKey: keys.of(deduction.id) },
                  { onError: failed },
                )
              }
            />
          )}
        </>
      }
    />
  )
}
