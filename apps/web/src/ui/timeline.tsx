import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { type Tone, toneClass } from './tones.ts'

/** One line through time, newest first; holds days. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="flex flex-col gap-6">
      {children}
    </section>
  )
}

interface DayProps {
  heading: ReactNode
  /** "il y a 3 jours" beside it. */
  aside?: ReactNode
  children: ReactNode
}

/** One day with what happened on it. */
export function TimelineDay({ heading, aside, children }: DayProps) {
  return (
    <section>
      <h3 className="mb-3 flex flex-wrap items-baseline gap-x-3 text-base first-letter:uppercase">
        <span className="first-letter:uppercase">{heading}</span>
        {aside && <span className="font-normal font-sans text-ink-soft text-small">{aside}</span>}
      </h3>
      <ol className="ms-4 border-line border-s-2">{children}</ol>
    </section>
  )
}

interface ItemProps {
  icon: ReactNode
  tone?: Tone
  time?: ReactNode
  title: ReactNode
  /** Who, which axes, state. */
  meta?: ReactNode
  children?: ReactNode
}

/** One thing that happened. A link carrying `rowLink` as title makes the whole item a target. */
export function TimelineItem({ icon, tone = 'neutral', time, title, meta, children }: ItemProps) {
  return (
    <li className="relative pb-5 ps-8 last:pb-1">
      <span
        className={cx(
          'absolute -start-[1.0625rem] top-0 grid size-8 place-items-center rounded-full border-2 border-paper [&_svg]:size-4',
          toneClass[tone],
        )}
      >
        {icon}
      </span>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-0.5">
        {time && <span className="text-ink-soft text-small tabular">{time}</span>}
        <span className="font-medium">{title}</span>
        {meta && <span className="flex flex-wrap items-center gap-2 text-ink-soft text-small">{meta}</span>}
      </div>
      {children && <div className="mt-1 max-w-prose text-ink-soft">{children}</div>}
    </li>
  )
}
