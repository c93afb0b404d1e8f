import { Link } from '@tanstack/react-router'
import type { Act } from '../../features/autonomy/review/desk.ts'
import { summaryLine } from '../../features/entries/paper/summary-line.ts'
import { findKind, kindTitle, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { civilDay, dateTime, shortDate } from '../../lib/formats.ts'

/** What an act is called where nothing of it is shown: its kind and its moment. */
export function useActName(): (act: Act) => string {
  const { kinds } = useKinds()
  return act => `${kindTitle(kinds, act.kind, act.kindVersion)}, ${dateTime(act.occurredAt)}`
}

/** An act of the timeline as one line that opens it. */
export function ActLink({ act }: { act: Act }) {
  const { kinds } = useKinds()
  const kind = findKind(kinds, act.kind, act.kindVersion)
  const summary = kind ? summaryLine(kind, act) : ''
  return (
    <p className="min-w-0 text-small">
      <Link
        to="/entries/$entryId"
        params={{ entryId: act.id }}
        className="inline-flex min-h-6 items-center text-accent-strong underline underline-offset-3"
      >
        {kindTitle(kinds, act.kind, act.kindVersion)}, {shortDate(civilDay(act.occurredAt))}
      </Link>
      {summary && (
        <span dir="auto" className="line-clamp-2 text-ink-soft">
          {summary}
        </span>
      )}
    </p>
  )
}
