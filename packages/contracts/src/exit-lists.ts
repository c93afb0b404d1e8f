import { FOLLOW_UP_MONTHS, FOLLOW_UP_STATES } from '@havre/rules/exit/follow-up.ts'
import { EXIT_OUTCOMES } from '@havre/rules/exit/leaving.ts'
import { PILLAR_STATES, PILLARS, type Pillar } from '@havre/rules/exit/pillars.ts'
import { LEVELS } from '@havre/rules/exit/readiness.ts'
import { z } from 'zod'
import { dayOut, id, page, pageRequest } from './common.ts'
import { FirstToDo, PlannedExit, Readiness } from './exit-plans.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { PHASES } from './phases.ts'
import { route } from './route.ts'

const pillars = z.object(
  Object.fromEntries(PILLARS.map(pillar => [pillar, z.enum(PILLAR_STATES)])) as Record<
    Pillar,
    z.ZodEnum<{ ok: 'ok'; planned: 'planned'; missing: 'missing' }>
  >,
)

/** One youth on the way out. */
export const ExitListItem = z.object({
  youthId: id,
  alias: z.string(),
  phase: z.enum(PHASES),
  age: z.int().nullable(),
  planId: id.nullable(),
  exit: PlannedExit.nullable(),
  readiness: Readiness.nullable(),
  pillars,
  /** Null where nothing is open; the same as in the room of the exit. */
  first: FirstToDo.nullable(),
  late: z.int(),
  relay: z.enum(['none', 'pending', 'accepted', 'refused']),
})
export type ExitListItem = z.infer<typeof ExitListItem>

export const SearchExits = z.strictObject({
  /** Files where I am named; every file that I may read when false. */
  mine: z.boolean().default(false),
  levels: z.array(z.enum(LEVELS)).max(3).default([]),
  /** Leaving within so many days, and those counted; who is past the day, or has none, is always there. */
  within: z.int().min(0).max(3660).optional(),
  /** Only where this pillar is missing. */
  missing: z.enum(PILLARS).optional(),
  ...pageRequest,
})
export type SearchExits = z.output<typeof SearchExits>

export const ExitList = page(ExitListItem).extend({
  /** Of everybody on the way out within the days asked for, whom the reader may read; before any other filter. */
  counts: z.object({
    all: z.int(),
    red: z.int(),
    amber: z.int(),
    green: z.int(),
    /** Their countdown has not begun. */
    notYet: z.int(),
    /** Without a day. */
    unknown: z.int(),
    withoutPlan: z.int(),
  }),
})
export type ExitList = z.infer<typeof ExitList>

/** One exit of the last year or so, with what is still to be asked. */
export const AfterExitItem = z.object({
  exitId: id,
  youthId: id,
  alias: z.string(),
  on: dayOut,
  outcome: z.enum(EXIT_OUTCOMES),
  followUps: z.array(
    z.object({
      month: z.literal(FOLLOW_UP_MONTHS),
      dueOn: dayOut,
      daysLeft: z.int(),
      state: z.enum(FOLLOW_UP_STATES),
      reached: z.enum(['yes', 'no', 'refused']).nullable(),
    }),
  ),
})
export type AfterExitItem = z.infer<typeof AfterExitItem>

/** A number and, beside it, what it counts; null where it, or what is left of the exits, is 1 to 4. */
const figure = z.object({ count: z.int().nullable(), definition: words })
export const ExitFigures = z.object({
  from: dayOut,
  to: dayOut,
  exits: figure,
  prepared: figure,
  fivePillars: figure,
  abrupt: figure,
  nothing: figure,
  relay: figure,
  deaths: figure,
  unrecorded: figure,
  /** How many exits had how many pillars missing, from none to five. */
  missing: z.array(z.object({ pillars: z.int(), exits: z.int().nullable() })),
  followUps: z.array(
    z.object({ month: z.literal(FOLLOW_UP_MONTHS), due: z.int().nullable(), reached: z.int().nullable() }),
  ),
  followUpDefinition: words,
})
export type ExitFigures = z.infer<typeof ExitFigures>

const tag = 'exit-plans'
export const exitListRoutes = {
  searchExits: route(paths.searchExits, {
    tag,
    summary: 'Everybody on the way out, the nearest first, with colour and reason',
    body: SearchExits,
    reply: ExitList,
  }),
  searchAfterExits: route(paths.searchAfterExits, {
    tag,
    summary: 'Who left in the last fourteen months, with the follow-ups that are due',
    body: z.strictObject({
      mine: z.boolean().default(false),
      open: z.boolean().default(false),
      ...pageRequest,
    }),
    reply: page(AfterExitItem),
  }),
  readExitFigures: route(paths.readExitFigures, {
    tag,
    summary: 'Exits of a calendar year by definition, small counts hidden; for who has numbers (STAT)',
    // One whole calendar year: of periods that overlap, one less the other would tell a number that is hidden.
    body: z.strictObject({ year: z.int().min(2000).max(2099) }),
    reply: ExitFigures,
  }),
}
