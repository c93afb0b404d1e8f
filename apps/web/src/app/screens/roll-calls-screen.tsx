import { useNavigate } from '@tanstack/react-router'
import { ChevronDown } from 'lucide-react'
import { useRollCalls } from '../../features/roll-calls/api/list-roll-calls.ts'
import { RollCallList } from '../../features/roll-calls/components/roll-call-list.tsx'
import { StartRound } from '../../features/roll-calls/components/start-round.tsx'
import { kindWords } from '../../features/roll-calls/roll-call-words.ts'
import { Failed } from '../../lib/failed.tsx'
import { optionsOf } from '../../lib/options.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { ShiftTabs } from '../shift-tabs.tsx'

/** Every round of the house, and the beginning of the next. */
export default function RollCallsScreen() {
  const query = useRollCalls()
  const navigate = useNavigate()
  const open = (rollCallId: string) =>
    void navigate({ to: '/roll-calls/$rollCallId', params: { rollCallId } })
  const items = query.data?.pages.flatMap(page => page.items) ?? []
  return (
    <Page>
      <PageHeader title={m.shifts_place()} />
      <ShiftTabs />
      {query.data?.pages[0]?.can.start && (
        <Section title={m.shifts_start_which()}>
          <div className="flex flex-wrap gap-3">
            {optionsOf(kindWords).map(({ value }) => (
              <StartRound key={value} kind={value} onOpen={open} />
            ))}
          </div>
        </Section>
      )}
      <Section title={m.shifts_roll_calls()}>
        {query.isPending && <Skeleton rows={6} />}
        {query.isError && items.length === 0 && (
          <Failed
            what={m.shifts_roll_calls_failed()}
            error={query.error}
            retrying={query.isFetching}
            onRetry={() => void query.refetch()}
          />
        )}
        {query.data &&
          (items.length > 0 ? (
            <RollCallList rollCalls={items} />
          ) : (
            <EmptyState title={m.shifts_roll_calls_none()} />
          ))}
        {query.hasNextPage && (
          <Button
            className="self-center"
            icon={<ChevronDown size={18} />}
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {m.outings_older()}
          </Button>
        )}
      </Section>
    </Page>
  )
}
