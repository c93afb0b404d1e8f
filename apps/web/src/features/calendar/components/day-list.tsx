import { Fragment } from 'react'
import { m } from '../../../paraglide/messages.js'
import { EmptyState } from '../../../ui/states.tsx'
import type { CalendarItem } from '../api/read-calendar.ts'
import { ItemCard } from './item-card.tsx'

interface Props {
  /** The hour, where the day is today: a line stands before what is still to come. */
  now?: string | undefined
  items: readonly CalendarItem[]
  onAppointment: (item: CalendarItem) => void
}

/** One day in its order, the rhythm of the house included. */
export function DayList({ now, items, onAppointment }: Props) {
  const next = now === undefined ? undefined : items.find(({ starts }) => starts > now)
  if (items.length === 0) return <EmptyState title={m.calendar_day_empty()} />
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-raise">
      {items.map(item => (
        <Fragment key={`${item.id} ${item.on}`}>
          {item === next && (
            <li className="border-accent border-t-2 bg-accent-soft px-4 py-1 font-medium text-accent-strong text-small">
              {m.calendar_now({ at: now ?? '' })}
            </li>
          )}
          <ItemCard item={item} onAppointment={onAppointment} />
        </Fragment>
      ))}
    </ol>
  )
}
