import { END_GROUND_NAMES } from '@havre/rules/law/grounds.ts'
import { FACT_NAMES } from '@havre/rules/model/facts.ts'
import { JURISDICTIONS } from '@havre/rules/model/rule.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, line, momentOut, personRef, safeText, said } from './common.ts'
import { DeadlineItem } from './deadlines.ts'
import { answer, facts, lawName, magistrateAnswers, notificationMode, words } from './law-parts.ts'
import { paths } from './paths.ts'
import { ProcedureResult } from './procedures.ts'
import { paperFields, ResidenceDocument } from './residence-documents.ts'
import { route } from './route.ts'

export const APPLICANTS = ['guardian', 'youth', 'parent', 'centre', 'other'] as const
export const EVIDENCE_PLACES = ['file', 'lawyer', 'authority'] as const

export const ProcedureEvent = z.object({
  id,
  event: z.string(),
  title: words,
  /** The version of the rules that it was recorded under. */
  definitionVersion: z.string(),
  on: dayOut,
  mode: notificationMode.nullable(),
  printedUntil: dayOut.nullable(),
  answers: magistrateAnswers.nullable(),
  ground: z.enum(END_GROUND_NAMES).nullable(),
  evidence: z.enum(EVIDENCE_PLACES).nullable(),
  evidenceId: id.nullable(),
  note: z.string().nullable(),
  withdrawn: z.object({ by: personRef, at: momentOut, because: z.string().nullable() }).nullable(),
  recordedBy: personRef,
  recordedAt: momentOut,
})
export type ProcedureEvent = z.infer<typeof ProcedureEvent>

/** Another date than the computed one: proposed by one person, in force once another one agreed. */
export const DeadlineOverride = z.object({
  id,
  rule: z.string(),
  eventId: id.nullable(),
  day: dayOut,
  reason: z.string().nullable(),
  status: z.enum(['proposed', 'agreed', 'refused', 'withdrawn']),
  proposedBy: personRef,
  proposedAt: momentOut,
  /** Who agreed or refused, or took the own proposal back; who agreed stays named when it is put back. */
  decidedBy: personRef.nullable(),
  /** That an agreed date was put back to the computed one, and why. */
  putBack: z.object({ by: personRef, at: momentOut, because: z.string().nullable() }).nullable(),
  version: z.int(),
  can: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
})
export type DeadlineOverride = z.infer<typeof DeadlineOverride>

/** Everything that only who reads the compartment in full is told. */
const Detail = z.object({
  bornOn: dayOut.nullable(),
  otherBirths: z.array(dayOut),
  /** The file retains another birth date now than the one these dates were computed with. */
  birthChanged: z.boolean(),
  facts,
  asks: z.array(z.object({ id: z.enum(FACT_NAMES), title: words, answer })),
  asksBirth: z.boolean(),
  reference: z.string().nullable(),
  note: z.string().nullable(),
  events: z.array(ProcedureEvent),
  overrides: z.array(DeadlineOverride),
  result: ProcedureResult.pick({ path: true, refused: true, possible: true, warnings: true }),
})

export const LegalProcedure = z.object({
  id,
  youthId: id,
  definition: z.string(),
  definitionVersion: z.string(),
  /** The newest version of these rules, where it is another one: nothing moves to it by itself. */
  newerVersion: z.string().nullable(),
  title: words,
  jurisdiction: z.enum(JURISDICTIONS),
  draft: z.boolean(),
  applicant: z.enum(APPLICANTS),
  state: z.object({ id: z.string(), title: words, kind: z.enum(['stay', 'end']).optional() }),
  since: dayOut.nullable(),
  ended: z.boolean(),
  deadlines: z.array(DeadlineItem),
  detail: Detail.nullable(),
  version: z.int(),
  /** `record`: add what happened, propose another date; `change`: revise what colleagues recorded. */
  can: z.object({ record: z.boolean(), change: z.boolean() }),
})
export type LegalProcedure = z.infer<typeof LegalProcedure>

/** The legal side of one file: on what the stay rests today, what runs, which papers there are. */
export const LegalProcedures = z.object({
  /** The paper that the stay rests on today; null where none is valid. */
  effective: ResidenceDocument.nullable(),
  procedures: z.array(LegalProcedure),
  documents: z.array(ResidenceDocument),
  /** Deadlines of papers that belong to no procedure. */
  deadlines: z.array(DeadlineItem),
  bornOn: dayOut.nullable(),
  today: dayOut,
  can: z.object({ add: z.boolean() }),
})
export type LegalProcedures = z.infer<typeof LegalProcedures>

