import { ADMISSION_CONDITIONS, APPLICATION_DECISIONS } from '@havre/rules/autonomy/admission.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, momentOut, personRef, safeText, said } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const APPLICATION_STATUSES = ['asked', 'accepted', 'refused', 'deferred', 'withdrawn'] as const
export const OPINIONS = ['favourable', 'reserved', 'unfavourable'] as const

/**
 * A condition as the records answer it today, that of residence on the day that is wished; where it comes from, where the asker
 * may read that.
 */
export const ConditionToday = z.object({
  condition: z.enum(ADMISSION_CONDITIONS),
  answer: z.enum(['yes', 'no', 'unknown']),
  /** The day of what the answer rests on: of the record, of the birth, of the end of a paper. */
  on: dayOut.nullable(),
  entryId: id.nullable(),
})
export type ConditionToday = z.infer<typeof ConditionToday>

export const StudioOpinion = z.object({
  id,
  opinion: z.enum(OPINIONS),
  words: z.string().nullable(),
  by: personRef,
  at: momentOut,
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type StudioOpinion = z.infer<typeof StudioOpinion>

export const StudioApplication = z.object({
  id,
  youthId: id,
  askedOn: dayOut,
  words: z.string(),
  wishedFrom: dayOut.nullable(),
  status: z.enum(APPLICATION_STATUSES),
  reason: z.string().nullable(),
  against: z.array(z.enum(ADMISSION_CONDITIONS)),
  decidedBy: personRef.nullable(),
  decidedAt: momentOut.nullable(),
  recordedBy: personRef,
  opinions: z.array(StudioOpinion),
  version: z.int(),
  can: z.object({ decide: z.boolean(), withdraw: z.boolean(), giveOpinion: z.boolean() }),
})
export type StudioApplication = z.infer<typeof StudioApplication>

export const AskForStudio = z.strictObject({
  /** Today when left out. */
  askedOn: civilDate.optional(),
  words: said(4000),
  wishedFrom: civilDate.nullable().optional(),
})
export const DecideApplication = z.strictObject({
  decision: z.enum(APPLICATION_DECISIONS),
  reason: said(4000, 3),
  /** The conditions not answered `yes` that the reason speaks of; each of them, to accept all the same. */
  against: z.array(z.enum(ADMISSION_CONDITIONS)).max(ADMISSION_CONDITIONS.length).default([]),
})
const opinion = { opinion: z.enum(OPINIONS), words: safeText(2000).nullable().optional() }

const tag = 'studio programme'
export const studioApplicationRoutes = {
  askForStudio: route(paths.askForStudio, {
    tag,
    summary: 'Record that a youth asks for the studio programme, in the youth’s own words',
    params: idParams.youth,
    body: AskForStudio,
    reply: StudioApplication,
    status: 201,
    idempotent: true,
  }),
  giveOpinion: route(paths.giveOpinion, {
    tag,
    summary: 'Give the own opinion as a referent of the file; one a person, until the decision',
    params: idParams.application,
    body: z.strictObject(opinion),
    reply: StudioApplication,
    status: 201,
    idempotent: true,
  }),
  changeOpinion: route(paths.changeOpinion, {
    tag,
    summary: 'Change the own opinion while nothing is decided',
    params: idParams.opinion,
    body: z.strictObject(opinion),
    reply: StudioApplication,
    ifMatch: true,
  }),
  decideApplication: route(paths.decideApplication, {
    tag,
    summary:
      'Accept, refuse or defer, with the reason; against a condition that is not met only when it says so',
    params: idParams.application,
    body: DecideApplication,
    reply: StudioApplication,
    ifMatch: true,
  }),
  withdrawApplication: route(paths.withdrawApplication, {
    tag,
    summary: 'Record that the youth no longer asks',
    params: idParams.application,
    body: z.strictObject({ reason: safeText(2000).nullable().optional() }),
    reply: StudioApplication,
    ifMatch: true,
  }),
}
