import { Link } from '@tanstack/react-router'
import type { Act } from '../../features/autonomy/review/desk.ts'
import { summaryLine } from '../../features/entries/paper/summary-line.ts'
import { findKind, kindTitle, useKinds } from '../../features/kinds/api/list-kinds.ts'
import { civilDay, shortDate } from '../../lib/formats.ts'

/** An act of the timeline as one line that opens it. */
export function ActLink({ act }: { act: Act }) {
  const { kinds } = useKinds()
  const kind = findKind(kinds, act.kind, act.kindVersion)
  const summary = kind ? summaryLine(kind, act) : ''
  return (
    <Link
      to="/entries/$entryId"
      params={{ entryId: act.id }}
      className="min-h-6 min-w-0 py-1 text-accent-strong text-small underline underline-offset-3"
    >
      {kindTitle(kinds, act.kind, act.kindVersion)}, {shortDate(civilDay(act.occurredAt))}
      {summary && <span className="text-ink-soft"> · {summary}</span>}
    </Link>
  )
}
