import { money } from '../../../lib/formats.ts'
import { call } from '../../../lib/http.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { MONEY } from '../api/get-money.ts'
import type { MoneyMove } from '../api/list-moves.ts'
import { kindWords, moneyRefusals } from '../money-words.ts'

interface Props {
  move: MoneyMove
  open: boolean
  onClose: () => void
}

/** Takes a wrong move back by a counter-move; both stay in the list. */
export default function ReverseDialog({ move, open, onClose }: Props) {
  const { values, set, wrong, form } = useFormAct({
    start: { note: '' },
    required: ['note'],
    send: ({ note }, idempotencyKey) =>
      call('reverseMove', { params: { moveId: move.id }, idempotencyKey, body: { note: note.trim() } }),
    refreshes: [MONEY],
    refusals: moneyRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.money_take_back_title({ what: kindWords[move.kind](), amount: money(move.cents) })}
      description={m.money_take_back_why()}
      open={open}
      submit={m.money_take_back()}
      tone="danger"
      {...form}
    >
      <TextInput
        label={m.money_take_back_note()}
        value={values.note}
        onChange={set('note')}
        maxLength={300}
        error={wrong('note')}
        autoFocus
      />
    </FormDialog>
  )
}
