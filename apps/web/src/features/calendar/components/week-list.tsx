import { dayHeading } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { CalendarItem } from '../api/read-calendar.ts'
import { weekFrom } from '../week-days.ts'
import { DayStrip } from './day-strip.tsx'
import { ItemCard } from './item-card.tsx'

interface Props {
  monday: string
  today: string
  items: readonly CalendarItem[]
  onDay: (day: string) => void
  onAppointment: (item: CalendarItem) => void
}

/** Seven days, one under another on a tablet, side by side on a wide screen. */
export function WeekList({ monday, today, items, onDay, onAppointment }: Props) {
  return (
    <ol className="grid gap-6 xl:grid-cols-7 xl:gap-2">
      {weekFrom(monday).map(day => {
        const here = items.filter(({ date }) => date === day)
        return (
          <li key={day} className="flex min-w-0 flex-col gap-2">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 xl:flex-col xl:items-stretch">
              <h2 className="min-w-0 text-title-3">
                <button
                  type="button"
                  onClick={() => onDay(day)}
                  className="rounded-mark text-start decoration-1 underline-offset-3 first-letter:uppercase hover:text-accent-strong hover:underline"
                >
                  {dayHeading(day)}
                </button>
              </h2>
              <div className="flex items-center gap-3 xl:flex-col xl:items-stretch xl:gap-1">
                <p
                  className={cx('text-small', day === today ? 'font-semibold text-accent' : 'text-ink-soft')}
                >
                  {day === today && `${m.calendar_today()} · `}
                  {m.calendar_count({ count: here.length })}
                </p>
                <DayStrip items={here} />
              </div>
            </div>
            {here.length > 0 && (
              <ol
                className={cx(
                  'divide-y divide-line overflow-hidden rounded-card border bg-surface shadow-raise',
                  day === today ? 'border-accent' : 'border-line',
                )}
              >
                {here.map(item => (
                  <ItemCard key={`${item.id} ${item.on}`} item={item} narrow onAppointment={onAppointment} />
                ))}
              </ol>
            )}
          </li>
        )
      })}
    </ol>
  )
}
