import { z } from 'zod'
import { civilDate, dayOut, id, idParams } from './common.ts'
import { paths } from './paths.ts'
import { PlaceRequest } from './place-requests.ts'
import { CLOSURES, PlaceUse, PlaceUseStory, USE_ENDS, why } from './places.ts'
import { route } from './route.ts'

/** A coordinator's reason to accept a neighbour who is to be kept apart. */
const confirmWhy = why.min(1).optional()
const said = why.optional()
/** Why this youth comes before who asked earlier for such a place; asked for where somebody did. */
const outOfOrder = why.min(1).optional()

export const ReservePlace = z.strictObject({
  placeId: id,
  since: civilDate,
  until: civilDate.nullable().default(null),
  /** The youth lives there already: recorded late, or without having been reserved. */
  arrived: z.boolean().default(false),
  /** Asked for where a studio goes to somebody without an accepted application, against a condition of admission. */
  why: said,
  confirmWhy,
  outOfOrder,
})
export type ReservePlace = z.output<typeof ReservePlace>

export const ChangePlaceUse = z.strictObject({
  since: civilDate.optional(),
  until: civilDate.nullable().optional(),
  /** Why the period changes; a closure's is always said. */
  why: said,
  confirmWhy,
})

export const CancelledUse = PlaceUse.extend({
  /**
   * The stay that this planned move was to end, as it now stands; null where there is none that ends on its day. `givenBack`: it
   * has the end again that it had before; false where that could not come back, and it ends all the same.
   */
  stay: z
    .object({ code: z.string().nullable(), until: dayOut.nullable(), givenBack: z.boolean() })
    .nullable(),
})
export type CancelledUse = z.infer<typeof CancelledUse>

const tag = 'places'
const params = idParams.placeUse
const change = { tag, params, reply: PlaceUse, ifMatch: true } as const
export const placeUseRoutes = {
  readYouthPlaces: route(paths.readYouthPlaces, {
    tag,
    summary: 'Where a youth lives and has lived in the house, and what was asked for',
    params: idParams.youth,
    reply: z.object({
      /** False for who knows the rules at the door only: the place of today is all they are told. */
      full: z.boolean(),
      sleepsIn: z.string().nullable(),
      /** The latest first. */
      uses: z.array(PlaceUseStory),
      requests: z.array(PlaceRequest),
      can: z.object({ add: z.boolean() }),
    }),
  }),
  reservePlace: route(paths.reservePlace, {
    tag,
    summary: 'Reserve a place for a youth, or record that they live in it',
    params: idParams.youth,
    body: ReservePlace,
    reply: PlaceUse,
    status: 201,
    idempotent: true,
  }),
  closePlace: route(paths.closePlace, {
    tag,
    summary: 'Take a place out of service for a time',
    params: idParams.place,
    body: z.strictObject({
      since: civilDate,
      until: civilDate.nullable().default(null),
      closure: z.enum(CLOSURES),
      why: said,
    }),
    reply: PlaceUse,
    status: 201,
    idempotent: true,
  }),
  changePlaceUse: route(paths.changePlaceUse, {
    ...change,
    summary: 'Prolong, shorten or correct the days of a stay or a closure',
    body: ChangePlaceUse,
  }),
  arriveInPlace: route(paths.arriveInPlace, {
    ...change,
    summary: 'The youth has arrived in the place that was reserved',
    body: z.strictObject({
      on: civilDate,
      /** They leave the place they live in on the same day. */
      moving: z.boolean().default(false),
      why: said,
      confirmWhy,
    }),
  }),
  movePlace: route(paths.movePlace, {
    tag,
    params,
    summary:
      'Move to another place, or plan it: one stay ends and the next begins, or is reserved, on the same day',
    body: z.strictObject({
      placeId: id,
      on: civilDate,
      until: civilDate.nullable().default(null),
      why: said,
      confirmWhy,
      outOfOrder,
    }),
    reply: PlaceUse,
    status: 201,
    ifMatch: true,
    idempotent: true,
  }),
  leavePlace: route(paths.leavePlace, {
    ...change,
    summary: 'The youth has left the place',
    body: z.strictObject({
      on: civilDate,
      because: z.enum(USE_ENDS).extract(['left', 'extraMuros', 'other']),
      why: said,
    }),
  }),
  cancelPlaceUse: route(paths.cancelPlaceUse, {
    ...change,
    summary:
      'What was planned does not come to be, or was recorded by mistake; a stay that a planned move was to end goes on as before',
    reply: CancelledUse,
    body: z.strictObject({
      because: z.enum(USE_ENDS).extract(['notArrived', 'declined', 'otherPlace', 'mistake', 'other']),
      why: why.min(1),
    }),
  }),
}
