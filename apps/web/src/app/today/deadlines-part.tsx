import { Link } from '@tanstack/react-router'
import { useBoard } from '../../features/procedures/api/deadlines.ts'
import type { Deadline } from '../../features/procedures/api/file-law.ts'
import { deadlineWords } from '../../features/procedures/deadline-words.ts'
import { asksWords } from '../../features/procedures/law-words.ts'
import { Failed } from '../../lib/failed.tsx'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Section } from '../../ui/page.tsx'

const NEAR_DAYS = 14
const SHOWN = 6
const PASSED = 3

/** What lies about today: the last that have passed and the next to come. What is long past is counted, and stands on the board. */
const nearest = (dates: readonly Deadline[]) => {
  const passed = dates.filter(({ daysLeft }) => daysLeft < 0).slice(-PASSED)
  return [...passed, ...dates.filter(({ daysLeft }) => daysLeft >= 0).slice(0, SHOWN - passed.length)]
}

/** The legal dates of the next two weeks, what has passed included; nothing where there is none. */
export function DeadlinesPart() {
  const query = useBoard({ within: NEAR_DAYS })
  const first = query.data?.pages[0]
  const near = first?.items ?? []
  const overdue = first?.counts.overdue ?? 0
  // A list of dates that could not be read must not look like one that is empty.
  if (query.isError && near.length === 0)
    return (
      <Section title={m.legal_board()}>
        <Failed
          what={m.legal_dates_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      </Section>
    )
  if (near.length === 0) return null
  return (
    <Section
      title={m.legal_board()}
      actions={
        <Link to="/deadlines" className="text-accent-strong underline underline-offset-3">
          {m.legal_board_all()}
          {overdue > 0 && ` · ${m.legal_board_overdue({ count: overdue })}`}
        </Link>
      }
    >
      <List label={m.legal_board()}>
        {nearest(near).map(deadline => {
          const due = deadlineWords(deadline)
          return (
            <ListRow
              key={deadline.id}
              title={
                <Link
                  to="/youths/$youthId/rooms/$room"
                  params={{ youthId: deadline.youthId, room: 'procedures' }}
                  className={rowLink}
                >
                  {deadline.youthAlias} · {textOf(deadline.title)}
                </Link>
              }
              meta={deadline.asks && asksWords[deadline.asks]()}
              trailing={<Badge tone={due.tone}>{due.words}</Badge>}
            />
          )
        })}
      </List>
    </Section>
  )
}
