import { Link } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { memo, type ReactNode, useMemo, useState } from 'react'
import { AttachedCount } from '../../../lib/attached-count.tsx'
import { axisIcon, axisLabel } from '../../../lib/axis-label.tsx'
import { Failed } from '../../../lib/failed.tsx'
import { dayHeading, relativeDay, time } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { rowLink } from '../../../ui/list.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { TimelineItem as Line, Timeline, TimelineDay } from '../../../ui/timeline.tsx'
import { type TimelineItem, useTimeline } from '../api/read-timeline.ts'
import { type Act, type Day, dayKeeper } from '../timeline-days.ts'
import { clearFileFilter, useFileFilter } from '../timeline-view.ts'

export interface KindWords {
  title: (kind: string, version: number) => string
  /** The one line that the kind shows of an entry. */
  summary: (item: TimelineItem) => string
  /** Signed, and a second person has yet to stand for it. */
  awaits: (item: TimelineItem) => boolean
}

interface Props {
  youthId: string
  /** Whose drafts can be taken up again. */
  meId: string
  words: KindWords
  /** What to do when the file holds nothing yet. */
  firstAct: ReactNode
}

const PAGE = 50

/** Everything that happened, over all axes, newest first, page by page; the browser draws only the days in view. */
export function FileTimeline({ youthId, meId, words, firstAct }: Props) {
  const filter = useFileFilter(youthId)
  const pages = useTimeline(youthId, { ...filter, limit: PAGE })
  const items = useMemo(() => pages.data?.pages.flatMap(page => page.items) ?? [], [pages.data])
  const [keepDays] = useState(dayKeeper)
  const days = useMemo(() => keepDays(items), [keepDays, items])
  if (pages.isPending) return <Skeleton rows={6} />
  if (pages.error && items.length === 0) {
    return (
      <Failed
        what={m.file_timeline_failed()}
        error={pages.error}
        retrying={pages.isFetching}
        onRetry={() => void pages.refetch()}
      />
    )
  }
  if (items.length === 0) {
    return Object.keys(filter).length > 0 ? (
      <EmptyState
        title={m.file_timeline_no_match()}
        action={<Button onClick={() => clearFileFilter(youthId)}>{m.file_timeline_clear()}</Button>}
      />
    ) : (
      <EmptyState title={m.file_timeline_empty()} action={firstAct} />
    )
  }
  return (
    <div aria-busy={pages.isPlaceholderData}>
      <Timeline label={m.file_timeline()}>
        {days.map(day => (
          <OneDay key={day.day} day={day} meId={meId} words={words} />
        ))}
      </Timeline>
      {pages.hasNextPage && (
        <div className="flex justify-center pt-6">
          <Button
            icon={<ChevronDown size={18} />}
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {m.file_timeline_older()}
          </Button>
        </div>
      )}
    </div>
  )
}

const OneDay = memo(function OneDay({ day, meId, words }: { day: Day; meId: string; words: KindWords }) {
  return (
    <div className="[contain-intrinsic-size:auto_12rem] [content-visibility:auto]">
      <TimelineDay heading={dayHeading(day.day)} aside={relativeDay(day.day)}>
        {day.acts.map(act => (
          <OneAct key={act.item.id} act={act} meId={meId} words={words} />
        ))}
      </TimelineDay>
    </div>
  )
})

function OneAct({ act: { item, earlier }, meId, words }: { act: Act; meId: string; words: KindWords }) {
  const [axis] = item.axes
  const draft = item.status === 'draft'
  const summary = words.summary(item)
  return (
    <Line
      icon={axisIcon(axis)}
      tone={draft ? 'warn' : 'accent'}
      time={time(item.occurredAt)}
      title={
        <Link
          to="/entries/$entryId"
          params={{ entryId: item.id }}
          className={cx(rowLink, 'inline-flex min-h-6 items-center')}
        >
          {words.title(item.kind, item.kindVersion)}
        </Link>
      }
      meta={
        <>
          <span>{item.author.name}</span>
          <span>{item.axes.map(axisLabel).join(', ')}</span>
          <AttachedCount count={item.attachments} />
          {draft && <Badge tone="warn">{m.file_draft()}</Badge>}
          {draft && item.author.id === meId && (
            // The whole line is the link already; this only says what a press does.
            <span aria-hidden="true" className="font-semibold text-accent">
              {m.file_resume()}
            </span>
          )}
          {words.awaits(item) && <Badge tone="warn">{m.acts_to_validate()}</Badge>}
          {item.takenOverOn && <Badge>{m.imports_taken_over_short()}</Badge>}
          {item.status === 'corrected' && <Badge>{m.file_corrected()}</Badge>}
          {item.correctsId && !draft && <Badge tone="info">{m.file_correction()}</Badge>}
        </>
      }
    >
      {summary && <p className="line-clamp-2">{summary}</p>}
      {earlier.length > 0 && (
        <details className="relative mt-1">
          <summary className="cursor-pointer text-accent text-small">
            {m.file_earlier({ count: earlier.length })}
          </summary>
          <ul className="mt-1 flex flex-col gap-1">
            {earlier.map(before => (
              <li key={before.id}>
                <Link
                  to="/entries/$entryId"
                  params={{ entryId: before.id }}
                  className="text-accent underline underline-offset-3"
                >
                  {words.title(before.kind, before.kindVersion)}, {time(before.occurredAt)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Line>
  )
}
