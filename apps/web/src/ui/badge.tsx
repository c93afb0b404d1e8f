import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { type Tone, toneClass } from './tones.ts'

interface Props {
  tone?: Tone
  icon?: ReactNode
  children: ReactNode
}

/** A word about something: its kind, its phase. Never colour alone. */
export function Badge({ tone = 'neutral', icon, children }: Props) {
  return (
    <span
      className={cx(
        'inline-flex max-w-full items-center gap-1.5 rounded-full px-2.5 py-0.5 font-medium text-small [&_svg]:size-4 [&_svg]:shrink-0',
        toneClass[tone],
      )}
    >
      {icon}
      <span className="min-w-0 wrap-break-word">{children}</span>
    </span>
  )
}
