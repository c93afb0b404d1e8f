import { TASK_ROLES } from '@havre/kinds/kind.ts'
import { AGREEMENT_STATES } from '@havre/rules/network/agreement.ts'
import { z } from 'zod'
import { RISK_LEVELS } from './agreement-parts.ts'
import { civilDate, dayOut, id, idParams, line, personRef, safeText, said, saidLine } from './common.ts'
import { PARTNER_KINDS } from './partners.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** As what a service is party to an agreement. */
export const PARTY_ROLES = [
  'department',
  'missionLocale',
  'association',
  'health',
  'education',
  'housing',
  'other',
] as const
/** The moments of a youth's path at which every party knows what it does. */
export const MILESTONES = ['reception', 'evaluation', 'plan', 'age16', 'age18', 'age21', 'age25'] as const
export const MEETING_STATUS = ['planned', 'held', 'cancelled'] as const

export const POINT_KINDS = ['commitment', 'risk', 'decision'] as const
export const STATES_OF_POINTS = ['open', 'kept', 'partly', 'notKept', 'handled', 'done', 'withdrawn'] as const

const milestone = z.enum(MILESTONES)
const partyRole = z.enum(PARTY_ROLES)

/** The text of an agreement. No word of it is about a youth or names a colleague. */
export const AgreementFields = z.strictObject({
  title: saidLine(160),
  scope: safeText(4000).default(''),
  /** Where the signed paper lies. */
  paper: line(160).default(''),
  parties: z
    .array(z.strictObject({ partnerId: id, role: partyRole }))
    .min(1)
    .max(20),
  startsOn: civilDate.nullable().default(null),
  /** Last day; null where it runs until somebody ends it. */
  endsOn: civilDate.nullable().default(null),
  /** Days before the last one by which notice must be given. */
  noticeDays: z.int().min(0).max(730).nullable().default(null),
  meetingWeeks: z.int().min(1).max(104).nullable().default(null),
  milestones: z
    .array(z.strictObject({ milestone, what: saidLine(300) }))
    .max(20)
    .default([]),
})
export type AgreementFields = z.infer<typeof AgreementFields>

export const AgreementParty = z.object({
  partnerId: id,
  name: z.string(),
  kind: z.enum(PARTNER_KINDS),
  role: partyRole,
})
export type AgreementParty = z.infer<typeof AgreementParty>

const text = {
  title: z.string(),
  scope: z.string(),
  paper: z.string(),
  startsOn: dayOut.nullable(),
  endsOn: dayOut.nullable(),
  noticeDays: z.int().nullable(),
  meetingWeeks: z.int().nullable(),
  milestones: z.array(z.object({ milestone, what: z.string() })),
}

/** The whole text as it was signed, with the reason of an amendment. */
export const AgreementEdition = z.object({
  number: z.int(),
  signedOn: dayOut,
  reason: z.string(),
  recordedBy: personRef,
  ...text,
  parties: z.array(z.object({ name: z.string(), role: partyRole })),
})
export type AgreementEdition = z.infer<typeof AgreementEdition>

export const AgreementPoint = z.object({
  id,
  kind: z.enum(POINT_KINDS),
  /** The meeting that it comes from. */
  meetingId: id.nullable(),
  /** Who is held to it; null: the house. */
  partner: z.object({ partnerId: id, name: z.string() }).nullable(),
  forRole: z.enum(TASK_ROLES).nullable(),
  level: z.enum(RISK_LEVELS).nullable(),
  what: z.string(),
  note: z.string(),
  dueOn: dayOut.nullable(),
  late: z.boolean(),
  state: z.enum(STATES_OF_POINTS),
  settledOn: dayOut.nullable(),
  version: z.int(),
  can: z.object({ settle: z.boolean() }),
})
export type AgreementPoint = z.infer<typeof AgreementPoint>

const dates = {
  state: z.enum(AGREEMENT_STATES),
  signedOn: dayOut.nullable(),
  endedOn: dayOut.nullable(),
  noticeDueOn: dayOut.nullable(),
  /** The last day to give notice is near. */
  noticeDue: z.boolean(),
  meetingDueOn: dayOut.nullable(),
  meetingLate: z.boolean(),
}

export const AgreementItem = z.object({
  id,
  title: z.string(),
  parties: z.array(AgreementParty),
  startsOn: dayOut.nullable(),
  endsOn: dayOut.nullable(),
  ...dates,
  /** Points that are open, and those of them whose day has passed. */
  open: z.int(),
  late: z.int(),
  version: z.int(),
})
export type AgreementItem = z.infer<typeof AgreementItem>

