import { safeText } from '@havre/kinds/base-schemas.ts'
import { DANGER_FACTORS, FREE_STEPS, STEP_CODES } from '@havre/kinds/protocols/protocol.ts'
import {
  CLOSE_REASONS,
  MISSING_WORDS,
  PHOTO_CONSENTS,
  QUALIFICATIONS,
  RETURN_WAYS,
} from '@havre/kinds/vocabularies/missing.ts'
import { z } from 'zod'
import { id, idParams, instant, line, momentOut, personRef } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const step = z.enum([...STEP_CODES, ...FREE_STEPS])
const factors = z.array(z.enum(DANGER_FACTORS)).max(DANGER_FACTORS.length)
const photoConsent = z.enum(PHOTO_CONSENTS)
const qualification = z.enum(QUALIFICATIONS)
const returnHow = z.enum(RETURN_WAYS)
const reason = z.enum(CLOSE_REASONS)
/** `withdrawn`: noted by mistake, and no longer shown. */
export const OUTCOMES = ['done', 'notReached', 'notNeeded', 'withdrawn'] as const
const outcome = z.enum(OUTCOMES)
const status = z.enum(['open', 'returned', 'closed'])

/** One call or act as somebody noted it. */
export const MissingCall = z.object({
  id,
  step,
  turn: z.int(),
  outcome,
  at: momentOut,
  by: personRef,
  /** Who answered, in the words of the caller. */
  who: z.string(),
  note: z.string(),
  /** Of the police report, for example. */
  reference: z.string(),
  version: z.int(),
  /** Its task was ticked, and nothing noted here: there is nothing to correct. */
  ofTask: z.boolean(),
})
export type MissingCall = z.infer<typeof MissingCall>

/** One step of the protocol, as it stands at `asOf`. */
export const MissingStep = z.object({
  code: z.enum(STEP_CODES),
  /** Which time, for what comes back every week; 0 otherwise. */
  turn: z.int(),
  from: z.enum(['noticed', 'return']),
  /** Null for what is asked only where the file says so. */
  dueAt: momentOut.nullable(),
  state: z.enum(['due', 'late', 'done', 'notNeeded', 'optional', 'over']),
  calls: z.array(MissingCall),
})
export type MissingStep = z.infer<typeof MissingStep>

const head = {
  id,
  youthId: id,
  youthAlias: z.string(),
  status,
  lastSeenAt: momentOut,
  /** The clock of the service when it answered: a tablet's own may be wrong. */
  asOf: momentOut,
}
const next = z
  .object({ code: z.enum(STEP_CODES), turn: z.int(), dueAt: momentOut, late: z.boolean() })
  .nullable()

/** An open episode as the house sees it in passing. */
export const MissingItem = z.object({ ...head, next, urgent: z.boolean() })
export type MissingItem = z.infer<typeof MissingItem>

export const Missing = z.object({
  ...head,
  version: z.int(),
  /** Id of the protocol that it follows: country and version. */
  protocol: z.string(),
  noticedAt: momentOut,
  openedBy: personRef,
  updatedAt: momentOut,
  factors: z.array(z.enum(DANGER_FACTORS)),
  /** Whether a danger factor, or a long absence before anybody noticed, shortens the delays. */
  urgent: z.boolean(),
  photoConsent,
  qualification: qualification.nullable(),
  words: z.record(z.enum(MISSING_WORDS), z.string()),
  steps: z.array(MissingStep),
  next,
  /** Searches and signs of life, the latest first. */
  log: z.array(MissingCall),
  returnedAt: momentOut.nullable(),
  returnHow: returnHow.nullable(),
  closedAt: momentOut.nullable(),
  closeReason: reason.nullable(),
  /** The signed entry that tells it in the timeline. */
  entryId: id.nullable(),
  can: z.object({ change: z.boolean(), print: z.boolean() }),
})
export type Missing = z.infer<typeof Missing>

