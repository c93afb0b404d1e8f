import { m } from '../../../paraglide/messages.js'
import type { Board } from '../api/read-board.ts'
import { PlaceWarnings } from './place-warnings.tsx'

interface Props {
  board: Board | undefined
  placeId: string | null
}

/** What of the place that is chosen asks for attention first. */
export function ChosenPlace({ board, placeId }: Props) {
  const upkeep = board?.places.find(({ id }) => id === placeId)?.upkeep
  if (!upkeep || (upkeep.urgentRepairs === 0 && !upkeep.checkFailed && !upkeep.checkOverdue)) return null
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span>{m.label_before({ label: m.places_chosen_warns() })}</span>
      <PlaceWarnings upkeep={upkeep} />
    </p>
  )
}
