import { z } from 'zod'
import {
  civilDate,
  dayOut,
  id,
  idParams,
  instant,
  line,
  momentOut,
  page,
  pageRequest,
  personRef,
  saidLine,
} from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const TREATMENT_FORMS = [
  'tablet',
  'capsule',
  'syrup',
  'drops',
  'inhaler',
  'cream',
  'patch',
  'injection',
  'sachet',
  'other',
] as const
/** Who decided on it, as a role: no name of a practitioner stands outside the sealed words. */
export const PRESCRIBERS = ['doctor', 'specialist', 'psychiatrist', 'dentist', 'hospital', 'none'] as const
export const STOP_REASONS = [
  'finished',
  'prescriber',
  'side_effects',
  'declined',
  'changed',
  'mistake',
  'left',
] as const
export const DOSE_OUTCOMES = ['given', 'refused', 'absent', 'withheld', 'vomited', 'unavailable'] as const
export type DoseOutcome = (typeof DOSE_OUTCOMES)[number]
export const VOID_REASONS = [
  'wrong_youth',
  'wrong_slot',
  'wrong_outcome',
  'wrong_time',
  'by_mistake',
] as const

/** A time of day in the centre's zone. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const outcome = z.enum(DOSE_OUTCOMES)
const form = z.enum(TREATMENT_FORMS)
const prescriber = z.enum(PRESCRIBERS)
const stopReason = z.enum(STOP_REASONS)

export const DoseItem = z.object({
  id,
  treatmentId: id,
  slotOn: dayOut.nullable(),
  slotTime: z.string().nullable(),
  /** `annulled`: this row only says that the one it voids was wrong. */
  outcome: z.enum([...DOSE_OUTCOMES, 'annulled']),
  at: momentOut,
  by: personRef,
  remark: z.string().nullable(),
  recordedAt: momentOut,
  voids: id.nullable(),
  voidReason: z.enum(VOID_REASONS).nullable(),
  voided: z.boolean(),
})
export type DoseItem = z.infer<typeof DoseItem>

/** What is at stake when a dose is given: who, what, how much, how. */
const doseFacts = {
  treatmentId: id,
  youthId: id,
  youthAlias: z.string(),
  what: z.string(),
  dose: z.string(),
  form,
  instructions: z.string().nullable(),
  can: z.object({ record: z.boolean() }),
}

/** One slot of the schedule around now. */
export const DueDose = z.object({
  ...doseFacts,
  slotOn: dayOut,
  slotTime: clockTime,
  at: momentOut,
  state: z.enum(['late', 'due', 'coming', 'done']),
  /** Whole minutes since the slot, where it is late. */
  lateMinutes: z.int().min(0),
  /** What was recorded for it. */
  record: DoseItem.nullable(),
})
export type DueDose = z.infer<typeof DueDose>

/** What may be given if needed, and from when. */
export const NeededDose = z.object({
  ...doseFacts,
  minIntervalMinutes: z.int(),
  dailyMax: z.int(),
  /** Doses taken in the last 24 hours, and the last of them. */
  taken: z.int(),
  last: DoseItem.nullable(),
  /** Null: it may be given now. */
  nextFrom: momentOut.nullable(),
})
export type NeededDose = z.infer<typeof NeededDose>

export const DueDoses = z.object({ at: momentOut, slots: z.array(DueDose), needed: z.array(NeededDose) })
export type DueDoses = z.infer<typeof DueDoses>

const schedule = z.union([
  z.object({
    kind: z.literal('clock'),
    times: z.array(clockTime),
    /** ISO weekdays, Monday 1; empty for every day. */
    weekdays: z.array(z.int()),
  }),
  z.object({ kind: z.literal('needed'), minIntervalMinutes: z.int(), dailyMax: z.int() }),
])

