import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { type BudgetMonth, useBudgets } from '../../features/budgets/api/budgets.ts'
import { warningWords } from '../../features/budgets/budget-words.ts'
import { WriteBudget } from '../../features/budgets/components/budget-openers.tsx'
import { Warnings } from '../../features/budgets/components/budget-result.tsx'
import { MonthHistory } from '../../features/budgets/components/month-history.tsx'
import { MonthTable } from '../../features/budgets/components/month-table.tsx'
import { MyBudget } from '../../features/budgets/components/my-budget.tsx'
import { WhatIf } from '../../features/budgets/components/what-if.tsx'
import { Failed } from '../../lib/failed.tsx'
import { monthName } from '../../lib/formats.ts'
import { SharedFrame } from '../../lib/shared-frame.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { confirmPresence } from '../confirm-presence.tsx'

/** The money of a month: planned beside real, what-if, the months before; and a screen for the youth. */
export function BudgetSection({ youthId }: { youthId: string }) {
  const query = useBudgets(youthId)
  const [chosen, setChosen] = useState<string>()
  const [shared, setShared] = useState(false)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.budget_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { months, thisMonth, full, can } = query.data
  if (!full) return null
  const now: BudgetMonth = { month: thisMonth, plan: null, real: null }
  const all = months.some(({ month }) => month === thisMonth) ? months : [now, ...months]
  const shown = all.find(({ month }) => month === (chosen ?? thisMonth)) ?? now
  const warnings = [...new Set([...(shown.plan?.warnings ?? []), ...(shown.real?.warnings ?? [])])]
  const notes = [shown.plan?.note, shown.real?.note].filter(Boolean)
  return (
    <Section
      title={
        <>
          {m.budget_title()} <span className="text-ink-soft">· {monthName(shown.month)}</span>
        </>
      }
      actions={
        <>
          {can.add && <WriteBudget youthId={youthId} month={shown} side="plan" />}
          {can.add && shown.month <= thisMonth && <WriteBudget youthId={youthId} month={shown} side="real" />}
          <Button icon={<Presentation size={18} />} onClick={() => setShared(true)}>
            {m.budget_show()}
          </Button>
        </>
      }
    >
      {shown.plan || shown.real ? (
        <>
          <MonthTable month={shown} />
          <Warnings words={warnings.map(warning => warningWords[warning]())} />
          {notes.map(note => (
            <p key={note} dir="auto" className="whitespace-pre-line text-ink-soft">
              {note}
            </p>
          ))}
        </>
      ) : (
        <p className="text-ink-soft">{m.budget_none()}</p>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <WhatIf
          key={`${shown.month} ${shown.plan?.version}`}
          youthId={youthId}
          month={shown}
          mayKeep={can.add}
        />
        {all.length > 1 && (
          <section className="flex flex-col gap-3">
            <h3 className="text-title-3">{m.budget_history()}</h3>
            <MonthHistory months={all} shown={shown.month} onShow={setChosen} />
          </section>
        )}
      </div>
      {shared && (
        <SharedFrame label={m.budget_mine()} onLeave={() => setShared(false)} confirm={confirmPresence}>
          <MyBudget month={shown} />
          <WhatIf youthId={youthId} month={shown} mayKeep={false} />
        </SharedFrame>
      )}
    </Section>
  )
}
