import { createLink, useNavigate } from '@tanstack/react-router'
import {
  BedDouble,
  CalendarDays,
  DoorClosed,
  FileInput,
  KeyRound,
  LifeBuoy,
  MessageCircle,
} from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useMe } from '../../features/session/me.ts'
import { useYouthFiles, type YouthFileItem } from '../../features/youth-files/api/search-youth-files.ts'
import { ActiveFilters } from '../../features/youth-files/components/active-filters.tsx'
import { CreateFile } from '../../features/youth-files/components/create-file.tsx'
import { KeysHelp } from '../../features/youth-files/components/keys-help.tsx'
import { KeysHint } from '../../features/youth-files/components/keys-hint.tsx'
import { ListFilters } from '../../features/youth-files/components/list-filters.tsx'
import { YouthRows } from '../../features/youth-files/components/youth-rows.tsx'
import { YouthTable } from '../../features/youth-files/components/youth-table.tsx'
import { filterWords } from '../../features/youth-files/filter-words.ts'
import {
  clearFilter,
  goToRow,
  type ListFilter,
  turnPage,
  useListView,
} from '../../features/youth-files/list-view.ts'
import { useReferentsMet } from '../../features/youth-files/referents-met.ts'
import { Failed } from '../../lib/failed.tsx'
import { useScreenKeys } from '../../lib/screen-keys.ts'
import { useMedia } from '../../lib/use-media.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { placesOf } from '../places.ts'
import { NotFoundScreen } from './not-found-screen.tsx'

const RouteButton = createLink(LinkButton)
const pageSize = 50
const none: readonly YouthFileItem[] = []

/** The files that I may know of: search, filter, walk, open. */
export default function YouthListScreen() {
  return useMe().can.readYouthFiles ? <YouthList /> : <NotFoundScreen />
}

function YouthList() {
  const me = useMe()
  const places = placesOf(me)
  const view = useListView()
  const wide = useMedia('(min-width: 64rem)')
  const searchBox = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const cursor = view.cursors.at(-1)
  const byStay = me.can.filterYouthFiles
  const filter = byStay ? view.filter : aliasOnly(view.filter)
  const sort = byStay ? view.sort : 'alias'
  const query = useYouthFiles({ ...filter, sort, limit: pageSize, ...(cursor && { cursor }) })
  const files = query.data?.items ?? none
  const next = query.data?.nextCursor ?? undefined
  const referents = useReferentsMet(files)

  const chosen = files[view.row]
  const keys = useMemo(() => {
    const search = { '/': () => searchBox.current?.focus() }
    if (!wide) return search
    const move = (step: number) => () => goToRow(Math.min(files.length - 1, Math.max(0, view.row + step)))
    const walk = { ...search, j: move(1), k: move(-1) }
    if (!chosen) return walk
    const open = () => void navigate({ to: '/youths/$youthId', params: { youthId: chosen.id } })
    return { ...walk, Enter: open }
  }, [wide, files.length, view.row, chosen, navigate])
  useScreenKeys(keys)

  const filters = filterWords(filter, referents)
  const empty = query.data !== undefined && files.length === 0

  const first = view.cursors.length * pageSize + 1
  return (
    <Page>
      <PageHeader
        title={m.list_title()}
        actions={
          <>
            {places.exits && (
              <RouteButton to="/exits" icon={<DoorClosed size={18} />} className="lg:hidden">
                {m.exit_page()}
              </RouteButton>
            )}
            {places.contracts && (
              <RouteButton to="/contracts" icon={<KeyRound size={18} />} className="lg:hidden">
                {m.reviews_board()}
              </RouteButton>
            )}
            {places.today && (
              <RouteButton to="/first-reflexes" icon={<LifeBuoy size={18} />}>
                {m.reflexes_title()}
              </RouteButton>
            )}
            {places.rooms && (
              // The bar of a tablet holds five places: there this is the way to the studios and rooms; at night, to the calendar.
              <RouteButton
                to={places.nights ? '/calendar' : '/places'}
                icon={places.nights ? <CalendarDays size={18} /> : <BedDouble size={18} />}
                className="lg:hidden"
              >
                {places.nights ? m.calendar_page() : m.places_page()}
              </RouteButton>
            )}
            {places.extraMuros && (
              <RouteButton to="/extra-muros" icon={<MessageCircle size={18} />}>
                {m.extra_page()}
              </RouteButton>
            )}
            {me.can.readImports && (
              <RouteButton to="/imports" icon={<FileInput size={18} />}>
                {m.imports_title()}
              </RouteButton>
            )}
            {me.can.createYouthFile && <CreateFile />}
          </>
        }
      />
      <div className="flex flex-col gap-3">
        <ListFilters searchBox={searchBox} referents={referents} byStay={byStay} />
        {byStay && <ActiveFilters referents={referents} clear={!empty} />}
      </div>
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && !query.data && (
        <Failed
          what={m.list_failed()}
          error={query.error}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        />
      )}
      {empty && (
        <EmptyState
          title={filters.length > 0 ? m.list_none_filtered() : m.list_none()}
          action={filters.length > 0 && <Button onClick={clearFilter}>{m.list_clear()}</Button>}
        >
          {filters.length > 0 && <p>{m.list_active({ filters: filters.join(' · ') })}</p>}
        </EmptyState>
      )}
      {files.length > 0 && (
        <div
          aria-busy={query.isPlaceholderData}
          className={cx('calm', query.isPlaceholderData && 'opacity-60')}
        >
          {wide && byStay ? (
            <YouthTable files={files} sort={view.sort} row={view.row} />
          ) : (
            <YouthRows files={files} />
          )}
          {(next || view.cursors.length > 0) && (
            <Pager
              onPrevious={view.cursors.length > 0 ? () => turnPage('back') : undefined}
              onNext={next ? () => turnPage({ next }) : undefined}
              loading={query.isFetching}
            >
              {m.list_range({ first, last: first + files.length - 1 })}
            </Pager>
          )}
          {wide && (
            <div className="pt-3">
              <KeysHint />
            </div>
          )}
        </div>
      )}
      <KeysHelp list={wide} alarm={me.can.reportMissing} />
    </Page>
  )
}

/** What may be looked for by whoever is told nothing of the stay. */
function aliasOnly({ alias, mine }: ListFilter): ListFilter {
  return { ...(alias && { alias }), ...(mine && { mine }) }
}
