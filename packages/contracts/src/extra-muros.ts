import { z } from 'zod'
import {
  civilDate,
  cursor,
  dayOut,
  id,
  idParams,
  momentOut,
  page,
  pageRequest,
  personRef,
  safeText,
  said,
} from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** How one stays in touch. */
export const CONTACT_MODES = ['visit', 'call', 'message', 'meeting_place'] as const
export const FOLLOW_UP_MONTHS = [3, 6, 12] as const
export const FOLLOW_UP_ENDS = ['term', 'settled', 'moved_away', 'youth_wish', 'lost_touch', 'other'] as const
export const END_AGREED_BY = ['youth', 'referent', 'coordinator', 'guardian', 'partner'] as const
/** What is asked about at each contact (domain.md §7.8). */
export const CONTACT_DOMAINS = [
  'housing',
  'income',
  'residence',
  'schoolOrWork',
  'health',
  'safety',
  'wellbeing',
  'relations',
] as const
/** How it goes there: an order in words. */
export const GOINGS = ['well', 'fragile', 'badly'] as const

const mode = z.enum(CONTACT_MODES)
const months = z.literal(FOLLOW_UP_MONTHS)
const goings = z.partialRecord(z.enum(CONTACT_DOMAINS), z.enum(GOINGS))

export const ExtraMurosContact = z.object({
  id,
  heldOn: dayOut,
  mode,
  /** False: somebody tried, and the youth was not reached. */
  reached: z.boolean(),
  domains: goings,
  note: z.string().nullable(),
  incident: z.string().nullable(),
  nextOn: dayOut.nullable(),
  by: personRef.nullable(),
  recordedAt: momentOut,
})
export type ExtraMurosContact = z.infer<typeof ExtraMurosContact>

export const ExtraMurosFollowUp = z.object({
  id,
  youthId: id,
  status: z.enum(['running', 'ended']),
  startedOn: dayOut,
  rhythmWeeks: z.int(),
  mode,
  months,
  /** The agreed end: the months after the start. */
  endsOn: dayOut,
  /** A warning while it runs: that end lies before the youth leaves, or before the house last asks how it goes. */
  stopsBefore: z.object({ what: z.enum(['exit', 'lastFollowUp']), on: dayOut }).nullable(),
  referent: personRef.nullable(),
  goals: z.string().nullable(),
  /** When the next contact is due, and what made that day; null once the follow-up has ended. */
  next: z
    .object({
      dueOn: dayOut,
      because: z.enum(['start', 'rhythm', 'agreed', 'end']),
      /** Whole days past, 0 until then. */
      late: z.int(),
    })
    .nullable(),
  /** The latest first. */
  contacts: z.array(ExtraMurosContact),
  /** That a second address is known; what it is stands nowhere but in its own answer, for readers of places. */
  secondAddress: z.object({ known: z.boolean(), can: z.object({ read: z.boolean(), change: z.boolean() }) }),
  end: z
    .object({
      on: dayOut,
      because: z.enum(FOLLOW_UP_ENDS),
      agreedBy: z.array(z.enum(END_AGREED_BY)),
      youthWords: z.string().nullable(),
      note: z.string().nullable(),
      by: personRef.nullable(),
    })
    .nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type ExtraMurosFollowUp = z.infer<typeof ExtraMurosFollowUp>

export const FileFollowUps = z.object({
  /** The one that runs first, then the latest. */
  items: z.array(ExtraMurosFollowUp),
  /** Who may be named as referent of the follow-up: the team of the file. */
  team: z.array(personRef),
  /** The last day on which the house asks how it goes, twelve months after leaving; null where that day is not known. */
  asksUntil: dayOut.nullable(),
  full: z.boolean(),
  can: z.object({ add: z.boolean() }),
})
export type FileFollowUps = z.infer<typeof FileFollowUps>

/** One line of the list over all files. */
export const ExtraMurosItem = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  mode,
  rhythmWeeks: z.int(),
  startedOn: dayOut,
  endsOn: dayOut,
  nextDueOn: dayOut,
  late: z.int(),
  lastContact: z.object({ heldOn: dayOut, reached: z.boolean() }).nullable(),
  /** How many attempts since the youth was last reached. */
  attempts: z.int(),
  referent: personRef.nullable(),
  addressKnown: z.boolean(),
})
export type ExtraMurosItem = z.infer<typeof ExtraMurosItem>

export const SearchExtraMuros = z.strictObject({
  /** Files where I am named; every file that I may read when false. */
  mine: z.boolean().default(false),
  /** Only those whose contact is late. */
  overdue: z.boolean().default(false),
  ...pageRequest,
  cursor: cursor.optional(),
})
export type SearchExtraMuros = z.output<typeof SearchExtraMuros>

