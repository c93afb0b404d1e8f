import { safeText } from '@havre/kinds/base-schemas.ts'
import { TASK_ROLES } from '@havre/kinds/kind.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, personRef, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const count = z.int().min(0).max(100)
const rowKey = z.uuid()

const decision = z.strictObject({
  key: rowKey,
  text: saidLine(500),
  votes: z.strictObject({ for: count, against: count, abstained: count }).nullable().default(null),
})

/** What was decided to do: who and by when. What concerns one youth becomes a task of that file instead. */
const action = z.strictObject({
  key: rowKey,
  text: saidLine(300),
  /** Nobody named: everybody together. */
  forRole: z.enum(TASK_ROLES).nullable().default(null),
  forPersonId: id.nullable().default(null),
  dueOn: civilDate.nullable().default(null),
  done: z.boolean().default(false),
})

const meeting = z.strictObject({
  form: z.literal('meeting'),
  agenda: z.array(saidLine(300)).max(30).default([]),
  decisions: z.array(decision).max(40).default([]),
  actions: z.array(action).max(40).default([]),
  /** For the residents: plain words that they read themselves. */
  minutes: safeText(10_000).default(''),
})
const drill = z.strictObject({
  form: z.literal('drill'),
  minutes: z.int().min(0).max(600).nullable().default(null),
  result: z.enum(['good', 'partly', 'failed']).nullable().default(null),
  everybodyOut: z.boolean().nullable().default(null),
  words: safeText(4000).default(''),
  toChange: safeText(4000).default(''),
})
const session = z.strictObject({ form: z.literal('session'), words: safeText(4000).default('') })

export const OutcomeBody = z.discriminatedUnion('form', [meeting, drill, session])
export type OutcomeBody = z.infer<typeof OutcomeBody>
export type OutcomeForm = OutcomeBody['form']

const meetingOut = meeting.extend({
  actions: z.array(action.extend({ dueOn: dayOut.nullable(), forPerson: personRef.nullable() })),
})

export const Outcome = z.object({
  id,
  occasionId: id,
  on: dayOut,
  body: z.discriminatedUnion('form', [meetingOut, drill, session]),
  version: z.int(),
})
export type Outcome = z.infer<typeof Outcome>

/** An action of a meeting that is not done yet, where the week is read. */
export const OpenAction = z.object({
  outcomeId: id,
  occasionId: id,
  on: dayOut,
  key: rowKey,
  text: z.string(),
  forRole: z.enum(TASK_ROLES).nullable(),
  forPerson: personRef.nullable(),
  dueOn: dayOut.nullable(),
  version: z.int(),
})
export type OpenAction = z.infer<typeof OpenAction>

const tag = 'calendar'
export const outcomeRoutes = {
  createOutcome: route(paths.createOutcome, {
    tag,
    summary: 'Write what came of one date: minutes, result of a drill, how it went',
    params: idParams.occasion,
    body: z.strictObject({ on: civilDate, body: OutcomeBody }),
    reply: Outcome,
    status: 201,
    idempotent: true,
  }),
  changeOutcome: route(paths.changeOutcome, {
    tag,
    summary: 'Change what was written about one date',
    params: idParams.outcome,
    body: z.strictObject({ body: OutcomeBody }),
    reply: Outcome,
    ifMatch: true,
  }),
  tickAction: route(paths.tickAction, {
    tag,
    summary: 'Say that an action of a meeting is done, or not',
    params: idParams.outcome,
    body: z.strictObject({ key: rowKey, done: z.boolean() }),
    reply: Outcome,
    ifMatch: true,
  }),
}
