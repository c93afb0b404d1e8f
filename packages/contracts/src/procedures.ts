import { END_GROUND_NAMES } from '@havre/rules/law/grounds.ts'
import { EVENT_FIELDS } from '@havre/rules/model/definition.ts'
import { FACT_NAMES } from '@havre/rules/model/facts.ts'
import { ACTORS, CERTAINTIES, JURISDICTIONS } from '@havre/rules/model/rule.ts'
import { PAPER_NAMES } from '@havre/rules/residence/papers.ts'
import { z } from 'zod'
import { civilDate, dayOut, line, saidLine } from './common.ts'
import { basis, facts, magistrateAnswers, lawName as name, notificationMode, words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const MAX_EVENTS = 100
const actor = z.enum(ACTORS)
const eventField = z.enum(EVENT_FIELDS)

const step = z.union([
  z.object({
    add: z.enum(['days', 'months', 'years', 'workingDays', 'daysCountingFirst', 'daysSinceNotified']),
    n: z.int(),
  }),
  z.object({ cap: z.literal('birthday'), age: z.int() }),
])

/** A rule as it stands, with everything that is needed to check it. */
export const RuleItem = z.object({
  id: z.string(),
  version: z.string(),
  jurisdiction: z.enum(JURISDICTIONS),
  validFrom: dayOut,
  validTo: dayOut.nullable(),
  basis,
  certainty: z.enum(CERTAINTIES),
  title: words,
  explain: words,
  nature: z.enum(['document', 'legal', 'target', 'from']),
  start: z.union([
    z.object({ event: z.array(z.string()), which: z.enum(['first', 'each']).optional() }),
    z.object({ birthday: z.int() }),
  ]),
  given: z.object({ fact: z.enum(FACT_NAMES), is: z.array(z.enum(['yes', 'no', 'unknown'])) }).optional(),
  startsAtEndOf: z.array(z.string()).optional(),
  closedBy: z.array(z.string()).optional(),
  while: z.array(z.string()).optional(),
  steps: z.array(step),
  opens: z.array(step).optional(),
  roll: z.enum(['none', 'forward', 'backward']),
  actor,
  warnDays: z.array(z.int()),
  stop: z.union([z.object({ workingDaysBefore: z.int() }), z.literal('notified')]).optional(),
})
export type RuleItem = z.infer<typeof RuleItem>

/** A procedure as data: where it may stand, what may happen, what falls due. */
export const ProcedureItem = z.object({
  id: z.string(),
  version: z.string(),
  jurisdiction: z.enum(JURISDICTIONS),
  title: words,
  /** To be validated by a lawyer before anything of it is shown as sure. */
  draft: z.boolean(),
  start: z.string(),
  states: z.array(z.object({ id: z.string(), title: words, kind: z.enum(['stay', 'end']).optional() })),
  events: z.array(
    z.object({
      id: z.string(),
      title: words,
      by: actor,
      /** Null: from every state that is not an end. */
      from: z.array(z.string()).nullable(),
      /** Null: it leaves the state as it is. */
      to: z.string().nullable(),
      asks: z.array(eventField),
      /** The paper that it hands over. */
      gives: z.enum(PAPER_NAMES).nullable(),
      /** What must hold, said the way it is said where it does not. */
      conditions: z.array(words),
      basis: basis.nullable(),
    }),
  ),
  deadlines: z.array(RuleItem),
  /** The facts that some condition asks about. */
  facts: z.array(z.enum(FACT_NAMES)),
  /** Whether a date of it depends on the age of the youth. */
  asksBirth: z.boolean(),
})
export type ProcedureItem = z.infer<typeof ProcedureItem>

/** What the engine is told: nothing that tells who it is about. */
export const EvaluateProcedure = z.strictObject({
  procedure: name,
  /** The newest one when left out. */
  version: z.string().max(20).optional(),
  births: z
    .array(z.strictObject({ day: civilDate, retained: z.boolean() }))
    .max(5)
    .default([]),
  facts: facts.default({}),
  events: z
    .array(
      z.strictObject({
        /** A name of the asker's own, to find the event again in the answer. */
        id: saidLine(40),
        event: name,
        on: civilDate,
        mode: notificationMode.optional(),
        printedUntil: civilDate.optional(),
        answers: magistrateAnswers.optional(),
        ground: name.optional(),
        evidence: z.boolean().optional(),
      }),
    )
    .max(MAX_EVENTS)
    .default([]),
  overrides: z
    .array(
      z.strictObject({
        rule: name,
        eventId: line(40).optional(),
        day: civilDate,
        reason: line(200),
        confirmed: z.boolean(),
      }),
    )
    .max(MAX_EVENTS)
    .default([]),
  /** That guardian or lawyer have said what they think of a change of track, and when. */
  opinions: z
    .array(z.strictObject({ by: z.enum(['guardian', 'lawyer']), on: civilDate }))
    .max(MAX_EVENTS)
    .default([]),
  /** The day to look from; today in the centre's time zone when left out. */
  today: civilDate.optional(),
})
export type EvaluateProcedure = z.output<typeof EvaluateProcedure>

export const DeadlineResult = z.object({
  rule: z.object({
    id: z.string(),
    version: z.string(),
    jurisdiction: z.enum(JURISDICTIONS),
    basis,
    explain: words,
  }),
  title: words,
  nature: z.enum(['document', 'legal', 'target', 'from']),
  eventId: z.string().optional(),
  /** The day that counts: the printed one, the agreed override, or the computed one. */
  due: dayOut,
  computed: z.object({ raw: dayOut, rolled: dayOut }),
  opens: dayOut.optional(),
  /** Where the house stops before the law does. */
  stop: dayOut.optional(),
  from: z.enum(['printed', 'override', 'computed']),
  estimate: z.boolean(),
  certainty: z.enum(CERTAINTIES),
  outOfForce: z.boolean(),
  /** How the day was found, a line for each step. */
  arithmetic: z.array(words),
  warnings: z.array(dayOut),
  actor,
  state: z.enum(['open', 'met', 'late']),
  daysLeft: z.int(),
  alternatives: z.array(z.object({ born: dayOut, due: dayOut })),
})
export type DeadlineResult = z.infer<typeof DeadlineResult>

export const ProcedureResult = z.object({
  procedure: z.string(),
  version: z.string(),
  draft: z.boolean(),
  today: dayOut,
  state: z.string(),
  since: dayOut.nullable(),
  path: z.array(
    z.object({ eventId: z.string(), event: z.string(), on: dayOut, from: z.string(), to: z.string() }),
  ),
  /** Records that do not fit, each with why; they change nothing. */
  refused: z.array(z.object({ eventId: z.string(), reasons: z.array(words) })),
  possible: z.array(
    z.object({
      event: z.string(),
      title: words,
      by: actor,
      to: z.string(),
      asks: z.array(eventField),
      allowed: z.boolean(),
      reasons: z.array(words),
    }),
  ),
  deadlines: z.array(DeadlineResult),
  tasks: z.array(
    z.object({ id: z.string(), title: words, role: z.string(), eventId: z.string(), dueOn: dayOut }),
  ),
  warnings: z.array(z.object({ code: z.string(), about: z.string(), text: words })),
})
export type ProcedureResult = z.infer<typeof ProcedureResult>

const tag = 'procedures'
export const procedureRoutes = {
  listProcedures: route(paths.listProcedures, {
    tag,
    summary: 'The law as this house computes with it: procedures, events, deadlines, each with its source',
    reply: z.object({
      items: z.array(ProcedureItem),
      /** What a person answers about a youth, in words. */
      facts: z.array(z.object({ id: z.enum(FACT_NAMES), title: words })),
      /** Papers about stay and identity, in words. */
      papers: z.array(z.object({ id: z.enum(PAPER_NAMES), title: words })),
      /** Why an authority ends a stay, in words. */
      grounds: z.array(z.object({ id: z.enum(END_GROUND_NAMES), title: words })),
    }),
  }),
  evaluateProcedure: route(paths.evaluateProcedure, {
    tag,
    summary: 'Where a procedure would stand by these events: touches no file and keeps nothing',
    body: EvaluateProcedure,
    reply: ProcedureResult,
  }),
}
