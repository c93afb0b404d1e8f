import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import type { Handover } from '../api/read-handover.ts'
import type { Happening, YouthGroup } from '../handover-groups.ts'
import { HappeningRow } from './happening-row.tsx'

/** What other parts of the house call things. */
export interface HandoverWords {
  kind: (entry: Handover['entries'][number]) => string
  summary: (entry: Handover['entries'][number]) => string
  outing: (outing: Handover['outings'][number]) => { title: string; standing: ReactNode }
}

interface Props {
  group: YouthGroup
  words: HandoverWords
  onRead: (ids: string[]) => void
}

/** What happened around one youth, the latest first; one tap says that all of it is read. */
export function YouthHappenings({ group, words, onRead }: Props) {
  const unread = group.happenings.filter(({ read }) => !read).map(({ id }) => id)
  return (
    <section className="overflow-hidden rounded-card border border-line bg-surface shadow-raise">
      <header className="flex flex-wrap items-center gap-3 border-line border-b px-4 py-3">
        <CodeAvatar code={group.alias} />
        <h3 className="min-w-0 flex-1 text-title-3">
          <Link
            to="/youths/$youthId"
            params={{ youthId: group.youthId }}
            className="inline-flex min-h-6 items-center rounded-mark text-ink no-underline hover:text-accent-strong hover:underline"
          >
            <bdi>{group.alias}</bdi>
          </Link>
        </h3>
        {unread.length > 1 && (
          <Button
            size="small"
            icon={<Check size={18} />}
            aria-label={m.shifts_mark_of({ what: group.alias })}
            onClick={() => onRead(unread)}
          >
            {m.shifts_mark()}
          </Button>
        )}
      </header>
      <ul className="divide-y divide-line">
        {group.happenings.map(one => (
          <OneHappening key={one.id} happening={one} words={words} onRead={() => onRead([one.id])} />
        ))}
      </ul>
    </section>
  )
}

function OneHappening(props: { happening: Happening; words: HandoverWords; onRead: () => void }) {
  const { happening, words, onRead } = props
  const shared = { at: happening.at, read: happening.read, onRead }
  switch (happening.sort) {
    case 'entry': {
      const { entry } = happening
      const name = words.kind(entry)
      const summary = words.summary(entry)
      return (
        <HappeningRow
          {...shared}
          name={name}
          by={entry.author.name}
          title={
            <>
              <Link
                to="/entries/$entryId"
                params={{ entryId: entry.id }}
                onClick={happening.read ? undefined : onRead}
                className="inline-flex min-h-6 items-center rounded-mark text-ink underline decoration-line-strong underline-offset-3 hover:text-accent-strong"
              >
                {name}
              </Link>
              {entry.correctsId && <Badge tone="info">{m.file_correction()}</Badge>}
            </>
          }
        >
          {summary && (
            <p dir="auto" className="line-clamp-4">
              {summary}
            </p>
          )}
        </HappeningRow>
      )
    }
    case 'outing': {
      const { title, standing } = words.outing(happening.outing)
      const { deviation, changedBy } = happening.outing
      return (
        <HappeningRow
          {...shared}
          name={title}
          by={changedBy.name}
          title={
            <>
              {title}
              {standing}
            </>
          }
        >
          {deviation && <p dir="auto">{deviation}</p>}
        </HappeningRow>
      )
    }
    case 'missing': {
      const { status, lastSeenAt, returnedAt } = happening.missing
      return (
        <HappeningRow
          {...shared}
          name={m.shifts_missing()}
          by={null}
          title={
            <>
              {m.shifts_missing()}
              <Badge tone={status === 'open' ? 'danger' : 'ok'}>
                {status === 'open'
                  ? m.shifts_missing_open({ at: nearTime(lastSeenAt) })
                  : returnedAt
                    ? m.shifts_missing_returned({ at: nearTime(returnedAt) })
                    : m.shifts_missing_closed()}
              </Badge>
            </>
          }
        />
      )
    }
    case 'task': {
      const title = m.shifts_task_done({ title: happening.task.title })
      return <HappeningRow {...shared} name={title} by={happening.task.doneBy?.name} title={title} />
    }
  }
}
