import { type ReactNode, useEffect, useRef } from 'react'
import { m } from '../paraglide/messages.js'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { SideBySide } from './side-by-side.tsx'

/** One field in words, as I have it and as it stands now. */
export interface Difference {
  field: string
  mine: string
  theirs: string
}

interface Props {
  differences: readonly Difference[]
  /** More to read before choosing. */
  children?: ReactNode
  onMine: () => void
  onTheirs: () => void
  saving: boolean
}

/** Somebody else saved first: both versions, and nothing chosen for the person. */
export function ConflictPanel({ differences, children, onMine, onTheirs, saving }: Props) {
  // It takes the place of a form, and with it the focus: the words are read before either button.
  const own = useRef<HTMLElement>(null)
  useEffect(() => own.current?.focus(), [])
  const real = differences.filter(({ mine, theirs }) => mine !== theirs)
  return (
    <section
      ref={own}
      tabIndex={-1}
      aria-label={m.ui_conflict()}
      className="flex flex-col gap-4 outline-none"
    >
      <Banner tone="warn" title={m.ui_conflict()}>
        {real.length > 0 ? m.ui_conflict_how() : m.ui_conflict_same()}
      </Banner>
      {children}
      {real.map(({ field, mine, theirs }) => (
        <SideBySide key={field} field={field} mine={{ text: mine }} theirs={{ text: theirs }} />
      ))}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onTheirs} disabled={saving}>
          {m.ui_conflict_theirs()}
        </Button>
        <Button variant="primary" onClick={onMine} loading={saving}>
          {m.ui_conflict_mine()}
        </Button>
      </div>
    </section>
  )
}
