import { CalendarClock, FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { PlaceUse } from '../api/read-board.ts'
import { closureWords, daysWords, endWords, stateWords } from '../place-words.ts'

const tones = {
  reserved: 'info',
  occupied: 'accent',
  ended: 'neutral',
  closed: 'warn',
  cancelled: 'neutral',
} as const

/** The state of a use, in a word. */
export function UseBadge({
  use,
}: {
  use: Pick<PlaceUse, 'status' | 'until' | 'late' | 'withoutApplication'>
}) {
  return (
    <>
      <Badge tone={tones[use.status]}>{stateWords(use)}</Badge>
      {use.late && (
        <Badge tone="warn" icon={<CalendarClock />}>
          {use.status === 'reserved' ? m.places_late_reserved() : m.places_late_occupied()}
        </Badge>
      )}
      {use.withoutApplication && (
        <Badge tone="warn" icon={<FileQuestion />}>
          {m.places_without_application()}
        </Badge>
      )}
    </>
  )
}

interface Props {
  use: PlaceUse
  /** The way to a signed inventory. */
  entryLink: (entryId: string, words: string) => ReactNode
  /** What stands where one is missing. */
  startInventory: (use: PlaceUse, way: 'in' | 'out') => ReactNode
}

/** Everything about one use that its reader may know. */
export function UseFacts({ use, entryLink, startInventory }: Props) {
  const { closure, because, why, movedFrom, goesTo, confirmed, inventories, status } = use
  const inventory = (term: string, entryId: string | null, way: 'in' | 'out') => ({
    term,
    value: entryId ? entryLink(entryId, m.places_inventory_there()) : startInventory(use, way),
  })
  const lived = status === 'occupied' || status === 'ended'
  return (
    <KeyValues
      compact
      pairs={[
        { term: m.places_column_days(), value: daysWords(use) },
        ...(closure ? [{ term: m.places_because(), value: closureWords[closure]() }] : []),
        ...(because ? [{ term: m.places_because(), value: endWords[because]() }] : []),
        ...(why ? [{ term: m.places_why(), value: why }] : []),
        ...(movedFrom ? [{ term: m.places_came_from(), value: movedFrom }] : []),
        ...(goesTo
          ? [
              {
                term: m.places_goes_to(),
                value: m.places_goes_to_on({ code: goesTo.code, at: date(goesTo.on) }),
              },
            ]
          : []),
        ...(confirmed
          ? [
              {
                term: m.places_confirmed_by({ name: confirmed.by.name ?? '–' }),
                value: confirmed.why ?? undefined,
              },
            ]
          : []),
        ...(inventories && lived ? [inventory(m.places_entry_inventory(), inventories.entry, 'in')] : []),
        ...(inventories && status === 'ended'
          ? [inventory(m.places_exit_inventory(), inventories.exit, 'out')]
          : []),
      ]}
    />
  )
}
