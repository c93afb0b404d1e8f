import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import type { Board, PlaceUse } from '../api/read-board.ts'

export interface Moving {
  use: PlaceUse
  placeId: string | null
}

interface Props {
  board: Board | undefined
  chosen: { youthId: string | null; placeId: string | null }
  onMove: (moving: Moving) => void
}

/** Who lives somewhere with no known end keeps that place: says that reserving is not moving, and offers the move. */
export function LivesElsewhere({ board, chosen: { youthId, placeId }, onMove }: Props) {
  const use = board?.places
    .flatMap(({ taken }) => taken)
    .find(({ use: one }) => one?.youth?.id === youthId && one?.status === 'occupied')?.use
  if (!youthId || !use || use.until !== null || !use.can.move || use.place.id === placeId) return null
  return (
    <p className="flex flex-wrap items-center gap-2 text-warn">
      {m.places_reserve_no_move({ code: use.place.code ?? m.places_inside() })}
      <Button size="small" onClick={() => onMove({ use, placeId })}>
        {m.places_move()}
      </Button>
    </p>
  )
}
