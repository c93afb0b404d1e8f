import { cx } from '../../../ui/cx.ts'
import type { CalendarItem } from '../api/read-calendar.ts'
import { minutesOf } from '../week-days.ts'

const firstHour = 6
const lastHour = 24
const slots = (lastHour - firstHour) * 2

/** A day from six to midnight, half hour by half hour, taken ones filled. A picture beside words: it says nothing by itself. */
export function DayStrip({ items }: { items: readonly CalendarItem[] }) {
  const spans = items
    .filter(({ cancelled }) => !cancelled)
    .map(({ starts, ends }) => {
      const from = minutesOf(starts)
      return { from, to: ends === null ? from + 30 : minutesOf(ends) }
    })
  return (
    <span aria-hidden="true" className="flex h-3 w-36 gap-px xl:w-full">
      {Array.from({ length: slots }, (_, slot) => {
        const from = firstHour * 60 + slot * 30
        const taken = spans.some(span => span.from < from + 30 && from < span.to)
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: half hours are alike
            key={slot}
            className={cx(
              'min-w-0 flex-1 self-end rounded-mark',
              taken ? 'h-3 bg-accent' : 'h-1 bg-line-strong',
            )}
          />
        )
      })}
    </span>
  )
}
