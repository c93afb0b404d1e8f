import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Phase } from './use-position.ts'

/** The four parts of a conversation; any of them can be opened at any time. */
export function PhaseNav({ phase, onOpen }: { phase: Phase; onOpen: (phase: Phase) => void }) {
  const phases: readonly { id: Phase; label: string }[] = [
    { id: 'before', label: m.recorder_before() },
    { id: 'talk', label: m.recorder_talk() },
    { id: 'after', label: m.recorder_after() },
    { id: 'check', label: m.recorder_check() },
  ]
  return (
    <nav aria-label={m.recorder_phases()} className="min-w-0">
      <ol className="flex flex-wrap gap-1 rounded-control border border-line bg-sunken/60 p-1">
        {phases.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === phase ? 'step' : undefined}
              onClick={() => onOpen(id)}
              className={cx(
                'calm min-h-12 rounded-control px-4 py-1.5',
                id === phase
                  ? 'bg-accent font-semibold text-on-accent shadow-raise'
                  : 'text-ink-soft hover:bg-surface hover:text-ink',
              )}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