export const ExtraMurosList = page(ExtraMurosItem).extend({
  counts: z.object({ overdue: z.int(), week: z.int(), later: z.int() }),
})
export type ExtraMurosList = z.infer<typeof ExtraMurosList>

export const SecondAddress = z.object({
  address: z.string().nullable(),
  note: z.string().nullable(),
  /** Null where none was ever written. */
  version: z.int().nullable(),
  can: z.object({ change: z.boolean() }),
})
export type SecondAddress = z.infer<typeof SecondAddress>

const plan = {
  rhythmWeeks: z.int().min(1).max(12),
  mode,
  months,
  referentId: id,
}
/** What it is for: nobody is followed for nothing. */
const goals = said(4000)
export const NewFollowUp = z.strictObject({ startedOn: civilDate, ...plan, goals })
export const ChangeFollowUp = z.strictObject({
  rhythmWeeks: plan.rhythmWeeks.optional(),
  mode: mode.optional(),
  months: months.optional(),
  referentId: id.optional(),
  goals: goals.optional(),
})
export const ContactInput = z.strictObject({
  heldOn: civilDate,
  mode,
  reached: z.boolean(),
  domains: goings.default({}),
  note: safeText(4000).nullable().optional(),
  incident: safeText(4000).nullable().optional(),
  nextOn: civilDate.nullable().optional(),
})
export type ContactInput = z.output<typeof ContactInput>
export const EndFollowUp = z.strictObject({
  on: civilDate,
  because: z.enum(FOLLOW_UP_ENDS),
  agreedBy: z.array(z.enum(END_AGREED_BY)).min(1).max(END_AGREED_BY.length),
  youthWords: safeText(4000).nullable().optional(),
  note: safeText(4000).nullable().optional(),
})
export const NewSecondAddress = z.strictObject({
  address: said(400),
  note: safeText(1000).nullable().optional(),
})
export const ChangeSecondAddress = z.strictObject({
  /** Null takes it away. */
  address: said(400).nullable(),
  note: safeText(1000).nullable().optional(),
})

const tag = 'extra-muros'
export const extraMurosRoutes = {
  searchExtraMuros: route(paths.searchExtraMuros, {
    tag,
    summary: 'Follow-ups after leaving, over all files that the reader may read: the next contact first',
    body: SearchExtraMuros,
    reply: ExtraMurosList,
  }),
  listFollowUps: route(paths.listFollowUps, {
    tag,
    summary: 'How the house stays in touch with a youth who lives outside it',
    params: idParams.youth,
    reply: FileFollowUps,
  }),
  createFollowUp: route(paths.createFollowUp, {
    tag,
    summary: 'Agree on a follow-up; one runs at a time',
    params: idParams.youth,
    body: NewFollowUp,
    reply: ExtraMurosFollowUp,
    status: 201,
    idempotent: true,
  }),
  changeFollowUp: route(paths.changeFollowUp, {
    tag,
    summary: 'Change rhythm, mode, duration, referent or goals',
    params: idParams.followUp,
    body: ChangeFollowUp,
    reply: ExtraMurosFollowUp,
    ifMatch: true,
  }),
  recordContact: route(paths.recordContact, {
    tag,
    summary: 'Record a contact, or an attempt; the next one is computed',
    params: idParams.followUp,
    body: ContactInput,
    reply: ExtraMurosFollowUp,
    status: 201,
    idempotent: true,
    ifMatch: true,
  }),
  changeContact: route(paths.changeContact, {
    tag,
    summary: 'Write a contact anew, while the follow-up runs',
    params: idParams.followUpContact,
    body: ContactInput,
    reply: ExtraMurosFollowUp,
    ifMatch: true,
  }),
  endFollowUp: route(paths.endFollowUp, {
    tag,
    summary: 'End the follow-up: when, why, agreed by whom, with the words of the youth',
    params: idParams.followUp,
    body: EndFollowUp,
    reply: ExtraMurosFollowUp,
    ifMatch: true,
  }),
  readSecondAddress: route(paths.readSecondAddress, {
    tag,
    summary: 'Where the youth lives now, for readers of places; each reading leaves its trace',
    params: idParams.followUp,
    reply: SecondAddress,
  }),
  createSecondAddress: route(paths.createSecondAddress, {
    tag,
    summary: 'Write down the second address, once',
    params: idParams.followUp,
    body: NewSecondAddress,
    reply: SecondAddress,
    status: 201,
    idempotent: true,
  }),
  changeSecondAddress: route(paths.changeSecondAddress, {
    tag,
    summary: 'Write the second address anew, or take it away',
    params: idParams.followUp,
    body: ChangeSecondAddress,
    reply: SecondAddress,
    ifMatch: true,
  }),
}
