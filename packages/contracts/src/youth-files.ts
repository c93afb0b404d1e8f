import { z } from 'zod'
import {
  axis,
  civilDate,
  dayOut,
  fileCompartment,
  id,
  idParams,
  kindId,
  languageCode,
  line,
  momentOut,
  page,
  pageRequest,
  personRef,
  safeText,
} from './common.ts'
import { EntryItem } from './entries.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { PHASES } from './phases.ts'
import { REGISTER_NAMES } from './registers.ts'
import { route } from './route.ts'
import { TaskItem } from './tasks.ts'

export const TEAM_FUNCTIONS = [
  'referent',
  'co_referent',
  'educator',
  'legal',
  'psychologist',
  'nurse',
  'social_worker',
  'school',
] as const
const phase = z.enum(PHASES)
const gender = z.enum(['girl', 'boy', 'other', 'unknown'])

export const YouthFileItem = z.object({
  id,
  alias: z.string(),
  /** Null, like every fact of the stay, for whoever is entrusted with single items only. */
  phase: phase.nullable(),
  present: z.boolean().nullable(),
  /** Whole years by the legally retained birth date, today in the centre's time zone; null when none is retained. */
  age: z.int().nullable(),
  languages: z.array(z.string()),
  arrivedOn: dayOut.nullable(),
  nextDueOn: dayOut.nullable(),
  /** Last seen then, and missing since; null for who is not, and for whoever may not know. */
  missingSince: momentOut.nullable(),
  lastEntryAt: momentOut.nullable(),
  referents: z.array(personRef),
})
export type YouthFileItem = z.infer<typeof YouthFileItem>

/** What everybody near the youth must know, as plain instructions. */
export const OperationalCard = z.object({
  entryId: id,
  signedAt: momentOut,
  answers: z.record(z.string(), z.unknown()),
})

export const AxisState = z.object({
  axis,
  /** False: this role reads nothing of the axis; the screen says "réservé" and nothing else. */
  open: z.boolean(),
  entries: z.int(),
  drafts: z.int(),
  lastAt: momentOut.nullable(),
  lastKind: z.string().nullable(),
  /** Whole days without an act; null when the axis holds none. */
  quietDays: z.int().nullable(),
})

export const YouthFile = YouthFileItem.extend({
  version: z.int(),
  gender: gender.nullable(),
  leftOn: dayOut.nullable(),
  /** Null also for who is told the age only, as is the day of majority, which gives the birth date away. */
  birthOn: dayOut.nullable(),
  majorityOn: dayOut.nullable(),
  /** What the law asks next of this youth, by when the house acts; null for who may not read such dates, as where there is none. */
  nextDeadline: z.object({ title: words, actBy: dayOut }).nullable(),
  card: OperationalCard.nullable(),
  axes: z.array(AxisState),
  team: z.array(z.object({ id, person: personRef, function: z.enum(TEAM_FUNCTIONS) })),
  tasks: z.array(TaskItem),
  /** The registers of the file that the reader may open. */
  registers: z.array(z.enum(REGISTER_NAMES)),
  can: z.object({
    change: z.boolean(),
    manageTeam: z.boolean(),
    readTraces: z.boolean(),
    createTask: z.boolean(),
    /** Papers of this file may be made. */
    print: z.boolean(),
    /** Kind ids of which an entry may be started here. */
    start: z.array(z.string()),
  }),
})
export type YouthFile = z.infer<typeof YouthFile>

export const SearchYouthFiles = z.strictObject({
  ...pageRequest,
  /** Part of an alias; accents and case do not matter. */
  alias: line(40).optional(),
  phases: z.array(phase).max(PHASES.length).optional(),
  present: z.boolean().optional(),
  /** Only files where I am named. */
  mine: z.boolean().optional(),
  referentId: id.optional(),
  language: languageCode.optional(),
  minAge: z.int().min(0).max(30).optional(),
  maxAge: z.int().min(0).max(30).optional(),
  sort: z.enum(['alias', 'nextDue', 'lastEntry']).default('alias'),
})
export type SearchYouthFiles = z.infer<typeof SearchYouthFiles>