const about = {
  applicant: z.enum(APPLICANTS).optional(),
  bornOn: civilDate.nullable().optional(),
  otherBirths: z.array(civilDate).max(4).optional(),
  facts: facts.optional(),
  reference: line(80).nullable().optional(),
  note: safeText(2000).nullable().optional(),
}
export const OpenProcedure = z.strictObject({
  definition: lawName,
  /** The newest one when left out. */
  definitionVersion: civilDate.optional(),
  ...about,
})
/** `definitionVersion` moves it to another version of its rules: an act of a person, refused where its state is unknown there. */
export const ChangeProcedure = z.strictObject({ definitionVersion: civilDate.optional(), ...about })

const eventFields = {
  mode: notificationMode.nullable().optional(),
  printedUntil: civilDate.nullable().optional(),
  answers: magistrateAnswers.nullable().optional(),
  ground: z.enum(END_GROUND_NAMES).nullable().optional(),
  evidence: z.enum(EVIDENCE_PLACES).nullable().optional(),
  evidenceId: id.nullable().optional(),
  note: safeText(2000).nullable().optional(),
}
export const RecordEvent = z.strictObject({
  event: lawName,
  on: civilDate,
  ...eventFields,
  /** The paper that was handed over with it; its end is `printedUntil`. */
  document: z
    .strictObject({ original: paperFields.original, copies: paperFields.copies, number: paperFields.number })
    .optional(),
})
export const ChangeEvent = z.strictObject({
  ...eventFields,
  /** Takes it back, with why: it stays readable and changes nothing any more. */
  withdraw: z.strictObject({ because: said(500, 3) }).optional(),
})
export const DecideOverride = z.strictObject({
  status: z.enum(['agreed', 'refused', 'withdrawn']),
  /** Why an agreed date is put back: needed there, and asked for nowhere else. */
  because: said(500, 3).optional(),
})
export const ProposeOverride = z.strictObject({
  rule: lawName,
  eventId: id.nullable().default(null),
  day: civilDate,
  reason: said(1000, 3),
})

const tag = 'legal procedures'
export const legalProcedureRoutes = {
  readLegalProcedures: route(paths.readLegalProcedures, {
    tag,
    summary: 'On what the stay rests today, the procedures that run, their dates, the papers',
    params: idParams.youth,
    reply: LegalProcedures,
  }),
  openProcedure: route(paths.openProcedure, {
    tag,
    summary: 'Open a procedure under the newest version of its rules',
    params: idParams.youth,
    body: OpenProcedure,
    reply: LegalProcedure,
    status: 201,
    idempotent: true,
  }),
  changeProcedure: route(paths.changeProcedure, {
    tag,
    summary: 'Change what a procedure is computed with; every date is worked out anew',
    params: idParams.legalProcedure,
    body: ChangeProcedure,
    reply: LegalProcedure,
    ifMatch: true,
  }),
  recordEvent: route(paths.recordEvent, {
    tag,
    summary: 'Record what happened; refused with the reason where the rules do not allow it',
    params: idParams.legalProcedure,
    body: RecordEvent,
    reply: LegalProcedure,
    status: 201,
    idempotent: true,
    ifMatch: true,
  }),
  changeEvent: route(paths.changeEvent, {
    tag,
    summary: 'Complete an event, or take it back with a reason',
    params: idParams.procedureEvent,
    body: ChangeEvent,
    reply: LegalProcedure,
    ifMatch: true,
  }),
  proposeOverride: route(paths.proposeOverride, {
    tag,
    summary: 'Propose another date than the computed one, with the reason',
    params: idParams.legalProcedure,
    body: ProposeOverride,
    reply: LegalProcedure,
    status: 201,
    idempotent: true,
    ifMatch: true,
  }),
  decideOverride: route(paths.decideOverride, {
    tag,
    summary:
      'Agree to another date or refuse it, as a second person; take the own proposal back, or put an agreed one back with why',
    params: idParams.override,
    body: DecideOverride,
    reply: LegalProcedure,
    ifMatch: true,
  }),
}
