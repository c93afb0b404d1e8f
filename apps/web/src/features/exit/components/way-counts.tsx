import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { ExitCounts } from '../api/exit-lists.ts'

const PARTS = [
  { of: 'red', words: m.exit_count_red, look: 'border-danger bg-danger-soft text-danger' },
  { of: 'amber', words: m.exit_count_amber, look: 'border-warn bg-warn-soft text-warn' },
  { of: 'green', words: m.exit_count_green, look: 'border-ok bg-ok-soft text-ok' },
  { of: 'notYet', words: m.exit_level_notYet, look: 'border-line-strong bg-surface' },
  { of: 'unknown', words: m.exit_count_unknown, look: 'border-line-strong bg-surface' },
  { of: 'withoutPlan', words: m.exit_count_without_plan, look: 'border-line-strong bg-surface' },
] as const

/** How many stand how, of everybody whom the reader may read. */
export function WayCounts({ counts }: { counts: ExitCounts }) {
  return (
    <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
      {PARTS.map(({ of, words, look }) => (
        <li
          key={of}
          className={cx('rounded-control border px-4 py-2', counts[of] === 0 ? 'border-line' : look)}
        >
          <span className="block text-title-2 tabular">{counts[of]}</span>
          <span className="text-small">{words()}</span>
        </li>
      ))}
    </ul>
  )
}
