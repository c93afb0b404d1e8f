import type { ReactNode } from 'react'
import { cx } from './cx.ts'

const widths = { reading: 'max-w-3xl', normal: 'max-w-6xl', full: 'max-w-none' }

interface Props {
  children: ReactNode
  width?: keyof typeof widths
}

/** The sheet a screen is written on: margins, rhythm, a width that reads well. */
export function Page({ children, width = 'normal' }: Props) {
  return (
    <div
      className={cx(
        'mx-auto flex w-full flex-col gap-6 px-gutter py-6 lg:py-8 print:block print:max-w-none print:p-0',
        widths[width],
      )}
    >
      {children}
    </div>
  )
}

interface HeaderProps {
  title: ReactNode
  /** Above the title: where we are. */
  eyebrow?: ReactNode
  leading?: ReactNode
  /** Below the title, one line. */
  meta?: ReactNode
  actions?: ReactNode
  level?: 1 | 2 | 3
}

/** Title of a screen with its main action. */
export function PageHeader({ title, eyebrow, leading, meta, actions, level = 1 }: HeaderProps) {
  const Heading = `h${level}` as const
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
      <div className="flex min-w-0 items-center gap-4">
        {leading}
        <div className="min-w-0">
          {eyebrow && <div className="text-ink-soft text-small">{eyebrow}</div>}
          <Heading className="text-title-1">{title}</Heading>
          {meta && (
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">{meta}</div>
          )}
        </div>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-3">{actions}</div>}
    </header>
  )
}

interface SectionProps {
  title: ReactNode
  actions?: ReactNode
  children: ReactNode
  id?: string
}

/** A part of a page under its own heading. */
export function Section({ title, actions, children, id }: SectionProps) {
  return (
    <section id={id} className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-title-2">{title}</h2>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** Fields of a form in one or two columns. */
export function FormGrid({ children, columns = 1 }: { children: ReactNode; columns?: 1 | 2 }) {
  return (
    <div className={cx('grid items-start gap-x-6 gap-y-5', columns === 2 && 'md:grid-cols-2')}>
      {children}
    </div>
  )
}
