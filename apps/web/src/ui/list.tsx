import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** A list of things to open: ruled lines on one sheet. */
export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-raise"
    >
      {children}
    </ul>
  )
}

interface RowProps {
  leading?: ReactNode
  /** A link carrying `rowLink` makes the whole line a target. */
  title: ReactNode
  meta?: ReactNode
  trailing?: ReactNode
}

/** One line: who or what, then what about it, then its state; the state goes below where the line is too narrow for both. */
export function ListRow({ leading, title, meta, trailing }: RowProps) {
  return (
    <li className="calm relative flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 has-[a:hover]:bg-hover">
      {leading}
      <div className="min-w-[min(12rem,60%)] flex-1">
        <div className="font-medium">{title}</div>
        {meta && <div className="text-ink-soft text-small">{meta}</div>}
      </div>
      {trailing && <div className="flex flex-wrap items-center gap-2">{trailing}</div>}
    </li>
  )
}

/** For the link of a line: its target is the whole line. */
export const rowLink = cx(
  'rounded-mark text-ink no-underline hover:text-accent-strong',
  'after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3',
  'focus-visible:after:outline-accent focus-visible:after:-outline-offset-3',
)
