import { z } from 'zod'
import {
  civilDate,
  dayOut,
  id,
  idParams,
  languageCode,
  line,
  personRef,
  safeText,
  saidLine,
} from './common.ts'
import { HELPS } from './partner-helps.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const PARTNER_KINDS = [
  'youthAid',
  'housing',
  'school',
  'health',
  'mentalHealth',
  'legalAid',
  'recognisedCentre',
  'police',
  'authority',
  'guardianship',
  'interpreters',
  'leisure',
  'training',
  'foodClothing',
  'returning',
  'other',
] as const
export const PLACES_LEFT = ['free', 'waiting', 'full', 'unknown'] as const
export const COSTS = ['free', 'contribution', 'paid', 'unknown'] as const
/** What a service may know about the house: nothing, that it exists, or all that working together asks for. */
export const KNOWS = ['nothing', 'exists', 'partner'] as const
/** What came of asking for a place. `mistake`: noted in error, counted nowhere. */
export const ANSWERS = ['pending', 'accepted', 'waitingList', 'noPlace', 'otherwise', 'mistake'] as const

const age = z.int().min(0).max(99).nullable()

/** A service outside the house: what it does, for whom, how to reach it, what it may know. */
export const PartnerFields = z.strictObject({
  name: saidLine(160),
  kind: z.enum(PARTNER_KINDS),
  helps: z.array(z.enum(HELPS)).min(1).max(HELPS.length),
  /** In full years, both included; null: no limit known. */
  minAge: age.default(null),
  maxAge: age.default(null),
  languages: z.array(languageCode).max(20).default([]),
  places: z
    .strictObject({
      left: z.enum(PLACES_LEFT),
      /** How long one waits, where there is a list. */
      weeks: z.int().min(1).max(260).nullable().default(null),
      /** The day on which this was known; today when left out. */
      knownOn: civilDate.nullable().default(null),
    })
    .default({ left: 'unknown', weeks: null, knownOn: null }),
  cost: z.enum(COSTS).default('unknown'),
  costWords: line(200).default(''),
  contact: line(160).default(''),
  phone: line(60).default(''),
  mail: line(200).default(''),
  address: safeText(400).default(''),
  knows: z.enum(KNOWS).default('nothing'),
  note: safeText(2000).default(''),
})
export type PartnerFields = z.infer<typeof PartnerFields>

/** One time that the house asked for a place. It names no youth. */
export const PartnerRequest = z.object({
  id,
  askedOn: dayOut,
  answer: z.enum(ANSWERS),
  answeredOn: dayOut.nullable(),
  version: z.int(),
  /** Not while the service is archived. */
  can: z.object({ change: z.boolean() }),
})
export type PartnerRequest = z.infer<typeof PartnerRequest>

export const PartnerItem = z.object({
  id,
  name: z.string(),
  kind: z.enum(PARTNER_KINDS),
  helps: z.array(z.enum(HELPS)),
  minAge: z.int().nullable(),
  maxAge: z.int().nullable(),
  languages: z.array(z.string()),
  places: z.object({ left: z.enum(PLACES_LEFT), weeks: z.int().nullable(), knownOn: dayOut.nullable() }),
  cost: z.enum(COSTS),
  knows: z.enum(KNOWS),
  verifiedOn: dayOut,
  verifiedBy: personRef.nullable(),
  /** Nobody has verified it for so long that it should be asked again. */
  toVerify: z.boolean(),
  /** Refusals for lack of place in the twelve months up to today. */
  refusals: z.int(),
  archived: z.boolean(),
  version: z.int(),
})
export type PartnerItem = z.infer<typeof PartnerItem>

export const Partner = z.object({
  ...PartnerItem.shape,
  costWords: z.string(),
  contact: z.string(),
  phone: z.string(),
  mail: z.string(),
  address: z.string(),
  note: z.string(),
  /** The latest asked first. */
  requests: z.array(PartnerRequest),
  can: z.object({
    change: z.boolean(),
    /** Decide that it may know more than it does. */
    tellMore: z.boolean(),
  }),
})
export type Partner = z.infer<typeof Partner>

export const SearchPartners = z.strictObject({
  /** All of these stand in its name, its contact's name or the note; case and accents do not count. */
  words: line(100).default(''),
  help: z.enum(HELPS).nullable().default(null),
  kind: z.enum(PARTNER_KINDS).nullable().default(null),
  language: languageCode.nullable().default(null),
  hasPlaces: z.boolean().default(false),
  toVerify: z.boolean().default(false),
  archived: z.boolean().default(false),
})
export type SearchPartners = z.infer<typeof SearchPartners>

const written = {
  ...PartnerFields.shape,
  /** It is another service although one of this name stands in the directory. */
  sameNameMeant: z.boolean().default(false),
}
const request = {
  askedOn: civilDate,
  answer: z.enum(ANSWERS),
  /** Null while it is pending; today when left out. */
  answeredOn: civilDate.nullable().default(null),
}

const tag = 'partners'
export const partnerRoutes = {
  searchPartners: route(paths.searchPartners, {
    tag,
    summary: 'The directory of services, filtered, with the numbers of the whole',
    body: SearchPartners,
    reply: z.object({
      items: z.array(PartnerItem),
      /** There are more services than are read: those archived longest ago are neither listed nor counted. */
      more: z.boolean(),
      /** Of all that are not archived; asked and refused: in the twelve months up to today, archived ones too. */
      numbers: z.object({
        known: z.int(),
        toVerify: z.int(),
        places: z.record(z.enum(PLACES_LEFT), z.int()),
        asked: z.int(),
        refused: z.int(),
      }),
      can: z.object({ create: z.boolean(), tellMore: z.boolean() }),
    }),
  }),
  createPartner: route(paths.createPartner, {
    tag,
    summary: 'Add a service; it counts as verified today',
    body: z.strictObject(written),
    reply: Partner,
    status: 201,
    idempotent: true,
  }),
  getPartner: route(paths.getPartner, {
    tag,
    summary: 'Everything about one service, with what came of asking it',
    params: idParams.partner,
    reply: Partner,
  }),
  changePartner: route(paths.changePartner, {
    tag,
    summary: 'Change what is known of a service',
    params: idParams.partner,
    body: z.strictObject(written),
    reply: Partner,
    ifMatch: true,
  }),
  verifyPartner: route(paths.verifyPartner, {
    tag,
    summary: 'All of it is still right today',
    params: idParams.partner,
    body: z.strictObject({}),
    reply: Partner,
    ifMatch: true,
  }),
  archivePartner: route(paths.archivePartner, {
    tag,
    summary: 'Take a service out of the directory, or back in',
    params: idParams.partner,
    body: z.strictObject({ archived: z.boolean() }),
    reply: Partner,
    ifMatch: true,
  }),
  createPartnerRequest: route(paths.createPartnerRequest, {
    tag,
    summary: 'Note that a place was asked for, without saying for whom',
    params: idParams.partner,
    body: z.strictObject(request),
    reply: PartnerRequest,
    status: 201,
    idempotent: true,
  }),
  changePartnerRequest: route(paths.changePartnerRequest, {
    tag,
    summary: 'Note what came of asking',
    params: idParams.partnerRequest,
    body: z.strictObject(request),
    reply: PartnerRequest,
    ifMatch: true,
  }),
}
