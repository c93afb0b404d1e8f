import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useHouseWeek } from '../../features/money/api/read-house-week.ts'
import { HouseWeekList } from '../../features/money/components/house-week-list.tsx'
import { plusDays } from '../../lib/civil-date.ts'
import { Failed } from '../../lib/failed.tsx'
import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { IconButton } from '../../ui/icon-button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'

const WEEKS_BACK = 4

/** Pocket money of the week for the whole house: who has it, who waits, one tap each. */
export default function PocketMoneyScreen() {
  const [thisWeek, setThisWeek] = useState<string>()
  const [back, setBack] = useState(0)
  const query = useHouseWeek(back > 0 && thisWeek ? plusDays(thisWeek, -7 * back) : undefined)
  const { data } = query
  if (data && back === 0 && data.weekOn !== thisWeek) setThisWeek(data.weekOn)
  const given = data?.items.filter(item => item.paid).length ?? 0
  return (
    <Page width="reading">
      <PageHeader
        title={m.money_house_title()}
        meta={
          data && (
            <span className="inline-block first-letter:uppercase">
              {m.money_week_of({ at: date(data.weekOn) })}
              {' · '}
              {m.money_house_count({ given, total: data.items.length })}
            </span>
          )
        }
        actions={
          <>
            <IconButton
              label={m.money_week_before()}
              icon={<ChevronLeft size={20} />}
              disabled={back === WEEKS_BACK || !thisWeek}
              onClick={() => setBack(back + 1)}
            />
            <IconButton
              label={m.money_week_after()}
              icon={<ChevronRight size={20} />}
              disabled={back === 0}
              onClick={() => setBack(back - 1)}
            />
          </>
        }
      />
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !data && (
        <Failed
          what={m.money_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {data &&
        (data.items.length === 0 ? (
          <EmptyState title={m.money_house_empty()} />
        ) : (
          <HouseWeekList key={data.weekOn} items={data.items} />
        ))}
    </Page>
  )
}
