import { EMPTY_BUDGET } from '@havre/rules/budget/budget.ts'
import { useState } from 'react'
import { monthName } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type BudgetSheet, useSaveBudget } from '../api/budgets.ts'
import { budgetRefusal } from '../budget-words.ts'
import { readTyped, toTyped } from '../typed-budget.ts'
import { BudgetFields } from './budget-fields.tsx'
import { BudgetResult } from './budget-result.tsx'

interface Props {
  youthId: string
  month: string
  side: BudgetSheet['side']
  /** The one to write anew. */
  sheet: BudgetSheet | null
  /** What the boxes begin with, where nothing was written yet. */
  like: BudgetSheet | null
  open: boolean
  onClose: () => void
}

/** One side of a month, line by line; what is left is counted while one types. */
export default function BudgetDialog({ month, side, open, onClose, ...given }: Props) {
  const at = monthName(month)
  return (
    <Dialog
      width="wide"
      losesTyped
      open={open}
      onClose={onClose}
      title={side === 'plan' ? m.budget_dialog_plan({ month: at }) : m.budget_dialog_real({ month: at })}
    >
      {open && <BudgetForm month={month} side={side} {...given} onDone={onClose} />}
    </Dialog>
  )
}

function BudgetForm(props: Omit<Props, 'open' | 'onClose'> & { onDone: () => void }) {
  const { youthId, month, side, sheet, like, onDone } = props
  const [typed, setTyped] = useState(() => toTyped(sheet?.lines ?? like?.lines ?? EMPTY_BUDGET))
  const [note, setNote] = useState(sheet?.note ?? '')
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSaveBudget(youthId)
  const { budget, wrong } = readTyped(typed)

  const submit = () => {
    setTried(true)
    if (wrong.length > 0) return
    const body = { month, side, lines: budget, note: note.trim() || null }
    save.mutate({ ...body, sheet: sheet ?? undefined, idempotencyKey: keys.of(body) }, { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      {save.error && (
        <Banner tone="danger" title={m.budget_not_saved()}>
          {budgetRefusal(save.error)}
        </Banner>
      )}
      <BudgetFields typed={typed} onChange={setTyped} wrong={tried ? wrong : []} />
      <TextArea
        label={m.budget_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
      />
      <BudgetResult budget={budget} />
      <Button type="submit" variant="primary" className="self-end" loading={save.isPending}>
        {m.budget_save()}
      </Button>
    </Form>
  )
}