export const TreatmentItem = z.object({
  id,
  what: z.string(),
  dose: z.string(),
  form,
  prescriber,
  instructions: z.string().nullable(),
  startsOn: dayOut,
  endsOn: dayOut.nullable(),
  schedule,
  state: z.enum(['planned', 'running', 'ended', 'stopped']),
  stop: z
    .object({
      reason: stopReason,
      note: z.string().nullable(),
      at: momentOut,
      by: personRef,
    })
    .nullable(),
  replacesId: id.nullable(),
  by: personRef,
  recordedAt: momentOut,
  /** The last days, slot by slot; `outcome` null where nothing was noted. */
  days: z.array(
    z.object({
      on: dayOut,
      slots: z.array(z.object({ time: clockTime, outcome: outcome.nullable() })),
    }),
  ),
  version: z.int(),
  can: z.object({ record: z.boolean(), stop: z.boolean() }),
})
export type TreatmentItem = z.infer<typeof TreatmentItem>

export const Treatments = z.object({
  items: z.array(TreatmentItem),
  due: DueDoses,
  can: z.object({ add: z.boolean() }),
})
export type Treatments = z.infer<typeof Treatments>

export const CreateTreatment = z.strictObject({
  what: saidLine(120),
  dose: saidLine(120),
  form,
  prescriber,
  instructions: line(400).optional(),
  startsOn: civilDate.optional(),
  endsOn: civilDate.optional(),
  schedule: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('clock'),
      times: z.array(clockTime).min(1).max(12),
      weekdays: z.array(z.int().min(1).max(7)).max(7).default([]),
    }),
    z.strictObject({
      kind: z.literal('needed'),
      minIntervalMinutes: z.int().min(15).max(2_880),
      dailyMax: z.int().min(1).max(24),
    }),
  ]),
  /** The running treatment whose place this one takes: that one stops now. */
  replacesId: id.optional(),
})
export type CreateTreatment = z.infer<typeof CreateTreatment>

const remark = line(300).optional()
export const RecordDose = z.strictObject({
  /** The slot of the schedule; none for what is given if needed. */
  slot: z.strictObject({ on: civilDate, time: clockTime }).optional(),
  outcome,
  /** When it was given; now when left out. */
  at: instant.optional(),
  remark,
})
export type RecordDose = z.infer<typeof RecordDose>

export const CorrectDose = z.strictObject({
  reason: z.enum(VOID_REASONS),
  /** What really happened; left out when nothing did, and the slot is open again. */
  outcome: outcome.optional(),
  at: instant.optional(),
  remark,
})
export type CorrectDose = z.infer<typeof CorrectDose>

const tag = 'treatments'
export const treatmentRoutes = {
  listDueDoses: route(paths.listDueDoses, {
    tag,
    summary: 'The doses around now of every youth in the house, the earliest first',
    reply: DueDoses,
  }),
  listTreatments: route(paths.listTreatments, {
    tag,
    summary: 'The treatments of a youth, running ones first, with their last days',
    params: idParams.youth,
    reply: Treatments,
  }),
  createTreatment: route(paths.createTreatment, {
    tag,
    summary: 'Start a treatment, in the place of another one where named',
    params: idParams.youth,
    body: CreateTreatment,
    reply: TreatmentItem,
    status: 201,
    idempotent: true,
  }),
  stopTreatment: route(paths.stopTreatment, {
    tag,
    summary: 'Stop a treatment; what was given stays',
    params: idParams.treatment,
    body: z.strictObject({ reason: stopReason, note: line(300).optional() }),
    reply: TreatmentItem,
    ifMatch: true,
  }),
  listDoses: route(paths.listDoses, {
    tag,
    summary: 'Every dose recorded for a treatment, voided ones included, newest first',
    params: idParams.treatment,
    query: z.strictObject({ cursor: pageRequest.cursor }),
    reply: page(DoseItem),
  }),
  recordDose: route(paths.recordDose, {
    tag,
    summary: 'Record a dose; a slot already recorded gets 409 with who did it and when',
    params: idParams.treatment,
    body: RecordDose,
    reply: DoseItem,
    status: 201,
    idempotent: true,
  }),
  correctDose: route(paths.correctDose, {
    tag,
    summary: 'Void a dose that was recorded wrongly, with what really happened',
    params: idParams.dose,
    body: CorrectDose,
    reply: DoseItem,
    status: 201,
    idempotent: true,
  }),
}