const words = z.partialRecord(z.enum(MISSING_WORDS), safeText(2000))
const call = {
  /** When it was done; now when left out. */
  at: instant.optional(),
  who: line(120).optional(),
  note: safeText(2000).optional(),
  reference: line(80).optional(),
}

const tag = 'missing'
export const missingRoutes = {
  listMissing: route(paths.listMissing, {
    tag,
    summary: 'Who is missing now, among the files that I may know',
    reply: z.object({ items: z.array(MissingItem) }),
  }),
  listMissingCandidates: route(paths.listMissingCandidates, {
    tag,
    summary: 'Youths in the house for whom I may open an episode',
    reply: z.object({
      asOf: momentOut,
      items: z.array(
        z.object({
          id,
          alias: z.string(),
          age: z.int().nullable(),
          languages: z.array(z.string()),
          /** The episode that is open already. */
          missingId: id.nullable(),
        }),
      ),
    }),
  }),
  listFileMissing: route(paths.listFileMissing, {
    tag,
    summary: 'The episodes of one file, the latest first',
    params: idParams.youth,
    reply: z.object({
      asOf: momentOut,
      items: z.array(
        z.object({
          id,
          status,
          lastSeenAt: momentOut,
          returnedAt: momentOut.nullable(),
          closedAt: momentOut.nullable(),
          closeReason: reason.nullable(),
          entryId: id.nullable(),
        }),
      ),
      can: z.object({ open: z.boolean() }),
    }),
  }),
  openMissing: route(paths.openMissing, {
    tag,
    summary:
      'Somebody is missing: the clock runs from now unless said otherwise; 409 with the episode that is open already',
    params: idParams.youth,
    body: z.strictObject({
      lastSeenAt: instant.optional(),
      noticedAt: instant.optional(),
      factors: factors.optional(),
    }),
    reply: Missing,
    status: 201,
    idempotent: true,
  }),
  getMissing: route(paths.getMissing, {
    tag,
    summary: 'One episode with its clock, its steps and what is next',
    params: idParams.missing,
    reply: Missing,
  }),
  changeMissing: route(paths.changeMissing, {
    tag,
    summary: 'Fill in what is known; taking back a return lets the clock run again',
    params: idParams.missing,
    body: z.strictObject({
      lastSeenAt: instant.optional(),
      noticedAt: instant.optional(),
      factors: factors.optional(),
      photoConsent: photoConsent.optional(),
      qualification: qualification.nullable().optional(),
      returnedAt: instant.nullable().optional(),
      returnHow: returnHow.nullable().optional(),
      words: words.optional(),
    }),
    reply: Missing,
    ifMatch: true,
  }),
  recordMissingStep: route(paths.recordMissingStep, {
    tag,
    summary: 'Note a call or another step; done twice is refused with the episode as it is',
    params: idParams.missing,
    body: z.strictObject({
      step,
      turn: z.int().min(0).max(520).default(0),
      outcome: outcome.exclude(['withdrawn']),
      ...call,
    }),
    reply: Missing,
    status: 201,
    idempotent: true,
  }),
  changeMissingStep: route(paths.changeMissingStep, {
    tag,
    summary: 'Correct what was noted, at the version of the call',
    params: idParams.missingStep,
    body: z.strictObject({ outcome: outcome.optional(), ...call }),
    reply: Missing,
    ifMatch: true,
  }),
  returnMissing: route(paths.returnMissing, {
    tag,
    summary: 'Back: the clock stops and what follows a return opens as tasks',
    params: idParams.missing,
    body: z.strictObject({ returnedAt: instant.optional(), returnHow: returnHow.optional() }),
    reply: Missing,
    ifMatch: true,
  }),
  closeMissing: route(paths.closeMissing, {
    tag,
    summary: 'Close the episode and sign its account in the timeline',
    params: idParams.missing,
    body: z.strictObject({ reason: reason.optional(), lesson: safeText(2000).optional() }),
    reply: Missing,
    ifMatch: true,
  }),
}