/** An alias with single spaces, and none at the ends. */
export const tidyAlias = (alias: string) => alias.replace(/\s+/gu, ' ').trim()

/** Something to call a youth by: at least one letter or digit. */
const alias = line(40)
  .transform(tidyAlias)
  .pipe(
    z
      .string()
      .min(2, { abort: true })
      .regex(/[\p{L}\p{N}]/u),
  )

const fileFields = {
  phase: phase.optional(),
  arrivedOn: civilDate.nullable().optional(),
  leftOn: civilDate.nullable().optional(),
  gender: gender.optional(),
  languages: z.array(languageCode).max(8).optional(),
}

/** How a new phase is entered in the history of the stay. */
const phaseChange = {
  /** The day it began; today when absent. */
  phaseSince: civilDate.optional(),
  phaseReason: safeText(1000).optional(),
  /** Take the youth in although the house is full: coordinator or director, with a reason. */
  overCapacity: z.boolean().optional(),
}

/** The acts of a file counted by month and axis: an act of two axes counts in both, a month without acts is left out. */
export const FileMonths = z.object({
  items: z.array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), axis, acts: z.int() })),
})
export type FileMonths = z.infer<typeof FileMonths>

export const Timeline = z.strictObject({
  ...pageRequest,
  axis: axis.optional(),
  kinds: z.array(kindId).max(20).optional(),
  compartment: fileCompartment.optional(),
  authorId: id.optional(),
  status: z.enum(['draft', 'signed']).optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
})

export const TraceItem = z.object({
  at: momentOut,
  person: personRef.nullable(),
  roles: z.array(z.string()),
  action: z.string(),
  outcome: z.enum(['done', 'refused', 'absent', 'failed']),
  compartment: z.string().nullable(),
})

const tag = 'youth files'
export const youthFileRoutes = {
  searchYouthFiles: route(paths.searchYouthFiles, {
    tag,
    summary: 'Youth files that I may know of, by alias and structured filters',
    body: SearchYouthFiles,
    reply: page(YouthFileItem),
  }),
  createYouthFile: route(paths.createYouthFile, {
    tag,
    summary: 'Open a youth file; the alias is proposed when none is given',
    body: z.strictObject({ ...fileFields, ...phaseChange, phase, alias: alias.optional() }),
    reply: YouthFile,
    status: 201,
    idempotent: true,
  }),
  getYouthFile: route(paths.getYouthFile, {
    tag,
    summary: 'A youth file at a glance',
    params: idParams.youth,
    reply: YouthFile,
  }),
  changeYouthFile: route(paths.changeYouthFile, {
    tag,
    summary: 'Change phase, dates or languages; a phase begins on a day and may need a reason',
    params: idParams.youth,
    body: z.strictObject({ ...fileFields, ...phaseChange }),
    reply: YouthFile,
    ifMatch: true,
  }),
  readTimeline: route(paths.readTimeline, {
    tag,
    summary: 'The acts of a file over all axes, newest first',
    params: idParams.youth,
    body: Timeline,
    reply: page(EntryItem),
  }),
  readFileMonths: route(paths.readFileMonths, {
    tag,
    summary: 'How many acts each axis holds in each month of the stay',
    params: idParams.youth,
    reply: FileMonths,
  }),
  listFileTraces: route(paths.listFileTraces, {
    tag,
    summary: 'Who opened or changed this file',
    params: idParams.youth,
    query: z.strictObject({ cursor: pageRequest.cursor }),
    reply: page(TraceItem),
  }),
  addTeamMember: route(paths.addTeamMember, {
    tag,
    summary: 'Name somebody on the file',
    params: idParams.youth,
    body: z.strictObject({ accountId: id, function: z.enum(TEAM_FUNCTIONS) }),
    reply: YouthFile,
    status: 201,
    idempotent: true,
  }),
  removeTeamMember: route(paths.removeTeamMember, {
    tag,
    summary: 'End somebody’s part in the file team',
    params: idParams.member,
    reply: YouthFile,
  }),
}
