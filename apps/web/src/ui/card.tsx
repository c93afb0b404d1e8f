import type { ReactNode } from 'react'
import { cx } from './cx.ts'

interface Props {
  title?: ReactNode
  /** Beside the title: a badge, a button. */
  aside?: ReactNode
  children?: ReactNode
  /** Below a line: where to go next. */
  foot?: ReactNode
  /** Level of the heading in the page. */
  level?: 2 | 3
  tone?: 'surface' | 'sunken'
  className?: string
}

/** A sheet of paper on the desk. */
export function Card({ title, aside, children, foot, level = 2, tone = 'surface', className }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      className={cx(
        'flex flex-col rounded-card border border-line break-inside-avoid',
        tone === 'surface' ? 'bg-surface shadow-raise' : 'bg-sunken',
        className,
      )}
    >
      {(title || aside) && (
        <header
          className={cx(
            'flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-5 pt-4',
            !children && 'pb-4',
          )}
        >
          {title && <Heading className="text-title-3">{title}</Heading>}
          {aside && <div className="flex flex-wrap items-center gap-2">{aside}</div>}
        </header>
      )}
      {children && <div className="flex-1 px-5 py-4">{children}</div>}
      {foot && <footer className="border-line border-t px-5 py-3">{foot}</footer>}
    </section>
  )
}
