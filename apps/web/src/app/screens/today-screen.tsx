import type { ReactNode } from 'react'
import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { PocketMoneyDoor } from '../../features/money/components/pocket-money-door.tsx'
import { minutesLate } from '../../features/outings/outing-words.ts'
import { useMe } from '../../features/session/me.ts'
import { type Today, useToday } from '../../features/today/api/get-today.ts'
import { DraftList } from '../../features/today/components/draft-list.tsx'
import { greeting } from '../../features/today/greeting.ts'
import { Failed } from '../../lib/failed.tsx'
import { dayHeading, today as todayDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { QuickStart } from '../quick-start.tsx'
import { DeadlinesPart } from '../today/deadlines-part.tsx'
import { DosesPart } from '../today/doses-part.tsx'
import { HousePart } from '../today/house-part.tsx'
import { MissingPart } from '../today/missing-part.tsx'
import { NetworkPart } from '../today/network-part.tsx'
import { ProgrammePart } from '../today/programme-part.tsx'
import { Quiet } from '../today/quiet.tsx'
import { QuietPart } from '../today/quiet-part.tsx'
import { ShiftPart } from '../today/shift-part.tsx'
import { TasksPart } from '../today/tasks-part.tsx'
import { type TodayPart, todayOrder } from '../today/today-order.ts'
import { WatchPart } from '../today/watch-part.tsx'

/** The first screen of a day, in the order of one's trade: who is out, what is unread, what waits, who is in the house. */
export default function TodayScreen() {
  const me = useMe()
  const query = useToday()
  const { data } = query
  return (
    <Page>
      <PageHeader
        eyebrow={<span className="inline-block first-letter:uppercase">{dayHeading(todayDate())}</span>}
        title={greeting(me.name)}
        meta={data && summary(data)}
        actions={data && <QuickStart present={data.house.present} />}
      />
      <MissingPart />
      <div className="flex flex-wrap gap-3 empty:hidden">
        <PocketMoneyDoor />
      </div>
      {query.isPending && (
        <div className="grid gap-6 pt-2 lg:grid-cols-2">
          <Skeleton rows={4} />
          <Skeleton rows={4} />
        </div>
      )}
      {query.isError && !data && (
        <Failed
          what={m.today_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {data && <Day today={data} readAt={query.dataUpdatedAt} />}
    </Page>
  )
}

function Day({ today, readAt }: { today: Today; readAt: number }) {
  const me = useMe()
  const { roles, can } = me
  const leads = roles.includes('COO') || roles.includes('DIR')
  const { title } = useKinds()
  const parts: Record<TodayPart, ReactNode> = {
    watch: <WatchPart today={today} />,
    shift: today.shift && <ShiftPart shift={today.shift} readAt={readAt} />,
    doses: <DosesPart doses={today.doses} />,
    deadlines: can.readRules && <DeadlinesPart />,
    tasks: (
      <div className="flex flex-col gap-10">
        <TasksPart tasks={today.tasks} />
        {can.readExits && <ProgrammePart mine={!leads} />}
        {leads && <NetworkPart />}
      </div>
    ),
    drafts: (
      <Section title={m.today_drafts()}>
        {today.drafts.length > 0 ? (
          <DraftList drafts={today.drafts} kindTitle={title} />
        ) : (
          <Quiet>{m.today_drafts_empty()}</Quiet>
        )}
      </Section>
    ),
    quiet: <QuietPart axes={today.quietAxes} />,
    house: <HousePart house={today.house} />,
  }
  const order = todayOrder(roles)
  const before = order[0] === 'house'
  return (
    <div className="flex flex-col gap-10">
      {before && parts.house}
      {/* Read down the first column, then down the second: the order stays the same on a telephone. */}
      <div className="-mb-10 lg:columns-2 lg:gap-x-8">
        {order
          .filter(part => part !== 'house')
          .map(part => (
            <div key={part} className="mb-10 break-inside-avoid empty:hidden">
              {parts[part]}
            </div>
          ))}
      </div>
      {!before && parts.house}
    </div>
  )
}

function summary(today: Today): string {
  const drafts = today.drafts.length
  const tasks = today.tasks.length
  const late = today.outings.filter(outing => minutesLate(outing, Date.now()) > 0).length
  const words = [
    late > 0 && m.outings_count_late({ count: late }),
    drafts > 0 && m.today_count_drafts({ count: drafts }),
    tasks > 0 && m.today_count_tasks({ count: tasks }),
  ].filter(part => part !== false)
  return words.length > 0 ? words.join(' · ') : m.today_calm()
}
