import { z } from 'zod'
import { StageRules } from './autonomy-contracts.ts'
import { civilDate, dayOut, id, idParams, line, momentOut, personRef, safeText, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const PLACE_KINDS = ['studio', 'bed'] as const
export const PLACE_FEATURES = [
  'groundFloor',
  'stepFree',
  'kitchenette',
  'ownShower',
  'ownToilet',
  'window',
  'quietSide',
  'desk',
  'cot',
  'nearStaff',
] as const
/** Why a place is out of service. */
export const CLOSURES = ['repair', 'inspection', 'heating', 'pests', 'renovation', 'other'] as const
export const USE_STATUSES = ['reserved', 'occupied', 'ended', 'closed', 'cancelled'] as const
/** Why a stay ended, or what was planned did not come to be. */
export const USE_ENDS = [
  'left',
  'moved',
  'extraMuros',
  'notArrived',
  'declined',
  'otherPlace',
  'mistake',
  'other',
] as const
export const USE_ACTS = ['reserved', 'arrived', 'period', 'ended', 'closed', 'cancelled'] as const
export const CHECK_RESULTS = ['ok', 'bad', 'none'] as const
const result = z.enum(CHECK_RESULTS).optional()
/** What is looked at in a round through a place: fit, to be mended, or not there. */
export const CheckResults = z.strictObject({
  smokeDetector: result,
  window: result,
  door: result,
  lock: result,
  electricity: result,
  heating: result,
  water: result,
  gas: result,
  escapeRoute: result,
  extinguisher: result,
})
export type CheckResults = z.infer<typeof CheckResults>
export const URGENCIES = ['urgent', 'soon', 'later'] as const

export const placeFeatures = z.array(z.enum(PLACE_FEATURES)).max(PLACE_FEATURES.length)
/** Words that say why; a blank says nothing. */
export const why = safeText(2000).trim()
const aliasOf = z.object({ id, alias: z.string() })

/**
 * One use of a place as its reader may know it: a stay of a youth whose file they read in AUTON, or a closure. `until` is
 * the day on which the place is free again; null: no end is known.
 */
export const PlaceUse = z.object({
  id,
  /** Its name and kind stay inside: null for a guardian. */
  place: z.object({ id, code: z.string().nullable(), kind: z.enum(PLACE_KINDS).nullable() }),
  youth: aliasOf.nullable(),
  status: z.enum(USE_STATUSES),
  since: dayOut,
  until: dayOut.nullable(),
  closure: z.enum(CLOSURES).nullable(),
  because: z.enum(USE_ENDS).nullable(),
  /** The words of the last act. */
  why: z.string().nullable(),
  /** The place that the youth came from, on the same day. */
  movedFrom: z.string().nullable(),
  /** The place to which a move is planned, or was made, from here. */
  goesTo: z.object({ code: z.string(), on: dayOut, planned: z.boolean() }).nullable(),
  /** A studio, reserved or lived in by somebody whose application nobody has accepted, and who has no contract. */
  withoutApplication: z.boolean(),
  /** Why a neighbour to be kept apart was accepted, and who answers for it. */
  confirmed: z.object({ why: z.string().nullable(), by: personRef }).nullable(),
  /** Its day has come and nobody has said what happened: not arrived, or not left. */
  late: z.boolean(),
  /** The signed inventories of a stay; null for a closure. */
  inventories: z.object({ entry: id.nullable(), exit: id.nullable() }).nullable(),
  version: z.int(),
  can: z.object({
    change: z.boolean(),
    arrive: z.boolean(),
    move: z.boolean(),
    leave: z.boolean(),
    cancel: z.boolean(),
    /** Answer for a neighbour who is to be kept apart. */
    confirm: z.boolean(),
  }),
})
export type PlaceUse = z.infer<typeof PlaceUse>

/** What happened to it, the latest last. Nothing is ever taken out. */
export const PlaceUseStep = z.object({
  act: z.enum(USE_ACTS),
  since: dayOut,
  until: dayOut.nullable(),
  because: z.enum(USE_ENDS).nullable(),
  why: z.string().nullable(),
  by: personRef,
  at: momentOut,
})
export const PlaceUseStory = PlaceUse.extend({ steps: z.array(PlaceUseStep) })
export type PlaceUseStory = z.infer<typeof PlaceUseStory>

export const PlaceFields = z.strictObject({
  code: saidLine(40),
  /** The neighbourhood inside the house. */
  zone: saidLine(30),
  room: line(120).default(''),
  features: placeFeatures.default([]),
  surfaceM2: z.int().min(1).max(500).nullable().default(null),
  since: civilDate,
  retiredOn: civilDate.nullable().default(null),
  note: safeText(2000).default(''),
})
export type PlaceFields = z.infer<typeof PlaceFields>

export const Place = z.object({
  id,
  kind: z.enum(PLACE_KINDS),
  code: z.string(),
  zone: z.string(),
  room: z.string(),
  features: z.array(z.enum(PLACE_FEATURES)),
  surfaceM2: z.int().nullable(),
  since: dayOut,
  retiredOn: dayOut.nullable(),
  note: z.string(),
  /** What asks for somebody's attention. `checkDue`: the day of the next round, null where none was ever made. */
  upkeep: z.object({
    openRepairs: z.int(),
    urgentRepairs: z.int(),
    checkFailed: z.boolean(),
    checkDue: dayOut.nullable(),
    checkOverdue: z.boolean(),
  }),
  version: z.int(),
  can: z.object({ change: z.boolean(), record: z.boolean() }),
})
export type Place = z.infer<typeof Place>

/** A stretch of days that a place is taken; `use` is null for a reader who may not know by whom. */
export const Taken = z.object({
  status: z.enum(['reserved', 'occupied', 'ended', 'closed']),
  since: dayOut,
  until: dayOut.nullable(),
  use: PlaceUse.nullable(),
  /** The alias of who lives in it today, for who knows the rules at the door and does not plan: `since` is today then, whatever the stay. */
  sleeper: z.string().nullable(),
})
export type Taken = z.infer<typeof Taken>

export const PlaceNumbers = z.object({
  places: z.int(),
  occupied: z.int(),
  reserved: z.int(),
  closed: z.int(),
  free: z.int(),
  /** The first day from today on which one of them is free; null where none of their ends is known. */
  nextFree: dayOut.nullable(),
  /** Days of occupancy of this month up to today, and how many there could have been; null for who is told no days. */
  month: z.object({ days: z.int(), of: z.int() }).nullable(),
})
export type PlaceNumbers = z.infer<typeof PlaceNumbers>

/**
 * False for who knows the rules at the door and no more: they are told of tonight only, no day of a stay, nothing that was or will be.
 */
const plans = z.boolean()

export const PlaceBoard = z.object({
  plans,
  today: dayOut,
  /** The Monday on which the picture begins. */
  from: dayOut,
  weeks: z.int(),
  places: z.array(
    Place.extend({
      taken: z.array(Taken),
      /** The first day from today on which it is free; and the day on which it is not any more, null where none is known. */
      nextFree: dayOut.nullable(),
      freeUntil: dayOut.nullable(),
    }),
  ),
  /** Youths who live in the house and have no place in it, of whom the reader may know where they sleep. */
  placeless: z.array(aliasOf),
  numbers: z.object({ studio: PlaceNumbers, bed: PlaceNumbers }),
  can: z.object({
    /** Change the inventory and close places. */
    keep: z.boolean(),
    /** Take a place for some youth at least. */
    reserve: z.boolean(),
  }),
})
export type PlaceBoard = z.infer<typeof PlaceBoard>

export const PlaceCheck = z.object({
  id,
  doneOn: dayOut,
  nextDue: dayOut,
  results: CheckResults,
  failed: z.boolean(),
  note: z.string(),
  by: personRef,
})
export type PlaceCheck = z.infer<typeof PlaceCheck>

export const PlaceRepair = z.object({
  id,
  placeId: id,
  reportedOn: dayOut,
  urgency: z.enum(URGENCIES),
  what: z.string(),
  doneOn: dayOut.nullable(),
  outcome: z.string(),
  by: personRef,
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type PlaceRepair = z.infer<typeof PlaceRepair>

export const PlaceDetail = Place.extend({
  plans,
  /** Who lives in it today, and what is known at their door of the stage that runs. */
  lives: z.array(z.object({ youth: aliasOf, rules: StageRules.nullable() })),
  /** Out of service today, for every reader. */
  closedToday: z.boolean(),
  /** Every use that the reader may know, the latest first. */
  uses: z.array(PlaceUseStory),
  /** When it is taken by somebody of whom the reader may not know. */
  takenBySomebody: z.array(z.object({ since: dayOut, until: dayOut.nullable() })),
  checks: z.array(PlaceCheck),
  repairs: z.array(PlaceRepair),
})
export type PlaceDetail = z.infer<typeof PlaceDetail>

const tag = 'places'
export const placeRoutes = {
  readPlaceBoard: route(paths.readPlaceBoard, {
    tag,
    summary: 'The studios and beds, who holds them over some weeks, and the numbers of today',
    body: z.strictObject({
      /** Any day of the first week; the week before this one when left out. */
      from: civilDate.optional(),
      weeks: z.int().min(1).max(26).default(10),
    }),
    reply: PlaceBoard,
  }),
  createPlace: route(paths.createPlace, {
    tag,
    summary: 'Add a studio or a bed',
    body: PlaceFields.extend({ kind: z.enum(PLACE_KINDS) }),
    reply: Place,
    status: 201,
    idempotent: true,
  }),
  getPlace: route(paths.getPlace, {
    tag,
    summary: 'One place with its history, its rounds and its repairs',
    params: idParams.place,
    reply: PlaceDetail,
  }),
  changePlace: route(paths.changePlace, {
    tag,
    summary: 'Change what is known of a place, or retire it',
    params: idParams.place,
    body: PlaceFields,
    reply: Place,
    ifMatch: true,
  }),
}
