import { z } from 'zod'
import { civilDate, dayOut, id, idParams, line, personRef, safeText } from './common.ts'
import { paths } from './paths.ts'
import { PHASES } from './phases.ts'
import { route } from './route.ts'

export const MANDATE_KINDS = [
  'saj',
  'spj',
  'youth_judge',
  'fedasil',
  'guardianship_service',
  'ase',
  'children_judge',
  'prosecutor',
  'none',
  'other',
] as const
export const MANDATE_ENDS = ['term', 'replaced', 'lifted', 'left', 'majority', 'other'] as const

export const Stay = z.object({
  id,
  phase: z.enum(PHASES),
  since: dayOut,
  until: dayOut.nullable(),
  reason: z.string().nullable(),
  recordedBy: personRef,
})

export const Mandate = z.object({
  id,
  youthId: id,
  kind: z.enum(MANDATE_KINDS),
  authority: z.string().nullable(),
  reference: z.string().nullable(),
  startsOn: dayOut,
  endsOn: dayOut.nullable(),
  reviewOn: dayOut.nullable(),
  endedBecause: z.enum(MANDATE_ENDS).nullable(),
  note: z.string().nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type Mandate = z.infer<typeof Mandate>

/** Where the youth stands and has stood, and under which mandates, newest first. */
export const Stays = z.object({
  stays: z.array(Stay),
  mandates: z.array(Mandate),
  places: z.object({ total: z.int(), taken: z.int() }).nullable(),
  can: z.object({ add: z.boolean() }),
})
export type Stays = z.infer<typeof Stays>

const fields = {
  authority: line(160).nullable().optional(),
  reference: line(80).nullable().optional(),
  startsOn: civilDate,
  endsOn: civilDate.nullable().optional(),
  reviewOn: civilDate.nullable().optional(),
  note: safeText(2000).nullable().optional(),
}

export const NewMandate = z.strictObject({ kind: z.enum(MANDATE_KINDS), ...fields })
export const ChangeMandate = z.strictObject({
  ...fields,
  startsOn: civilDate.optional(),
  endedBecause: z.enum(MANDATE_ENDS).nullable().optional(),
})

const tag = 'stays'
export const stayRoutes = {
  readStays: route(paths.readStays, {
    tag,
    summary: 'The phases of a stay with their dates, and the mandates under which it runs',
    params: idParams.youth,
    reply: Stays,
  }),
  createMandate: route(paths.createMandate, {
    tag,
    summary: 'Record who placed the youth here, on what ground, until when',
    params: idParams.youth,
    body: NewMandate,
    reply: Mandate,
    status: 201,
    idempotent: true,
  }),
  changeMandate: route(paths.changeMandate, {
    tag,
    summary: 'Prolong, correct or end a mandate',
    params: idParams.mandate,
    body: ChangeMandate,
    reply: Mandate,
    ifMatch: true,
  }),
}
