import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Board, BoardPlace } from './api/read-board.ts'

/** When a place is free, in words. */
export function freeWords({ nextFree }: Pick<BoardPlace, 'nextFree'>, today: string): string {
  if (nextFree === null) return m.places_free_unknown()
  return nextFree === today ? m.places_free_now() : m.places_free_from({ at: date(nextFree) })
}

/** The places of the board as choices, each with when it is free; without the one that is left. */
export function placeOptions(board: Board | undefined, except?: string) {
  return (board?.places ?? [])
    .filter(({ id }) => id !== except)
    .map(place => ({
      value: place.id,
      label: `${place.code} · ${freeWords(place, board?.today ?? '')}`,
    }))
}
