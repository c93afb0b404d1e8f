import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { ExtraMurosList } from '../api/follow-ups.ts'

const PARTS = [
  { of: 'overdue', words: m.extra_count_overdue, look: 'border-danger bg-danger-soft text-danger' },
  { of: 'week', words: m.extra_count_week, look: 'border-info bg-info-soft text-info' },
  { of: 'later', words: m.extra_count_later, look: 'border-line-strong bg-surface' },
] as const

/** How many contacts are late, near and later: three steps, each as wide as it is full. */
export function ExtraMurosCounts({ counts }: { counts: ExtraMurosList['counts'] }) {
  const all = PARTS.reduce((sum, { of }) => sum + counts[of], 0)
  return (
    <ol className="flex flex-wrap gap-2">
      {PARTS.map(({ of, words, look }) => (
        <li
          key={of}
          className={cx('min-w-28 rounded-control border px-4 py-2', counts[of] === 0 ? 'border-line' : look)}
          style={{ flexGrow: 1 + (all > 0 ? (4 * counts[of]) / all : 0) }}
        >
          <span className="block text-title-2 tabular">{counts[of]}</span>
          <span className="text-small">{words()}</span>
        </li>
      ))}
    </ol>
  )
}
