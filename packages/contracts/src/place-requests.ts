import { z } from 'zod'
import { civilDate, dayOut, id, idParams, safeText } from './common.ts'
import { paths } from './paths.ts'
import { PLACE_FEATURES, PLACE_KINDS, placeFeatures, why } from './places.ts'
import { route } from './route.ts'

export const REQUEST_STATUSES = ['waiting', 'offered', 'placed', 'withdrawn'] as const
export const ASKED_BY = ['youth', 'referent', 'guardian', 'team', 'authority'] as const
/** What speaks for a place, as codes: shown beside each other, never added up. */
export const CRITERIA = [
  'projectHere',
  'residenceSettled',
  'skillsReady',
  'schoolOrWork',
  'ownIncome',
  'calmNeeded',
  'toBeApart',
  'roomNotFit',
] as const

export const PlaceRequest = z.object({
  id,
  youth: z.object({ id, alias: z.string() }),
  kind: z.enum(PLACE_KINDS),
  askedOn: dayOut,
  askedBy: z.enum(ASKED_BY),
  wishedFrom: dayOut,
  criteria: z.array(z.enum(CRITERIA)),
  needs: z.array(z.enum(PLACE_FEATURES)),
  /** The 18th birthday by the date that the file retains, and how many days there are to it; null: not known, or not the reader's to know. */
  majority: z.object({ on: dayOut, inDays: z.int() }).nullable(),
  /** The place that is reserved for them already, of whichever kind. */
  reserved: z.object({ code: z.string(), on: dayOut }).nullable(),
  status: z.enum(REQUEST_STATUSES),
  note: z.string().nullable(),
  /** Why its state changed. */
  why: z.string().nullable(),
  /** Why this one came before others who had asked earlier. */
  outOfOrder: z.string().nullable(),
  version: z.int(),
  can: z.object({
    change: z.boolean(),
    /** Offer or give a place. */
    decide: z.boolean(),
  }),
})
export type PlaceRequest = z.infer<typeof PlaceRequest>

const fields = {
  wishedFrom: civilDate,
  criteria: z.array(z.enum(CRITERIA)).max(CRITERIA.length).default([]),
  needs: placeFeatures.default([]),
  note: safeText(2000).default(''),
}

const tag = 'places'
export const placeRequestRoutes = {
  listPlaceRequests: route(paths.listPlaceRequests, {
    tag,
    summary: 'Who waits for a place, in the order in which it was asked, and what was settled of late',
    reply: z.object({
      waiting: z.array(PlaceRequest),
      /** Placed or withdrawn in the last ninety days. */
      settled: z.array(PlaceRequest),
      can: z.object({ add: z.boolean() }),
    }),
  }),
  createPlaceRequest: route(paths.createPlaceRequest, {
    tag,
    summary: 'Put a youth on the list for a studio or a bed',
    params: idParams.youth,
    body: z.strictObject({
      kind: z.enum(PLACE_KINDS),
      askedOn: civilDate,
      askedBy: z.enum(ASKED_BY),
      ...fields,
    }),
    reply: PlaceRequest,
    status: 201,
    idempotent: true,
  }),
  changePlaceRequest: route(paths.changePlaceRequest, {
    tag,
    summary: 'Offer or give a place, withdraw a request, or bring what it says up to date',
    params: idParams.placeRequest,
    body: z.strictObject({
      wishedFrom: civilDate.optional(),
      criteria: fields.criteria.unwrap().optional(),
      needs: fields.needs.unwrap().optional(),
      note: safeText(2000).optional(),
      status: z.enum(REQUEST_STATUSES).optional(),
      why: why.optional(),
      /** Asked for where somebody who had asked earlier still waits. */
      outOfOrder: why.min(1).optional(),
    }),
    reply: PlaceRequest,
    ifMatch: true,
  }),
}
