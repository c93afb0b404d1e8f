import { Check, CircleDashed, Minus, X } from 'lucide-react'
import { dayNumber } from '../../../lib/civil-date.ts'
import { date, weekday } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Treatment } from '../api/list-treatments.ts'
import { outcomeWords } from '../treatment-words.ts'

const signs = {
  given: { Sign: Check, look: 'text-ok' },
  refused: { Sign: X, look: 'text-warn' },
  vomited: { Sign: X, look: 'text-warn' },
  unavailable: { Sign: X, look: 'text-warn' },
  absent: { Sign: Minus, look: 'text-ink-soft' },
  withheld: { Sign: Minus, look: 'text-ink-soft' },
}

/** The last days at a glance: a row for each time, a column for each day, a sign with its word for each dose. */
export function LastDays({ treatment }: { treatment: Treatment }) {
  const times = [...new Set(treatment.days.flatMap(({ slots }) => slots.map(slot => slot.time)))].sort()
  if (times.length === 0) return null
  return (
    <section
      aria-label={m.treatments_last_days()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="text-small tabular">
        <caption className="sr-only">{m.treatments_last_days()}</caption>
        <thead>
          <tr>
            <td />
            {treatment.days.map(({ on }) => (
              <th key={on} scope="col" className="w-12 pb-1 font-normal text-ink-soft">
                <span aria-hidden="true">
                  {weekday(isoDay(on)).slice(0, 2)} {Number(on.slice(8))}
                </span>
                <span className="sr-only">{date(on)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map(time => (
            <tr key={time}>
              <th scope="row" className="pe-3 font-normal text-ink-soft">
                {time}
              </th>
              {treatment.days.map(({ on, slots }) => (
                <td key={on} className="h-9 border border-line text-center">
                  <Mark slot={slots.find(slot => slot.time === time)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Mark({ slot }: { slot: Treatment['days'][number]['slots'][number] | undefined }) {
  if (!slot) return null
  if (!slot.outcome) {
    return (
      <span className="inline-flex text-danger">
        <CircleDashed size={18} aria-hidden="true" />
        <span className="sr-only">{m.treatments_not_noted()}</span>
      </span>
    )
  }
  const { Sign, look } = signs[slot.outcome]
  return (
    <span className={cx('inline-flex', look)}>
      <Sign size={18} aria-hidden="true" />
      <span className="sr-only">{outcomeWords[slot.outcome]()}</span>
    </span>
  )
}

/** Monday 1: day 0 of the count was a Thursday. */
function isoDay(day: string): number {
  return ((dayNumber(day) + 3) % 7) + 1
}
