import { Link } from '@tanstack/react-router'
import { CalendarSync, CircleOff, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { list } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { rowLink } from '../../../ui/list.tsx'
import type { CalendarItem } from '../api/read-calendar.ts'
import { kindWords, placeWords } from '../occasion-words.ts'
import { signIcons } from '../sign-icons.ts'
import { hours } from '../weekday-words.ts'

const namesShown = 3

interface Props {
  item: CalendarItem
  /** A narrow column instead of a line. */
  narrow?: boolean
  onAppointment: (item: CalendarItem) => void
}

/** One thing at one time: hour first, then what, then who and where. The whole card opens it. */
export function ItemCard({ item, narrow = false, onAppointment }: Props) {
  const Sign = signIcons[item.sign]
  return (
    <li
      className={cx(
        'calm relative flex gap-x-4 gap-y-1 px-4 py-3 has-[a:hover]:bg-hover has-[button:hover]:bg-hover',
        narrow && 'xl:flex-col xl:px-3',
      )}
    >
      <p className={cx('tabular w-26 shrink-0 font-semibold', narrow && 'xl:w-auto')}>{hours(item)}</p>
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-start gap-2">
          <Sign size={20} className="mt-0.5 shrink-0 text-accent" aria-hidden="true" />
          <Opener item={item} onAppointment={onAppointment} />
        </div>
        <p className="text-ink-soft text-small">{aboutWords(item)}</p>
        <Marks item={item} />
      </div>
    </li>
  )
}

function Opener({ item, onAppointment }: Omit<Props, 'narrow'>) {
  const name = (
    <bdi className={cx('font-medium', item.cancelled && 'line-through')}>
      {item.title || m.calendar_untitled()}
    </bdi>
  )
  if (item.source === 'appointment') {
    return (
      <button type="button" className={cx(rowLink, 'min-w-0 text-start')} onClick={() => onAppointment(item)}>
        {name}
      </button>
    )
  }
  return (
    <Link
      to="/calendar/$occasionId/$on"
      params={{ occasionId: item.id, on: item.on }}
      className={cx(rowLink, 'min-w-0')}
    >
      {name}
    </Link>
  )
}

/** Kind, youths and places in one line. */
function aboutWords({ source, kind, youths, maxParticipants, audience, place }: CalendarItem): string {
  const taking = youths.filter(({ status }) => status === 'planned' || status === 'present')
  const named = source === 'appointment' ? youths : taking
  const shown = named.slice(0, namesShown).map(({ alias }) => alias)
  const more = named.length - shown.length
  const who = more > 0 ? [...shown, m.calendar_more({ count: more })] : shown
  return [
    kindWords[kind](),
    // Where nothing else is said, it is in the house.
    place !== null && place.category !== 'house' && placeWords[place.category](),
    audience === 'team' && m.calendar_for_team(),
    maxParticipants !== null && m.calendar_places({ taken: taking.length, total: maxParticipants }),
    who.length > 0 && list(who),
  ]
    .filter(part => part !== false)
    .join(' · ')
}

function Marks({ item }: { item: CalendarItem }) {
  const { cancelled, moved, clashes } = item
  if (!cancelled && !moved && clashes.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-small">
      {cancelled && (
        <Mark tone="text-danger" icon={<CircleOff size={16} />}>
          {m.calendar_cancelled()}
        </Mark>
      )}
      {moved && (
        <Mark tone="text-info" icon={<CalendarSync size={16} />}>
          {m.calendar_moved()}
        </Mark>
      )}
      {clashes.map(({ youthId, alias, title, starts }) => (
        <Mark key={`${youthId} ${starts} ${title}`} tone="text-warn" icon={<TriangleAlert size={16} />}>
          {m.calendar_clash({ alias, title, starts })}
        </Mark>
      ))}
    </ul>
  )
}

function Mark({ tone, icon, children }: { tone: string; icon: ReactNode; children: ReactNode }) {
  return (
    <li className={cx('inline-flex items-start gap-1 [&_svg]:mt-0.5 [&_svg]:shrink-0', tone)}>
      {icon}
      <span>{children}</span>
    </li>
  )
}
