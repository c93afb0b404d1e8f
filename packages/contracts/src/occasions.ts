import { safeText } from '@havre/kinds/base-schemas.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, line, personRef, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { timeOfDay } from './times.ts'

/** What happens in the house. The three kinds of activity of the fifth axis are learning, community and external. */
export const OCCASION_KINDS = [
  'ritual',
  'learning',
  'community',
  'external',
  'meeting',
  'appointment',
  'drill',
] as const
export type OccasionKind = (typeof OCCASION_KINDS)[number]
export const ACTIVITY_KINDS = ['learning', 'community', 'external'] as const satisfies OccasionKind[]

/** Who an occasion is for: everybody who lives here, those enrolled, the team alone. */
export const AUDIENCES = ['house', 'enrolled', 'team'] as const

/** Pictograms: what a youth who reads none of our languages sees. */
export const SIGNS = [
  'wake',
  'meal',
  'school',
  'study',
  'cooking',
  'sport',
  'film',
  'music',
  'craft',
  'talk',
  'outing',
  'shopping',
  'care',
  'office',
  'phone',
  'garden',
  'cleaning',
  'quiet',
  'sleep',
  'party',
  'alarm',
  'other',
] as const

/** Neutral categories: all that anybody outside, and the youth's own week, reads of a place. */
export const PLACES = [
  'house',
  'school',
  'sport',
  'culture',
  'care',
  'office',
  'shops',
  'outdoors',
  'elsewhere',
] as const

/** What an organiser from outside learns about a youth who takes part. */
export const LEARNS = ['nothing', 'firstName', 'ageAndLanguage', 'more'] as const
export const ACCOMPANIMENTS = ['escorted', 'group', 'alone'] as const
export const TRANSPORTS = ['none', 'onFoot', 'public', 'houseVehicle', 'partnerVehicle'] as const
export const CONSENTS_ASKED = ['none', 'youth', 'guardian'] as const

export const sign = z.enum(SIGNS)
export const accompaniment = z.enum(ACCOMPANIMENTS)
/** A place: the category that may leave the house, and words that may not. */
export const place = z.strictObject({ category: z.enum(PLACES), words: line(200).default('') })

/** When: one day, or the weekdays of every so many weeks from a first to a last day. Wall-clock times of the centre. */
export const When = z.strictObject({
  startsOn: civilDate,
  endsOn: civilDate.nullable().default(null),
  /** ISO weekdays, Monday is 1; none: once, on the first day. */
  weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
  everyWeeks: z.int().min(1).max(4).default(1),
  starts: timeOfDay,
  ends: timeOfDay.nullable().default(null),
})
export type When = z.infer<typeof When>

const partner = z.strictObject({
  name: saidLine(120),
  learns: z.enum(LEARNS).default('nothing'),
  /** Why it must learn more than nothing. */
  reason: line(500).default(''),
})

/** Everything about an occasion but its kind and when. */
export const OccasionFields = z.strictObject({
  title: saidLine(120),
  description: safeText(4000).default(''),
  /** What a learning activity is for. */
  aim: line(500).default(''),
  audience: z.enum(AUDIENCES),
  sign: sign.default('other'),
  place: place.nullable().default(null),
  /** Null: the house itself organises. */
  partner: partner.nullable().default(null),
  accompaniment: accompaniment.nullable().default(null),
  outingRule: line(500).default(''),
  transport: z.enum(TRANSPORTS).default('none'),
  risk: z
    .strictObject({ checked: z.boolean(), words: safeText(1000).default('') })
    .default({ checked: false, words: '' }),
  consent: z.enum(CONSENTS_ASKED).default('none'),
  costCents: z.int().min(0).max(10_000_000).nullable().default(null),
  maxParticipants: z.int().min(1).max(100).nullable().default(null),
})
export type OccasionFields = z.infer<typeof OccasionFields>

/** A single date that differs. */
export const DateChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('cancel'), on: civilDate }),
  z.strictObject({
    change: z.literal('move'),
    on: civilDate,
    date: civilDate,
    starts: timeOfDay,
    ends: timeOfDay.nullable().default(null),
  }),
  z.strictObject({ change: z.literal('restore'), on: civilDate }),
])
export type DateChange = z.infer<typeof DateChange>

const whenOut = z.object({
  startsOn: dayOut,
  endsOn: dayOut.nullable(),
  weekdays: z.array(z.int()),
  everyWeeks: z.int(),
  starts: z.string(),
  ends: z.string().nullable(),
})

export const Occasion = z.object({
  id,
  kind: z.enum(OCCASION_KINDS),
  ...OccasionFields.shape,
  place: z.object({ category: z.enum(PLACES), words: z.string() }).nullable(),
  partner: z
    .object({
      name: z.string(),
      learns: z.enum(LEARNS),
      reason: z.string(),
      /** Who answers for its learning more than nothing. */
      agreedBy: personRef.nullable(),
    })
    .nullable(),
  /** The stretches of weeks, one after another; the last one is in force. */
  rhythm: z.array(whenOut),
  /** Dates that differ. */
  changes: z.array(
    z.object({
      on: dayOut,
      to: z.object({ date: dayOut, starts: z.string(), ends: z.string().nullable() }).nullable(),
    }),
  ),
  version: z.int(),
  can: z.object({
    change: z.boolean(),
    /** Decide that a partner learns more than nothing. */
    agreeLearns: z.boolean(),
  }),
})
export type Occasion = z.infer<typeof Occasion>

const tag = 'calendar'
export const occasionRoutes = {
  createOccasion: route(paths.createOccasion, {
    tag,
    summary: 'Add something to the rhythm of the house, once or every week',
    body: z.strictObject({ kind: z.enum(OCCASION_KINDS), when: When, ...OccasionFields.shape }),
    reply: Occasion,
    status: 201,
    idempotent: true,
  }),
  getOccasion: route(paths.getOccasion, {
    tag,
    summary: 'Everything about one occasion',
    params: idParams.occasion,
    reply: Occasion,
  }),
  changeOccasion: route(paths.changeOccasion, {
    tag,
    summary: 'Change an occasion; with `following`, when it takes place from one of its dates on',
    params: idParams.occasion,
    body: z.strictObject({ ...OccasionFields.shape, following: When.nullable().default(null) }),
    reply: Occasion,
    ifMatch: true,
  }),
  changeOccasionDate: route(paths.changeOccasionDate, {
    tag,
    summary: 'Cancel, move or restore a single date',
    params: idParams.occasion,
    body: DateChange,
    reply: Occasion,
    ifMatch: true,
  }),
  endOccasion: route(paths.endOccasion, {
    tag,
    summary: 'Stop an occasion from one date on; what took place before stays',
    params: idParams.occasion,
    body: z.strictObject({ from: civilDate }),
    reply: Occasion,
    ifMatch: true,
  }),
}