export const Agreement = z.object({
  id,
  edition: z.int(),
  ...text,
  ...dates,
  endedBecause: z.string(),
  parties: z.array(AgreementParty),
  points: z.array(AgreementPoint),
  /** The latest first. */
  meetings: z.array(
    z.object({
      id,
      plannedOn: dayOut,
      heldOn: dayOut.nullable(),
      status: z.enum(MEETING_STATUS),
      /** Planned for a day that has passed, while the agreement runs. */
      late: z.boolean(),
      /** Files that it follows, each by a code of its own. */
      followed: z.int(),
    }),
  ),
  /** The latest first. */
  editions: z.array(AgreementEdition),
  version: z.int(),
  can: z.object({
    /** Change a draft, or sign it. */
    write: z.boolean(),
    amend: z.boolean(),
    end: z.boolean(),
    /** Plan meetings, add points. */
    keep: z.boolean(),
  }),
})
export type Agreement = z.infer<typeof Agreement>

export const NewPoint = z
  .strictObject({
    kind: z.enum(POINT_KINDS),
    what: saidLine(400),
    note: safeText(1000).default(''),
    partnerId: id.nullable().default(null),
    forRole: z.enum(TASK_ROLES).nullable().default(null),
    level: z.enum(RISK_LEVELS).nullable().default(null),
    dueOn: civilDate.nullable().default(null),
    meetingId: id.nullable().default(null),
  })
  .refine(({ kind, level }) => (kind === 'risk') === (level !== null), {
    path: ['level'],
    params: { code: 'level-of-a-risk' },
  })
export type NewPoint = z.infer<typeof NewPoint>

export const SettlePoint = z.strictObject({
  state: z.enum(STATES_OF_POINTS),
  /** Today when left out; null while it is open. */
  settledOn: civilDate.nullable().default(null),
  note: safeText(1000).default(''),
})
export type SettlePoint = z.infer<typeof SettlePoint>

const tag = 'network'
export const agreementRoutes = {
  listAgreements: route(paths.listAgreements, {
    tag,
    summary: 'Agreements with partners: late meetings first, then by the next date',
    reply: z.object({
      items: z.array(AgreementItem),
      can: z.object({
        create: z.boolean(),
        /** Read the counts of the network. */
        figures: z.boolean(),
      }),
    }),
  }),
  createAgreement: route(paths.createAgreement, {
    tag,
    summary: 'Begin a draft',
    body: AgreementFields,
    reply: Agreement,
    status: 201,
    idempotent: true,
  }),
  getAgreement: route(paths.getAgreement, {
    tag,
    summary: 'One agreement with its points, meetings and editions',
    params: idParams.agreement,
    reply: Agreement,
  }),
  changeAgreement: route(paths.changeAgreement, {
    tag,
    summary: 'Change a draft',
    params: idParams.agreement,
    body: AgreementFields,
    reply: Agreement,
    ifMatch: true,
  }),
  signAgreement: route(paths.signAgreement, {
    tag,
    summary: 'Note that all parties have signed: the text is fixed',
    params: idParams.agreement,
    body: z.strictObject({ signedOn: civilDate }),
    reply: Agreement,
    ifMatch: true,
  }),
  amendAgreement: route(paths.amendAgreement, {
    tag,
    summary: 'A signed amendment: the whole text as it now is, and why',
    params: idParams.agreement,
    body: z.strictObject({ ...AgreementFields.shape, signedOn: civilDate, reason: said(1000) }),
    reply: Agreement,
    ifMatch: true,
  }),
  endAgreement: route(paths.endAgreement, {
    tag,
    summary: 'Somebody ends it: its last day, and why',
    params: idParams.agreement,
    body: z.strictObject({ endedOn: civilDate, reason: said(1000) }),
    reply: Agreement,
    ifMatch: true,
  }),
  createAgreementPoint: route(paths.createAgreementPoint, {
    tag,
    summary: 'A commitment, a risk foreseen or a decision for the house',
    params: idParams.agreement,
    body: NewPoint,
    reply: AgreementPoint,
    status: 201,
    idempotent: true,
  }),
  settleAgreementPoint: route(paths.settleAgreementPoint, {
    tag,
    summary: 'Say what became of a point, or open it again',
    params: idParams.point,
    body: SettlePoint,
    reply: AgreementPoint,
    ifMatch: true,
  }),
}
