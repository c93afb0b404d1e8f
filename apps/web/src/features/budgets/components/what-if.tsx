import { EMPTY_BUDGET } from '@havre/rules/budget/budget.ts'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { monthName } from '../../../lib/formats.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { type BudgetMonth, useSaveBudget } from '../api/budgets.ts'
import { budgetRefusal } from '../budget-words.ts'
import { readTyped, toTyped } from '../typed-budget.ts'
import { BudgetFields } from './budget-fields.tsx'
import { BudgetResult } from './budget-result.tsx'

interface Props {
  youthId: string
  /** The month whose plan it begins with, and may become. */
  month: BudgetMonth
  mayKeep: boolean
}

/** What a month would come to. Everything stays in memory until somebody keeps it as the plan. */
export function WhatIf({ youthId, month, mayKeep }: Props) {
  const { plan } = month
  const start = () => toTyped(plan?.lines ?? month.real?.lines ?? EMPTY_BUDGET)
  const [typed, setTyped] = useState(start)
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const save = useSaveBudget(youthId)
  const { budget, wrong } = readTyped(typed)
  const keep = () => {
    setTried(true)
    if (wrong.length > 0) return
    const body = { month: month.month, side: 'plan' as const, lines: budget, note: plan?.note ?? null }
    save.mutate({ ...body, sheet: plan ?? undefined, idempotencyKey: keys.of(body) })
  }
  return (
    <Card
      title={m.budget_whatif()}
      level={3}
      foot={
        <div className="flex flex-wrap justify-end gap-3">
          <Button
            variant="quiet"
            icon={<RotateCcw size={18} />}
            onClick={() => {
              setTyped(start())
              setTried(false)
              save.reset()
            }}
          >
            {m.budget_whatif_reset()}
          </Button>
          {mayKeep && (
            <Button loading={save.isPending} onClick={keep}>
              {m.budget_whatif_keep({ month: monthName(month.month) })}
            </Button>
          )}
        </div>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="text-ink-soft">{m.budget_whatif_lead()}</p>
        {save.error && (
          <Banner tone="danger" title={m.budget_not_saved()}>
            {budgetRefusal(save.error)}
          </Banner>
        )}
        <BudgetFields typed={typed} onChange={setTyped} wrong={tried ? wrong : []} />
        <BudgetResult budget={budget} />
      </div>
    </Card>
  )
}
