import { useState } from 'react'
import { money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useReverseMove } from '../api/change-money.ts'
import type { MoneyMove } from '../api/list-moves.ts'
import { kindWords, moneyRefusal } from '../money-words.ts'

interface Props {
  move: MoneyMove
  open: boolean
  onClose: () => void
}

/** Takes a wrong move back by a counter-move; both stay in the list. */
export default function ReverseDialog({ move, open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.money_take_back_title({ what: kindWords[move.kind](), amount: money(move.cents) })}
      description={m.money_take_back_why()}
    >
      {open && <ReverseForm move={move} onDone={onClose} />}
    </Dialog>
  )
}

function ReverseForm({ move, onDone }: { move: MoneyMove; onDone: () => void }) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const reverse = useReverseMove()
  const submit = () => {
    setTried(true)
    if (!note.trim()) return
    reverse.mutate({ moveId: move.id, note: note.trim(), idempotencyKey: key }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {reverse.error && (
        <Banner tone="danger" title={m.money_not_moved()}>
          {moneyRefusal(reverse.error)}
        </Banner>
      )}
      <TextInput
        label={m.money_take_back_note()}
        value={note}
        onChange={setNote}
        maxLength={300}
        error={tried && !note.trim() ? m.money_missing() : undefined}
        autoFocus
      />
      <Button type="submit" variant="danger" className="self-end" loading={reverse.isPending}>
        {m.money_take_back()}
      </Button>
    </Form>
  )
}
