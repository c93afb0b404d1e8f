import { Link } from '@tanstack/react-router'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { List, rowLink } from '../../../ui/list.tsx'
import { Section } from '../../../ui/page.tsx'
import type { CalendarItem } from '../api/read-calendar.ts'
import { type RhythmRow, rhythmRows } from '../rhythm-rows.ts'
import { signIcons } from '../sign-icons.ts'
import { hours, weekdayWords } from '../weekday-words.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** What comes back every week: hours in words, days as seven dots beside them. */
export function RhythmList({ items }: { items: readonly CalendarItem[] }) {
  const rows = rhythmRows(items)
  if (rows.length === 0) return null
  return (
    <Section title={m.calendar_rhythm()}>
      <List label={m.calendar_rhythm()}>
        {rows.map(row => (
          <RhythmLine key={`${row.title} ${row.sign}`} row={row} />
        ))}
      </List>
    </Section>
  )
}

function RhythmLine({ row: { title, sign, times, first } }: { row: RhythmRow }) {
  const Sign = signIcons[sign]
  const days = times.flatMap(time => time.days)
  return (
    <li className="calm relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 has-[a:hover]:bg-hover">
      <Sign size={20} className="shrink-0 text-accent" aria-hidden="true" />
      <Link
        to="/calendar/$occasionId/$on"
        params={{ occasionId: first.id, on: first.on }}
        className={cx(rowLink, 'min-w-40 font-medium')}
      >
        <bdi>{title || m.calendar_untitled()}</bdi>
      </Link>
      <p className="tabular min-w-0 flex-1 basis-60 text-ink-soft">
        {times.map(time => `${hours(time)} ${weekdayWords(time.days)}`).join(' · ')}
      </p>
      <span aria-hidden="true" className="flex gap-1.5">
        {weekdays.map(day => (
          <span
            key={day}
            className={cx(
              'size-3 rounded-full border-2',
              days.includes(day) ? 'border-accent bg-accent' : 'border-line-strong',
            )}
          />
        ))}
      </span>
    </li>
  )
}
