import { Pencil, Plus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { BudgetMonth, BudgetSheet } from '../api/budgets.ts'

const load = () => import('./budget-dialog.tsx')
const BudgetDialog = lazy(load)

const words = {
  plan: { write: m.budget_write_plan, change: m.budget_change_plan },
  real: { write: m.budget_write_real, change: m.budget_change_real },
}

/** The button that writes one side of a month, or writes it anew. */
export function WriteBudget(props: { youthId: string; month: BudgetMonth; side: BudgetSheet['side'] }) {
  const { youthId, month, side } = props
  const sheet = month[side]
  // What really was begins with what was planned: most lines are the same.
  const like = side === 'real' ? month.plan : null
  return (
    <Opener
      icon={sheet ? <Pencil size={18} /> : <Plus size={18} />}
      variant={sheet ? 'quiet' : 'secondary'}
      load={load}
      dialog={(open, close) => (
        <BudgetDialog
          youthId={youthId}
          month={month.month}
          side={side}
          sheet={sheet}
          like={like}
          open={open}
          onClose={close}
        />
      )}
    >
      {sheet ? words[side].change() : words[side].write()}
    </Opener>
  )
}
