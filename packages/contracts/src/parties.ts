import { z } from 'zod'
import { civilDate, dayOut, id, idParams, languageCode, safeText, saidLine } from './common.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const PARTY_ROLES = [
  'guardian',
  'lawyer',
  'mother',
  'father',
  'sibling',
  'relative',
  'partner',
  'child',
  'friend',
  'sponsor',
  'delegate',
  'judge',
  'police',
  'recognised_centre',
  'school',
  'doctor',
  'interpreter',
  'other',
] as const
/** Whether this person and the youth may be in touch; `supervised`: with somebody of the house beside. */
export const MAY_CALL = ['yes', 'supervised', 'no', 'unknown'] as const
export const CHANNELS = ['phone', 'mail', 'address', 'other'] as const

const channel = z.strictObject({ type: z.enum(CHANNELS), value: saidLine(200) })

export const Party = z.object({
  id,
  youthId: id,
  role: z.enum(PARTY_ROLES),
  name: z.string(),
  channels: z.array(z.object({ type: z.enum(CHANNELS), value: z.string() })),
  note: z.string().nullable(),
  language: z.string().nullable(),
  verifiedOn: dayOut.nullable(),
  mayCall: z.enum(MAY_CALL),
  risk: z.boolean(),
  since: dayOut,
  until: dayOut.nullable(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type Party = z.infer<typeof Party>

const fields = {
  role: z.enum(PARTY_ROLES),
  name: saidLine(160),
  channels: z.array(channel).max(6).optional(),
  note: safeText(2000).nullable().optional(),
  language: languageCode.nullable().optional(),
  verifiedOn: civilDate.nullable().optional(),
  mayCall: z.enum(MAY_CALL),
  risk: z.boolean().optional(),
  since: civilDate,
  until: civilDate.nullable().optional(),
}

export const NewParty = z.strictObject(fields)
export const ChangeParty = z.strictObject(fields).partial()

const tag = 'parties'
export const partyRoutes = {
  listParties: route(paths.listParties, {
    tag,
    summary: 'The people around a youth, those of today first',
    params: idParams.youth,
    reply: z.object({ items: z.array(Party), can: z.object({ add: z.boolean() }) }),
  }),
  createParty: route(paths.createParty, {
    tag,
    summary: 'Name a person around the youth, with a role and dates',
    params: idParams.youth,
    body: NewParty,
    reply: Party,
    status: 201,
    idempotent: true,
  }),
  changeParty: route(paths.changeParty, {
    tag,
    summary: 'Correct or end a person’s part',
    params: idParams.party,
    body: ChangeParty,
    reply: Party,
    ifMatch: true,
  }),
}
