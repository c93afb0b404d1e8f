import type { Taken } from '@havre/contracts/places.ts'
import { plusDays } from '@havre/rules/dates/days.ts'
import { nextFreeDay } from '@havre/rules/places/occupancy.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text, textOrNull } from '../../db/row.ts'

type Stretch = Pick<Taken, 'status' | 'since' | 'until'>
type Service = { readonly since: string; readonly retiredOn: string | null }

const HOLDING = ['reserved', 'occupied', 'ended', 'closed'] as const

/** Stands for who is late: a stay whose last day has passed holds the place until somebody says that it ended. */
export function stillHeld<T extends Stretch>(taken: readonly T[], today: string): T[] {
  return taken.map(one =>
    one.status === 'occupied' && one.until !== null && one.until <= today
      ? { ...one, until: plusDays(today, 1) }
      : one,
  )
}

/** The first day from today on that a place is in service and nobody and nothing holds it; null where none is known. */
export function freeDay(place: Service, taken: readonly Stretch[], today: string): string | null {
  const day = nextFreeDay(stillHeld(taken, today), place.since > today ? place.since : today)
  return day !== null && place.retiredOn !== null && day >= place.retiredOn ? null : day
}

/** The day on which a place that is free from this day on is not any more: taken, or out of service; null where none is known. */
export function freeUntil(place: Service, taken: readonly Stretch[], from: string): string | null {
  const ends = [place.retiredOn, ...taken.map(({ since }) => since)]
  return ends.filter(day => day !== null && day > from).toSorted()[0] ?? null
}

/**
 * How many of the places in service are free today, by the rule of the board, from what `readHolds` found; null where the register has no
 * beds, or the reader knows of none: studios alone do not tell of a house.
 */
export function countFree(
  places: readonly Row[],
  holds: readonly Row[],
  today: string,
): { places: number; free: number } | null {
  if (places.every(place => place.kind !== 'bed')) return null
  const held = Map.groupBy(holds, row => text(row, 'place_id'))
  const free = places.filter(place => {
    const taken = (held.get(text(place, 'id')) ?? []).map(row => ({
      status: oneOf(row, 'status', HOLDING),
      since: text(row, 'since'),
      until: textOrNull(row, 'until'),
    }))
    const service = { since: text(place, 'since'), retiredOn: textOrNull(place, 'retired_on') }
    return freeDay(service, taken, today) === today
  }).length
  return { places: places.length, free }
}
