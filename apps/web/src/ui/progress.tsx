import { Progress as Base } from '@base-ui/react/progress'
import type { ReactNode } from 'react'
import { number } from '../lib/formats.ts'
import { m } from '../paraglide/messages.js'

interface Props {
  label: ReactNode
  /** How many are done, of how many. */
  done: number
  total: number
  /** The count in other words than numbers of things. */
  words?: string
  /** What is being done now. */
  step?: ReactNode
  /** A button to stop it. */
  action?: ReactNode
}

/** Long work: a bar that knows where it ends, with the step and the count in words. */
export function Progress({ label, done, total, words: given, step, action }: Props) {
  const words = given ?? m.ui_progress({ done: number(done), total: number(total) })
  return (
    <div className="flex flex-col gap-2">
      <Base.Root value={done} max={total} getAriaValueText={() => words} className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Base.Label className="font-medium">{label}</Base.Label>
          <span className="tabular text-ink-soft text-small">{words}</span>
        </div>
        <Base.Track className="h-3 overflow-hidden rounded-full border border-line-strong bg-sunken">
          <Base.Indicator className="calm h-full bg-accent" />
        </Base.Track>
      </Base.Root>
      {(step || action) && (
        <div className="flex flex-wrap items-center justify-between gap-3 text-ink-soft text-small">
          <span>{step}</span>
          {action}
        </div>
      )}
    </div>
  )
}
