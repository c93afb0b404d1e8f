import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

interface ToggleProps {
  pressed: boolean
  onChange: (pressed: boolean) => void
  icon?: ReactNode
  children: ReactNode
}

/** A filter that is on or off, in view. */
export function ToggleChip({ pressed, onChange, icon, children }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
      className={cx(
        'calm inline-flex min-h-control shrink-0 items-center gap-2 rounded-full border px-4 [&_svg]:size-4.5 [&_svg]:shrink-0',
        pressed
          ? 'border-accent bg-accent-soft font-medium text-accent-strong shadow-[inset_0_0_0_1px_var(--color-accent)]'
          : 'border-line-strong bg-surface hover:border-accent hover:text-accent-strong',
      )}
    >
      {icon}
      {children}
    </button>
  )
}

/** A filter in force that can be taken away. */
export function RemovableChip({ onRemove, children }: { onRemove: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onRemove}
      className="calm inline-flex min-h-9 items-center gap-1.5 rounded-full bg-accent-soft ps-3 pe-2 text-accent-strong text-small hover:bg-accent hover:text-on-accent pointer-coarse:min-h-control"
    >
      {children}
      <X size={16} className="shrink-0" />
      <span className="sr-only">{m.ui_remove()}</span>
    </button>
  )
}
