import type { ReactNode } from 'react'
import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { Deadline } from '../api/file-law.ts'
import { deadlineWords } from '../deadline-words.ts'
import { asksWords } from '../law-words.ts'

const COLUMNS = [
  { title: m.legal_count_overdue, from: Number.NEGATIVE_INFINITY, to: -1 },
  { title: m.legal_count_days2, from: 0, to: 2 },
  { title: m.legal_count_days7, from: 3, to: 7 },
  { title: m.legal_count_days14, from: 8, to: 14 },
  { title: m.legal_count_days30, from: 15, to: 30 },
  { title: m.legal_count_later, from: 31, to: Number.POSITIVE_INFINITY },
] as const

/** The same dates side by side, by how near they are. */
export function BoardColumns({
  deadlines,
  whoOf,
}: {
  deadlines: readonly Deadline[]
  whoOf: (deadline: Deadline) => ReactNode
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-6">
      {COLUMNS.map(({ title, from, to }) => {
        const here = deadlines.filter(({ daysLeft }) => daysLeft >= from && daysLeft <= to)
        return (
          <section key={from} className="flex min-w-0 flex-col gap-2 rounded-card bg-sunken p-3">
            <h2 className="flex justify-between text-title-3">
              {title()} <span className="text-ink-soft tabular">{here.length}</span>
            </h2>
            {here.length === 0 && <p className="text-ink-soft text-small">{m.legal_count_none()}</p>}
            <ul className="flex flex-col gap-2">
              {here.map(deadline => (
                <li
                  key={deadline.id}
                  className="relative rounded-control border border-line bg-surface p-3 text-small has-[a:hover]:bg-hover"
                >
                  <p className="flex flex-wrap items-baseline justify-between gap-2">
                    {whoOf(deadline)}
                    <Badge tone={deadlineWords(deadline).tone}>{deadlineWords(deadline).words}</Badge>
                  </p>
                  <p className="font-medium">{textOf(deadline.title)}</p>
                  <p className="text-ink-soft">{longDate(deadline.due)}</p>
                  {deadline.asks && <p className="text-warn">{asksWords[deadline.asks]()}</p>}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
