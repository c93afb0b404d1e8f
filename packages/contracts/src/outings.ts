import { safeText } from '@havre/kinds/base-schemas.ts'
import { z } from 'zod'
import { id, idParams, instant, line, momentOut, page, pageRequest, personRef, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const OUTING_STATUSES = ['planned', 'out', 'back', 'cancelled'] as const
export const OUTING_PURPOSES = [
  'school',
  'appointment',
  'errand',
  'sport',
  'leisure',
  'stroll',
  'family',
  'work',
  'worship',
  'other',
] as const
export const ACCOMPANIMENTS = ['alone', 'staff', 'relative', 'other'] as const
export const PHONES = ['own', 'house', 'none'] as const

const words = safeText(600)

/** One youth out of the house, or about to go. Read inside only: the place is a secret of the house. */
export const OutingItem = z.object({
  id,
  youthId: id,
  youthAlias: z.string(),
  status: z.enum(OUTING_STATUSES),
  /** Planned; once they have left, when they left. */
  startsAt: momentOut,
  expectedAt: momentOut,
  returnedAt: momentOut.nullable(),
  purpose: z.enum(OUTING_PURPOSES),
  accompaniment: z.enum(ACCOMPANIMENTS),
  escorts: z.array(personRef),
  /** Youths who went along, as far as the reader knows their files. */
  companions: z.array(z.object({ youthId: id, alias: z.string() })),
  phone: z.enum(PHONES),
  place: z.string().nullable(),
  detail: z.string().nullable(),
  deviation: z.string().nullable(),
  /** Each later return that was agreed on, and why. */
  prolongations: z.array(z.object({ at: momentOut, until: momentOut, reason: z.string() })),
  changedBy: personRef,
  updatedAt: momentOut,
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type OutingItem = z.infer<typeof OutingItem>

const plan = {
  startsAt: instant,
  expectedAt: instant,
  purpose: z.enum(OUTING_PURPOSES),
  accompaniment: z.enum(ACCOMPANIMENTS),
  escortIds: z.array(id).max(4).default([]),
  phone: z.enum(PHONES),
  place: line(120).optional(),
  detail: words.optional(),
}

export const CreateOuting = z.strictObject({
  ...plan,
  /** They leave now (or left at `startsAt`); otherwise it is planned. */
  left: z.boolean(),
  /** Other youths who go along; each gets an outing of their own, under the same conditions. */
  companionIds: z.array(id).max(9).default([]),
})
export type CreateOuting = z.output<typeof CreateOuting>

export const ChangeOuting = z.strictObject({
  startsAt: instant.optional(),
  expectedAt: instant.optional(),
  purpose: plan.purpose.optional(),
  accompaniment: plan.accompaniment.optional(),
  escortIds: z.array(id).max(4).optional(),
  phone: plan.phone.optional(),
  place: line(120).nullable().optional(),
  detail: words.nullable().optional(),
  /** What went otherwise than agreed. */
  deviation: words.nullable().optional(),
})
export type ChangeOuting = z.output<typeof ChangeOuting>

const tag = 'outings'
const one = { tag, params: idParams.outing, reply: OutingItem, ifMatch: true } as const
export const outingRoutes = {
  searchOutings: route(paths.searchOutings, {
    tag,
    summary: 'Outings of one youth, the latest first',
    params: idParams.youth,
    body: z.strictObject(pageRequest),
    reply: page(OutingItem).extend({ can: z.object({ create: z.boolean() }) }),
  }),
  createOuting: route(paths.createOuting, {
    tag,
    summary: 'Plan an outing, or say that somebody leaves now',
    params: idParams.youth,
    body: CreateOuting,
    reply: OutingItem,
    status: 201,
    idempotent: true,
  }),
  changeOuting: route(paths.changeOuting, {
    ...one,
    summary: 'Change what was planned or noted about an outing',
    body: ChangeOuting,
  }),
  beginOuting: route(paths.beginOuting, {
    ...one,
    summary: 'They leave: now, or at the time given',
    body: z.strictObject({ at: instant.optional() }),
  }),
  endOuting: route(paths.endOuting, {
    ...one,
    summary: 'They are back: now, or at the time given',
    body: z.strictObject({ at: instant.optional(), deviation: words.optional() }),
  }),
  reopenOuting: route(paths.reopenOuting, {
    ...one,
    summary: 'Take back a return that was noted by mistake',
    body: z.strictObject({}),
  }),
  prolongOuting: route(paths.prolongOuting, {
    ...one,
    summary: 'Agree on a later return, with the reason',
    body: z.strictObject({ until: instant, reason: saidLine(200) }),
  }),
  cancelOuting: route(paths.cancelOuting, {
    ...one,
    summary: 'Drop an outing that was planned',
    body: z.strictObject({}),
  }),
}
