import { Link } from '@tanstack/react-router'
import { useBudgets } from '../../features/budgets/api/budgets.ts'
import { signed } from '../../features/budgets/budget-words.ts'
import { Failed } from '../../lib/failed.tsx'
import { date, money, monthName } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** What was left of each month from that day on, planned beside real; nothing for who may not read the budget. */
export function BudgetSince({ youthId, since }: { youthId: string; since: string }) {
  const query = useBudgets(youthId)
  if (query.isPending) return <Skeleton rows={2} />
  if (!query.data)
    return (
      <Failed
        what={m.budget_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  if (!query.data.full) return null
  // A budget is of a whole month: the one in which the day lies counts.
  const months = query.data.months.filter(({ month }) => month >= since.slice(0, 7))
  return (
    <Card
      title={m.reviews_budget({ on: date(since) })}
      foot={
        <Link
          to="/youths/$youthId/rooms/$room"
          params={{ youthId, room: 'autonomy' }}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-3"
        >
          {m.reviews_budget_open()}
        </Link>
      }
    >
      {months.length === 0 && <p className="text-ink-soft">{m.reviews_budget_none()}</p>}
      <ul className="flex flex-col gap-2">
        {months.map(({ month, plan, real }) => (
          <li key={month}>
            <span className="block font-medium first-letter:uppercase">{monthName(month)}</span>
            {m.reviews_budget_left({
              plan: left(plan?.balance),
              real: left(real?.balance),
              difference: plan && real ? signed(real.balance - plan.balance) : '—',
            })}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function left(cents: number | undefined): string {
  if (cents === undefined) return '—'
  return cents < 0 ? signed(cents) : money(cents)
}
