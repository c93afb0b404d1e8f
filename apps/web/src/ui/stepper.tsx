import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

export interface Step {
  id: string
  label: ReactNode
  /** A date or a name under the label. */
  note?: ReactNode
}

interface Props {
  label: string
  steps: readonly Step[]
  /** Position of the present step; all before it are done. Past the end: all done. */
  current: number
}

/** A path with the present step marked: what is behind, where we are, what comes. */
export function Stepper({ label, steps, current }: Props) {
  return (
    <ol aria-label={label} className="flex flex-col gap-0 md:flex-row">
      {steps.map((step, position) => {
        const done = position < current
        const here = position === current
        return (
          <li
            key={step.id}
            aria-current={here ? 'step' : undefined}
            className="group relative flex flex-1 gap-3 pb-5 md:flex-col md:gap-2 md:pe-4 md:pb-0"
          >
            <span
              className={cx(
                'absolute start-[0.9375rem] top-8 bottom-0 w-0.5 group-last:hidden md:start-8 md:end-0 md:top-[0.9375rem] md:bottom-auto md:h-0.5 md:w-auto',
                done ? 'bg-accent' : 'bg-line',
              )}
            />
            <span
              className={cx(
                'relative grid size-8 shrink-0 place-items-center rounded-full border-2 font-semibold text-small tabular',
                done && 'border-accent bg-accent text-on-accent',
                here && 'border-accent bg-surface text-accent ring-4 ring-accent-soft',
                !done && !here && 'border-line-strong bg-surface text-ink-soft',
              )}
            >
              {done ? <Check size={18} strokeWidth={3} /> : position + 1}
            </span>
            <span className="min-w-0 pt-0.5 md:pt-0">
              <span className={cx('block', here ? 'font-semibold' : 'text-ink-soft')}>{step.label}</span>
              {step.note && <span className="block text-ink-soft text-small">{step.note}</span>}
              <span className="sr-only">
                {done ? m.ui_step_done() : here ? m.ui_step_here() : m.ui_step_ahead()}
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
