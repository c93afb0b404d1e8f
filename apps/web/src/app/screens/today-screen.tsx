import { useKinds } from '../../features/kinds/api/list-kinds.ts'
import { PocketMoneyDoor } from '../../features/money/components/pocket-money-door.tsx'
import { useMe } from '../../features/session/me.ts'
import { TaskList } from '../../features/tasks/components/task-list.tsx'
import { type Today, useToday } from '../../features/today/api/get-today.ts'
import { DraftList } from '../../features/today/components/draft-list.tsx'
import { greeting } from '../../features/today/greeting.ts'
import { MedicationDoor } from '../../features/treatments/components/medication-door.tsx'
import { Failed } from '../../lib/failed.tsx'
import { dayHeading, today as todayDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { QuickStart } from '../quick-start.tsx'
import { TodayHouse } from '../today-house.tsx'

/** The first screen of a day: what waits for me, who is in the house, how to begin. */
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
      <div className="flex flex-wrap gap-3 empty:hidden">
        <MedicationDoor />
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
      {data && <Day today={data} />}
    </Page>
  )
}

function Day({ today }: { today: Today }) {
  const me = useMe()
  const { title } = useKinds()
  return (
    <div className="flex flex-col gap-10">
      <div className="grid items-start gap-x-8 gap-y-10 lg:grid-cols-2">
        <Section title={m.today_drafts()}>
          {today.drafts.length > 0 ? (
            <DraftList drafts={today.drafts} kindTitle={title} />
          ) : (
            <Quiet>{m.today_drafts_empty()}</Quiet>
          )}
        </Section>
        <Section title={m.today_tasks()}>
          {today.tasks.length > 0 ? (
            <TaskList tasks={today.tasks} label={m.today_tasks()} meId={me.id} />
          ) : (
            <Quiet>{m.today_tasks_empty()}</Quiet>
          )}
        </Section>
      </div>
      <TodayHouse house={today.house} />
    </div>
  )
}

function Quiet({ children }: { children: string }) {
  return <p className="rounded-card border border-line border-dashed px-5 py-6 text-ink-soft">{children}</p>
}

function summary(today: Today): string {
  const drafts = today.drafts.length
  const tasks = today.tasks.length
  const words = [
    drafts > 0 && m.today_count_drafts({ count: drafts }),
    tasks > 0 && m.today_count_tasks({ count: tasks }),
  ].filter(part => part !== false)
  return words.length > 0 ? words.join(' · ') : m.today_calm()
}
