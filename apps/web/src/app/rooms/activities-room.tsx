import { Link } from '@tanstack/react-router'
import { CalendarDays } from 'lucide-react'
import { type Activity, useActivities } from '../../features/calendar/api/list-activities.ts'
import { ActivityList } from '../../features/calendar/components/activity-list.tsx'
import { Balance } from '../../features/calendar/components/balance.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { placesOf } from '../places.ts'
import type { RoomProps } from './rooms.ts'

/** The days that the service weighs the three kinds over. */
const balanceDays = 90

/** What a youth takes part in: the balance of the three kinds, what comes, what was and how it was. */
export default function ActivitiesRoom({ file }: RoomProps) {
  const me = useMe()
  const query = useActivities(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  const [first] = query.data?.pages ?? []
  if (!query.data || !first)
    return (
      <Failed
        what={m.calendar_activities_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const items = query.data.pages.flatMap(page => page.items)
  const now = today()
  const coming = items.filter(({ date }) => date >= now).toReversed()
  const past = items.filter(({ date }) => date < now)
  return (
    <div className="flex flex-col gap-10">
      {placesOf(me).calendar && (
        <Link
          to="/youths/$youthId/week"
          params={{ youthId: file.id }}
          className={`${buttonClass('secondary', 'main')} self-start`}
        >
          <CalendarDays size={18} />
          {m.calendar_week_of()}
        </Link>
      )}
      {first.balance ? (
        <Section title={m.calendar_balance()}>
          <Balance balance={first.balance} days={balanceDays} />
        </Section>
      ) : (
        <p className="text-ink-soft">{m.calendar_partial()}</p>
      )}
      {items.length === 0 && <EmptyState title={m.calendar_activities_empty()} />}
      <Part title={m.calendar_coming()} items={coming} alias={file.alias} />
      <Part title={m.calendar_past()} items={past} alias={file.alias} />
      {query.hasNextPage && (
        <Button
          className="self-center"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.calendar_earlier()}
        </Button>
      )}
    </div>
  )
}

function Part({ title, items, alias }: { title: string; items: readonly Activity[]; alias: string }) {
  if (items.length === 0) return null
  return (
    <Section title={title}>
      <ActivityList label={title} items={items} alias={alias} />
    </Section>
  )
}
