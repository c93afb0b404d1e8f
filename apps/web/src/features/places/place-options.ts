import { date, today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Board, BoardPlace } from './api/read-board.ts'

/** From when to when a place is free, in words. */
export function freeWords(place: Pick<BoardPlace, 'nextFree' | 'freeUntil'>, now: string): string {
  const { nextFree, freeUntil } = place
  if (nextFree === null) return m.places_free_unknown()
  const to = freeUntil && date(freeUntil)
  if (nextFree === now) return to ? m.places_free_now_until({ to }) : m.places_free_now()
  const from = date(nextFree)
  return to ? m.places_free_from_to({ from, to }) : m.places_free_from({ at: from })
}

/** From when a place can be proposed: its next free day, else today. */
export function proposedDay(board: Board | undefined, placeId: string | null): string {
  return board?.places.find(({ id }) => id === placeId)?.nextFree ?? today()
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
