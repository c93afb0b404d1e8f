import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { type Tone, toneInk } from './tones.ts'

interface Props {
  tone: Tone
  /** `full`, `half` and `empty` differ in shape for those who see no colour. */
  fill?: 'full' | 'half' | 'empty'
  children: ReactNode
}

const fills = {
  full: 'bg-current',
  half: 'bg-linear-to-r from-50% from-current to-50% to-transparent',
  empty: '',
}

/** A state in one word with a dot before it. */
export function StatusDot({ tone, fill = 'full', children }: Props) {
  return (
    <span className="inline-flex items-center gap-2">
      <span
        className={cx('size-3 shrink-0 rounded-full border-2 border-current', toneInk[tone], fills[fill])}
      />
      <span>{children}</span>
    </span>
  )
}
