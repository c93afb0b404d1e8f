import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

interface Version {
  /** Who and when. */
  meta?: ReactNode
  text: string
  /** Take this one. */
  action?: ReactNode
}

interface Props {
  /** The field the two differ in. */
  field: ReactNode
  mine: Version
  theirs: Version
  /** "Keep both" and the like. */
  actions?: ReactNode
}

/** Two versions of one field, side by side; nothing is chosen for the person. */
export function SideBySide({ field, mine, theirs, actions }: Props) {
  return (
    <fieldset className="rounded-card border border-line bg-surface px-5 pb-5 shadow-raise">
      <legend className="float-start mb-3 w-full pt-4 font-semibold font-serif text-title-3">{field}</legend>
      <div className="clear-both grid gap-4 md:grid-cols-2">
        <One name={m.ui_mine()} version={mine} edge="border-t-accent" />
        <One name={m.ui_theirs()} version={theirs} edge="border-t-line-strong" />
      </div>
      {actions && <div className="mt-4 flex flex-wrap gap-3">{actions}</div>}
    </fieldset>
  )
}

function One({ name, version, edge }: { name: string; version: Version; edge: string }) {
  return (
    <div
      className={cx('flex flex-col gap-2 rounded-control border border-line border-t-4 bg-paper p-4', edge)}
    >
      <p>
        <span className="font-semibold">{name}</span>
        {version.meta && <span className="ms-2 text-ink-soft text-small">{version.meta}</span>}
      </p>
      <p dir="auto" className="flex-1 whitespace-pre-line">
        {version.text || <span className="text-ink-soft">{m.ui_nothing_written()}</span>}
      </p>
      {version.action && <div className="mt-2">{version.action}</div>}
    </div>
  )
}
