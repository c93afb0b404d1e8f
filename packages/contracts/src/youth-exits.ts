import { FOLLOW_UP_MONTHS, FOLLOW_UP_STATES, REACHED } from '@havre/rules/exit/follow-up.ts'
import { EXIT_OUTCOMES, EXIT_REASONS } from '@havre/rules/exit/leaving.ts'
import { LODGINGS } from '@havre/rules/exit/lodging.ts'
import { PILLAR_STATES } from '@havre/rules/exit/pillars.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, momentOut, personRef, safeText, said } from './common.ts'
import { eachPillar, source } from './exit-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** How a part of life stands after the exit. */
export const FOOTINGS = ['stable', 'fragile', 'none', 'unknown'] as const
export const SAFETIES = ['safe', 'worry', 'danger', 'unknown'] as const
export const WELLBEINGS = ['good', 'mixed', 'bad', 'unknown'] as const

/** What an exit ends beside the plan: the phase of the file, the place, the contract. */
export const ENDED_BY_EXIT = ['phase', 'place', 'contract'] as const

const footings = {
  housing: z.enum(FOOTINGS).nullable(),
  income: z.enum(FOOTINGS).nullable(),
  residence: z.enum(FOOTINGS).nullable(),
  schoolWork: z.enum(FOOTINGS).nullable(),
  safety: z.enum(SAFETIES).nullable(),
  wellbeing: z.enum(WELLBEINGS).nullable(),
}
export const ExitFollowUp = z.object({
  id,
  month: z.literal(FOLLOW_UP_MONTHS),
  dueOn: dayOut,
  heldOn: dayOut,
  reached: z.enum(REACHED),
  ...footings,
  needs: z.string().nullable(),
  by: personRef,
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type ExitFollowUp = z.infer<typeof ExitFollowUp>

/** What an exit said before it was corrected, and why it was. */
const ExitCorrection = z.object({
  id,
  on: dayOut,
  reason: z.enum(EXIT_REASONS),
  lodging: z.enum(LODGINGS).nullable(),
  /** Null for who does not belong to the house. */
  why: z.string().nullable(),
  by: personRef,
  at: momentOut,
})

export const YouthExit = z.object({
  id,
  on: dayOut,
  reason: z.enum(EXIT_REASONS),
  /** As they stood on the day; never changed since. */
  pillars: z.object(eachPillar(z.enum(PILLAR_STATES))),
  missing: z.int(),
  abrupt: z.boolean(),
  outcome: z.enum(EXIT_OUTCOMES),
  lodging: z.enum(LODGINGS).nullable(),
  note: z.string().nullable(),
  relay: z.object({ name: z.string().nullable() }).nullable(),
  unpreparedBecause: z.string().nullable(),
  by: personRef,
  recordedAt: momentOut,
  /** The four follow-ups with their days; empty after a death. */
  followUps: z.array(
    z.object({
      month: z.literal(FOLLOW_UP_MONTHS),
      opensOn: dayOut,
      dueOn: dayOut,
      daysLeft: z.int(),
      state: z.enum(FOLLOW_UP_STATES),
      ...source,
      record: ExitFollowUp.nullable(),
    }),
  ),
  /** The latest first. */
  corrections: z.array(ExitCorrection),
  /** Taken back, the file goes on in the phase that the exit ended; false where it had said "left" before, or nobody knows. */
  comesBack: z.boolean(),
  version: z.int(),
  can: z.object({ followUp: z.boolean(), correct: z.boolean(), withdraw: z.boolean() }),
})
export type YouthExit = z.infer<typeof YouthExit>

/** An exit that was recorded wrongly as a whole: it stays, and counts no more. */
export const WithdrawnExit = z.object({
  id,
  on: dayOut,
  reason: z.enum(EXIT_REASONS),
  by: personRef,
  withdrawnBy: personRef,
  withdrawnAt: momentOut,
  /** For who belongs to the house only: it may say where somebody went. */
  why: z.string().nullable(),
  /** What the exit ended and nobody opened again since, as far as the reader sees it: it does not come back by itself. */
  stillEnded: z.array(z.enum(ENDED_BY_EXIT)),
})
export type WithdrawnExit = z.infer<typeof WithdrawnExit>

export const RecordExit = z.strictObject({
  on: civilDate,
  reason: z.enum(EXIT_REASONS),
  lodging: z.enum(LODGINGS).optional(),
  note: safeText(2000).optional(),
  /** Why nobody takes over; asked for where no relay was accepted. */
  unpreparedBecause: safeText(1000).optional(),
})
export type RecordExit = z.output<typeof RecordExit>

export const CorrectExit = z.strictObject({
  on: civilDate.optional(),
  reason: z.enum(EXIT_REASONS).optional(),
  lodging: z.enum(LODGINGS).nullable().optional(),
  why: said(1000),
})
export type CorrectExit = z.output<typeof CorrectExit>

const held = {
  heldOn: civilDate,
  reached: z.enum(REACHED),
  housing: z.enum(FOOTINGS).nullable().default(null),
  income: z.enum(FOOTINGS).nullable().default(null),
  residence: z.enum(FOOTINGS).nullable().default(null),
  schoolWork: z.enum(FOOTINGS).nullable().default(null),
  safety: z.enum(SAFETIES).nullable().default(null),
  wellbeing: z.enum(WELLBEINGS).nullable().default(null),
  needs: safeText(2000).nullable().default(null),
}
export const HoldFollowUp = z.strictObject({ month: z.literal(FOLLOW_UP_MONTHS), ...held })
export const ChangeFollowUp = z.strictObject(held)
export type ChangeFollowUp = z.output<typeof ChangeFollowUp>

const tag = 'exit-plans'
export const youthExitRoutes = {
  recordExit: route(paths.recordExit, {
    tag,
    summary: 'Record the exit: the pillars are frozen, the plan closes, the file becomes "left"',
    params: idParams.exitPlan,
    body: RecordExit,
    reply: YouthExit,
    status: 201,
    idempotent: true,
    ifMatch: true,
  }),
  correctExit: route(paths.correctExit, {
    tag,
    summary: 'Correct the day, the reason or the lodging; what was recorded stays, with why',
    params: idParams.youthExit,
    body: CorrectExit,
    reply: YouthExit,
    ifMatch: true,
  }),
  withdrawExit: route(paths.withdrawExit, {
    tag,
    summary:
      'Take back an exit that was none, with why: the file and the plan go on; it stays, and counts no more',
    params: idParams.youthExit,
    body: z.strictObject({ why: said(1000) }),
    reply: WithdrawnExit,
    ifMatch: true,
  }),
  holdFollowUp: route(paths.holdFollowUp, {
    tag,
    summary: 'Note how it goes 1, 3, 6 or 12 months after the exit',
    params: idParams.youthExit,
    body: HoldFollowUp,
    reply: ExitFollowUp,
    status: 201,
    idempotent: true,
  }),
  changeExitFollowUp: route(paths.changeExitFollowUp, {
    tag,
    summary: 'Correct or complete a follow-up',
    params: idParams.exitFollowUp,
    body: ChangeFollowUp,
    reply: ExitFollowUp,
    ifMatch: true,
  }),
}
