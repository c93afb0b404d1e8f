import { civilDay, date, money, relativeDay } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { StudioLife } from '../api/read-studio-life.ts'
import type { TermWords } from '../studio-terms.ts'

const since = { contract: m.auton_rule_agreed, visit: m.auton_rule_seen }

/** The week in four figures: the rule, the last visit, visits of this week, what is to be paid. */
export function StudioFacts({ life, words }: { life: StudioLife; words: TermWords }) {
  const { rule, visits, weekOn, bills } = life
  const [last] = visits
  const week = visits.filter(({ at }) => civilDay(at) >= weekOn)
  const open = bills.filter(({ paidOn }) => paidOn === null)
  const sum = open.reduce((total, { cents }) => total + (cents ?? 0), 0)
  return (
    <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <Fact
        term={m.auton_rule()}
        value={rule ? words('studio-presence', 'rule', rule.code) : m.auton_rule_none()}
        more={rule ? since[rule.from]({ at: date(rule.since) }) : undefined}
        warning={rule && rule.late > 0 && m.auton_rule_late({ count: rule.late })}
      />
      <Fact
        term={m.auton_last_visit()}
        value={last ? relativeDay(civilDay(last.at), life.today) : '—'}
        more={last ? words('studio-presence', 'seen', last.seen) : undefined}
      />
      <Fact term={m.auton_week_visits()} value={String(week.length)} />
      <Fact
        term={m.auton_bills()}
        value={String(open.length)}
        more={open.length > 0 ? m.auton_bills_sum({ amount: money(sum) }) : m.auton_bills_none()}
      />
    </dl>
  )
}

interface FactProps {
  term: string
  value: string
  more?: string | undefined
  warning?: string | false | null
}

function Fact({ term, value, more, warning }: FactProps) {
  return (
    <div className="rounded-card border border-line bg-surface p-4 shadow-raise">
      <dt className="text-ink-soft text-small">{term}</dt>
      <dd className="font-semibold font-serif text-title-2 first-letter:uppercase">{value}</dd>
      {more && <dd className="text-ink-soft text-small">{more}</dd>}
      {warning && (
        <dd className="mt-2">
          <Badge tone="warn">{warning}</Badge>
        </dd>
      )}
    </div>
  )
}
