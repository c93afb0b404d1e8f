import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Counts } from '../api/deadlines.ts'

const PARTS = [
  { of: 'overdue', words: m.legal_count_overdue, look: 'border-danger bg-danger-soft text-danger' },
  { of: 'days2', words: m.legal_count_days2, look: 'border-warn bg-warn-soft text-warn' },
  { of: 'days7', words: m.legal_count_days7, look: 'border-info bg-info-soft text-info' },
  { of: 'days14', words: m.legal_count_days14, look: 'border-line-strong bg-surface' },
  { of: 'days30', words: m.legal_count_days30, look: 'border-line-strong bg-surface' },
] as const

/** What comes, by how near it is: five steps, each as wide as it is full. */
export function CountsPicture({ counts }: { counts: Counts }) {
  const all = PARTS.reduce((sum, { of }) => sum + counts[of], 0)
  return (
    <ol className="flex flex-wrap gap-2">
      {PARTS.map(({ of, words, look }) => {
        const count = counts[of]
        return (
          <li
            key={of}
            className={cx('min-w-28 rounded-control border px-4 py-2', count === 0 ? 'border-line' : look)}
            style={{ flexGrow: 1 + (all > 0 ? (4 * count) / all : 0) }}
          >
            <span className="block text-title-2 tabular">{count}</span>
            <span className="text-small">{words()}</span>
          </li>
        )
      })}
    </ol>
  )
}
