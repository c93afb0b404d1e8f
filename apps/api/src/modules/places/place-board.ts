import type { Place, PlaceBoard, PlaceNumbers, Taken } from '@havre/contracts/places.ts'
import { plusDays, weekday } from '@havre/rules/dates/days.ts'
import { heldDays, holdsOn, monthOf, overlap } from '@havre/rules/places/occupancy.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { oneOf, text, textOrNull } from '../../db/row.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { freeDay, freeUntil, stillHeld } from './place-free.ts'
import { readPlaceless, readSleepers } from './place-nights.data.ts'
import { checkReadsPlaces, keepsPlaces, plansPlaces, worksWithPlaces } from './place-rights.ts'
import { readBoardUses, readTaken } from './place-uses.data.ts'
import { toUse } from './place-uses.present.ts'
import { readPlaces } from './places.data.ts'
import { toPlace } from './places.present.ts'

const BLIND = ['reserved', 'occupied', 'ended', 'closed'] as const

/** Who holds which place over some weeks, and the numbers of today. Throws `not-found` for who does not work in the house. */
export async function readPlaceBoard(
  ctx: Ctx,
  given: { from?: string | undefined; weeks: number },
): Promise<PlaceBoard> {
  checkReadsPlaces(ctx)
  const plans = plansPlaces(ctx)
  const today = isoToday(ctx)
  const from = mondayOf(given.from ?? plusDays(today, -7))
  const to = plusDays(from, given.weeks * 7)
  // What counts for the numbers begins with the month; what follows tells when a place is free again.
  const since = [from, monthOf(today).since].toSorted()[0] ?? from
  const [places = [], uses = [], blind = [], sleepers = [], placeless = []] = await ctx.door.group(
    ctx.sid,
    [readPlaces(since, today), readBoardUses(since), readTaken(since), readSleepers(), readPlaceless(today)],
    { asyncCommit: true },
  )
  const aliasIn = new Map(sleepers.map(row => [text(row, 'place_id'), text(row, 'alias')]))
  const takenOf = takenByPlace(ctx, uses, blind)
  const all = places.map(row => {
    const place = toPlace(ctx, row)
    return { place, taken: (takenOf.get(place.id) ?? []).map(one => one.taken) }
  })
  const window = { since: from, until: to }
  const numbersOf = (kind: Place['kind']) =>
    count(
      all.filter(({ place }) => place.kind === kind),
      today,
      plans,
    )
  return {
    plans,
    today,
    from,
    weeks: given.weeks,
    places: all
      .filter(({ place }) => place.since < to && (place.retiredOn === null || place.retiredOn > from))
      .map(({ place, taken }) => {
        const alias = aliasIn.get(place.id)
        // Who is told a name is told it for tonight: beside it no day of the stay, and nothing that was or will be.
        const tonight = alias !== undefined && !taken.some(({ use }) => use?.status === 'occupied')
        const shown = tonight ? [sleptIn(alias, today)] : taken
        const nextFree = tonight ? null : freeDay(place, taken, today)
        return {
          ...place,
          taken: shown.filter(stretch => overlap(stretch, window)),
          nextFree,
          freeUntil: nextFree && freeUntil(place, taken, nextFree),
        }
      }),
    placeless: placeless.map(row => ({ id: text(row, 'id'), alias: text(row, 'alias') })),
    numbers: { studio: numbersOf('studio'), bed: numbersOf('bed') },
    can: { keep: keepsPlaces(ctx), reserve: worksWithPlaces(ctx) },
  }
}

const sleptIn = (sleeper: string, today: string): Taken => ({
  status: 'occupied',
  since: today,
  until: null,
  use: null,
  sleeper,
})

/** What takes each place: rows that the reader may know, and for the rest only when. Live uses of a place never overlap. */
function takenByPlace(ctx: Ctx, uses: readonly Row[], blind: readonly Row[]) {
  const known = uses.map(row => toUse(ctx, row))
  const seen = new Set(known.map(use => `${use.place.id} ${use.since}`))
  const stretches: { placeId: string; taken: Taken }[] = [
    ...known.flatMap(use =>
      use.status === 'cancelled'
        ? []
        : [
            {
              placeId: use.place.id,
              taken: { status: use.status, since: use.since, until: use.until, use, sleeper: null },
            },
          ],
    ),
    ...blind
      .filter(row => !seen.has(`${text(row, 'place_id')} ${text(row, 'since')}`))
      .map(row => ({
        placeId: text(row, 'place_id'),
        taken: {
          status: oneOf(row, 'status', BLIND),
          since: text(row, 'since'),
          until: textOrNull(row, 'until'),
          use: null,
          sleeper: null,
        },
      })),
  ].toSorted((a, b) => a.taken.since.localeCompare(b.taken.since))
  return Map.groupBy(stretches, ({ placeId }) => placeId)
}

type Held = {
  readonly place: { readonly since: string; readonly retiredOn: string | null }
  readonly taken: readonly Taken[]
}

function count(all: readonly Held[], today: string, plans: boolean): PlaceNumbers {
  const now = all.filter(({ place }) => holdsOn({ since: place.since, until: place.retiredOn }, today))
  const held = (status: Taken['status']) =>
    now.filter(({ taken }) =>
      stillHeld(taken, today).some(one => one.status === status && holdsOn(one, today)),
    ).length
  const free = now.filter(({ place, taken }) => freeDay(place, taken, today) === today).length
  const month = monthOf(today).since
  const tomorrow = plusDays(today, 1)
  const lived = (taken: readonly Taken[]) =>
    stillHeld(taken, today).filter(({ status }) => status === 'occupied' || status === 'ended')
  return {
    places: now.length,
    occupied: held('occupied'),
    reserved: held('reserved'),
    closed: held('closed'),
    free,
    nextFree:
      now
        .flatMap(({ place, taken }) => freeDay(place, taken, today) ?? [])
        .toSorted()
        .at(0) ?? null,
    month: plans
      ? {
          days: all.reduce((sum, { taken }) => sum + heldDays(lived(taken), month, tomorrow), 0),
          of: all.reduce(
            (sum, { place }) =>
              sum + heldDays([{ since: place.since, until: place.retiredOn }], month, tomorrow),
            0,
          ),
        }
      : null,
  }
}

function mondayOf(day: string): string {
  return plusDays(day, 1 - weekday(day))
}
