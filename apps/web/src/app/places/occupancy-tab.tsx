import { ChevronLeft, ChevronRight, Plus, Table2 } from 'lucide-react'
import { useState } from 'react'
import { type Board, type BoardPlace, type PlaceUse, useBoard } from '../../features/places/api/read-board.ts'
import { OccupancyPicture } from '../../features/places/components/occupancy-picture.tsx'
import { OccupancyTable } from '../../features/places/components/occupancy-table.tsx'
import { PlaceDialog } from '../../features/places/components/place-dialog.tsx'
import { PlacesInNumbers } from '../../features/places/components/place-numbers.tsx'
import { ReserveDialog } from '../../features/places/components/reserve-dialog.tsx'
import { TonightTable } from '../../features/places/components/tonight-table.tsx'
import { loaded } from '../../features/places/components/use-actions.tsx'
import { UseDialog } from '../../features/places/components/use-dialog.tsx'
import { plusDays } from '../../lib/civil-date.ts'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { ToggleChip } from '../../ui/chip.tsx'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { inventoryLinks, linksOf, PlaceLink, YouthPlacesLink } from './place-links.tsx'
import { usePresentYouths } from './present-youths.ts'
import { startInventory } from './start-inventory.tsx'

const STEP_WEEKS = 4

/** The numbers of today, then weeks as columns and places as rows, back and forth in time; who sleeps where, for the night. */
export function OccupancyTab() {
  const [from, setFrom] = useState<string>()
  const query = useBoard(from)
  if (query.isPending) return <Skeleton rows={8} />
  if (!query.data)
    return (
      <Failed
        what={m.places_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  return <Occupancy board={query.data} stale={query.isPlaceholderData} onFrom={setFrom} />
}

interface Props {
  board: Board
  stale: boolean
  onFrom: (from: string | undefined) => void
}

function Occupancy({ board, stale, onFrom }: Props) {
  const [asTable, setAsTable] = useState(false)
  const [opened, setOpened] = useState<{ use: PlaceUse; open: boolean }>()
  const View = asTable ? OccupancyTable : OccupancyPicture
  // What is shown follows the page: after an act the dialog tells how it stands now.
  const shown = board.places.flatMap(({ taken }) => taken).find(({ use }) => use?.id === opened?.use.id)?.use
  return (
    <div className="flex flex-col gap-6">
      <PlacesInNumbers numbers={board.numbers} today={board.today} />
      {board.placeless.length > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="font-medium text-warn">{m.label_before({ label: m.places_placeless() })}</span>
          {board.placeless.map(youth => (
            <YouthPlacesLink key={youth.id} {...youth} />
          ))}
        </p>
      )}
      {board.plans && <Toolbar board={board} asTable={asTable} onAsTable={setAsTable} onFrom={onFrom} />}
      {board.places.length === 0 ? (
        <EmptyState title={m.places_none()} />
      ) : (
        <div aria-busy={stale} className={cx('calm', stale && 'opacity-60')}>
          {board.plans ? (
            <View board={board} placeLink={placeLink} onOpen={use => setOpened({ use, open: true })} />
          ) : (
            <TonightTable board={board} placeLink={placeLink} />
          )}
        </div>
      )}
      <UseDialog
        use={shown ?? undefined}
        open={opened?.open ?? false}
        onClose={() => setOpened(before => before && { ...before, open: false })}
        links={linksOf}
        entryLink={inventoryLinks}
        startInventory={startInventory}
      />
    </div>
  )
}

const placeLink = ({ id, code }: BoardPlace) => <PlaceLink id={id} code={code} />

interface BarProps extends Omit<Props, 'stale'> {
  asTable: boolean
  onAsTable: (asTable: boolean) => void
}

function Toolbar({ board, asTable, onAsTable, onFrom }: BarProps) {
  const youths = usePresentYouths()
  const move = (weeks: number) => onFrom(plusDays(board.from, weeks * 7))
  return (
    <div className="flex flex-wrap items-center gap-3">
      <IconButton
        framed
        label={m.places_weeks_before()}
        icon={<ChevronLeft size={20} className="rtl:rotate-180" />}
        onClick={() => move(-STEP_WEEKS)}
      />
      <Button onClick={() => onFrom(undefined)}>{m.places_weeks_now()}</Button>
      <IconButton
        framed
        label={m.places_weeks_after()}
        icon={<ChevronRight size={20} className="rtl:rotate-180" />}
        onClick={() => move(STEP_WEEKS)}
      />
      <ToggleChip pressed={asTable} onChange={onAsTable} icon={<Table2 />}>
        {m.places_as_table()}
      </ToggleChip>
      <span className="grow" />
      {board.can.keep && (
        <Opener load={loaded} dialog={(open, onClose) => <PlaceDialog open={open} onClose={onClose} />}>
          {m.places_new()}
        </Opener>
      )}
      {board.can.reserve && (
        <Opener
          variant="primary"
          icon={<Plus size={18} />}
          load={loaded}
          dialog={(open, onClose) => <ReserveDialog youths={youths} open={open} onClose={onClose} />}
        >
          {m.places_reserve()}
        </Opener>
      )}
    </div>
  )
}
