import { ArrowRight } from 'lucide-react'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import type { VersionChange } from '../api/compare-version.ts'

/** The dates of one procedure that another version of its rules would move, bring or take away. */
export function VersionDifference({ change }: { change: VersionChange }) {
  return (
    <div className="flex flex-col gap-2 text-small">
      {change.unknownEvents.map(title => (
        <p key={title.en} className="text-danger">
          {m.legal_version_unknown({ what: textOf(title) })}
        </p>
      ))}
      {change.dates.length === 0 && <p className="text-ink-soft">{m.legal_version_same()}</p>}
      <ul className="flex flex-col gap-1">
        {change.dates.map(({ rule, title, before, after }) => (
          <li key={`${rule} ${before} ${after}`} className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{textOf(title)}</span>
            <span>{before ? date(before) : m.legal_version_none()}</span>
            <ArrowRight size={16} aria-label={m.legal_version_becomes()} className="rtl:-scale-x-100" />
            <span>{after ? date(after) : m.legal_version_gone()}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
