import { Link } from '@tanstack/react-router'
import { Quote } from 'lucide-react'
import { lazy } from 'react'
import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import { List } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import type { Tone } from '../../../ui/tones.ts'
import type { Activity } from '../api/list-activities.ts'
import { kindWords, type Status, statusWords } from '../occasion-words.ts'
import { signIcons } from '../sign-icons.ts'

const load = () => import('./attendance-dialog.tsx')
const AttendanceDialog = lazy(load)

const tones: Record<Status, Tone> = {
  planned: 'info',
  present: 'ok',
  absent: 'warn',
  excused: 'neutral',
  declined: 'neutral',
}

/** What one youth takes part in, a line each: when, what, whether they were there, what they said. */
export function ActivityList({
  label,
  items,
  alias,
}: {
  label: string
  items: readonly Activity[]
  alias: string
}) {
  return (
    <List label={label}>
      {items.map(item => (
        <ActivityLine key={item.id} item={item} alias={alias} />
      ))}
    </List>
  )
}

function ActivityLine({ item, alias }: { item: Activity; alias: string }) {
  const Sign = item.sign && signIcons[item.sign]
  // Somebody from outside reads that it was, not what the house calls it: there is no page to go to.
  const name = item.title ?? kindWords[item.kind]()
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <p className="tabular w-34 shrink-0">
        {shortDate(item.date)}
        {item.starts && <span className="block text-ink-soft text-small">{item.starts}</span>}
      </p>
      <div className="flex min-w-40 flex-1 items-start gap-2">
        {Sign && <Sign size={20} className="mt-0.5 shrink-0 text-accent" aria-hidden="true" />}
        <div className="min-w-0">
          {item.title === null || item.cancelled ? (
            <bdi className={cx('font-medium', item.cancelled && 'line-through')}>{name}</bdi>
          ) : (
            <Link
              to="/calendar/$occasionId/$on"
              params={{ occasionId: item.occasionId, on: item.on }}
              className="rounded-mark font-medium text-ink hover:text-accent-strong hover:underline"
            >
              <bdi>{name}</bdi>
            </Link>
          )}
          {item.title !== null && <p className="text-ink-soft text-small">{kindWords[item.kind]()}</p>}
          {item.words && (
            <p dir="auto" className="max-w-prose border-s-3 border-s-voice-youth ps-2 font-serif">
              {item.words}
            </p>
          )}
        </div>
      </div>
      {item.cancelled ? (
        <Badge tone="danger">{m.calendar_cancelled()}</Badge>
      ) : (
        <Badge tone={tones[item.status]}>{statusWords[item.status]()}</Badge>
      )}
      {!item.cancelled && (item.can.change || item.note) && (
        <Opener
          size="small"
          variant="quiet"
          icon={<Quote size={18} />}
          load={load}
          dialog={(open, close) => (
            <AttendanceDialog attendance={item} alias={alias} consentBy="youth" open={open} onClose={close} />
          )}
        >
          {item.words || item.note ? m.calendar_words_read() : m.calendar_words_add()}
        </Opener>
      )}
    </li>
  )
}
