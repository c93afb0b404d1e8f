import { PAPER_NAMES } from '@havre/rules/residence/papers.ts'
import { z } from 'zod'
import { civilDate, dayOut, id, idParams, line, safeText } from './common.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const ORIGINAL_HOLDERS = [
  'youth',
  'guardian',
  'lawyer',
  'safe',
  'authority',
  'lost',
  'unknown',
] as const

/** A paper about stay or identity, as it is printed, and who holds it. */
export const ResidenceDocument = z.object({
  id,
  youthId: id,
  eventId: id.nullable(),
  paper: z.enum(PAPER_NAMES),
  title: words,
  issuedOn: dayOut,
  validUntil: dayOut.nullable(),
  /** It carries a stay and nobody has noted until when: nothing can warn of its end. */
  lacksEnd: z.boolean(),
  /** When a renewal may be asked for, where the law says so (R431-5, DOFI): from, to. */
  renewal: z.object({ from: dayOut, to: dayOut }).nullable(),
  /** This and what follows: null for who reads the state of procedures only. */
  original: z.enum(ORIGINAL_HOLDERS).nullable(),
  copies: z.int().nullable(),
  number: z.string().nullable(),
  note: z.string().nullable(),
  withdrawnOn: dayOut.nullable(),
  /** The event that gave it was taken back: it was noted by mistake. */
  takenBack: z.boolean(),
  /** Another paper of the kind is valid at the same time: one of the printed dates was read wrongly. */
  overlaps: z.boolean(),
  version: z.int(),
  can: z.object({ change: z.boolean() }),
})
export type ResidenceDocument = z.infer<typeof ResidenceDocument>

export const paperFields = {
  validUntil: civilDate.nullable().optional(),
  original: z.enum(ORIGINAL_HOLDERS).optional(),
  copies: z.int().min(0).max(99).optional(),
  number: line(60).nullable().optional(),
}

export const NewResidenceDocument = z.strictObject({
  paper: z.enum(PAPER_NAMES),
  issuedOn: civilDate,
  ...paperFields,
  note: safeText(1000).nullable().optional(),
})
export const ChangeResidenceDocument = z.strictObject({
  paper: z.enum(PAPER_NAMES).optional(),
  issuedOn: civilDate.optional(),
  ...paperFields,
  note: safeText(1000).nullable().optional(),
  withdrawnOn: civilDate.nullable().optional(),
})

const tag = 'residence documents'
export const residenceDocumentRoutes = {
  addResidenceDocument: route(paths.addResidenceDocument, {
    tag,
    summary: 'Record a paper that no procedure handed over: its printed dates, who holds the original',
    params: idParams.youth,
    body: NewResidenceDocument,
    reply: ResidenceDocument,
    status: 201,
    idempotent: true,
  }),
  changeResidenceDocument: route(paths.changeResidenceDocument, {
    tag,
    summary: 'Correct what is printed, note who holds it, or that it was withdrawn',
    params: idParams.residenceDocument,
    body: ChangeResidenceDocument,
    reply: ResidenceDocument,
    ifMatch: true,
  }),
}
