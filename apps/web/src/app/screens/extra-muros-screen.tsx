import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useExtraMurosList } from '../../features/extra-muros/api/follow-ups.ts'
import { ExtraMurosCounts } from '../../features/extra-muros/components/extra-muros-counts.tsx'
import { ExtraMurosRows } from '../../features/extra-muros/components/extra-muros-rows.tsx'
import { useMe } from '../../features/session/me.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { ToggleChip } from '../../ui/chip.tsx'
import { rowLink } from '../../ui/list.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { placesOf } from '../places.ts'
import { NotFoundScreen } from './not-found-screen.tsx'

/** Those who live outside the house, over all files that one may read: the next contact first. */
export default function ExtraMurosScreen() {
  return placesOf(useMe()).extraMuros ? <ExtraMuros /> : <NotFoundScreen />
}

function ExtraMuros() {
  const [mine, setMine] = useState(false)
  const [overdue, setOverdue] = useState(false)
  const query = useExtraMurosList({ mine, overdue })
  const items = query.data?.pages.flatMap(page => page.items) ?? []
  const counts = query.data?.pages[0]?.counts
  return (
    <Page>
      <PageHeader title={m.extra_page()} meta={m.extra_lead()} />
      {counts && <ExtraMurosCounts counts={counts} />}
      <div className="flex flex-wrap gap-2">
        <ToggleChip pressed={mine} onChange={setMine}>
          {m.extra_mine()}
        </ToggleChip>
        <ToggleChip pressed={overdue} onChange={setOverdue}>
          {m.extra_overdue_only()}
        </ToggleChip>
      </div>
      {query.isPending && <Skeleton rows={6} />}
      {query.isError && !query.data && (
        <Failed
          what={m.extra_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && items.length === 0 && (
        <EmptyState title={overdue ? m.extra_none_overdue() : m.extra_none()} />
      )}
      {items.length > 0 && (
        <ExtraMurosRows
          items={items}
          link={({ youthId, youthAlias }) => (
            <Link
              to="/youths/$youthId/rooms/$room"
              params={{ youthId, room: 'autonomy' }}
              className={rowLink}
            >
              <bdi>{youthAlias}</bdi>
            </Link>
          )}
        />
      )}
      {query.hasNextPage && (
        <Button
          className="self-center"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.extra_more()}
        </Button>
      )}
    </Page>
  )
}
