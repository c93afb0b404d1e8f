import { CONTRACT_ACTS, CONTRACT_STATUSES, STAGE_OUTCOMES } from '@havre/rules/autonomy/contract-life.ts'
import { CONTRACT_PARTY_ROLES } from '@havre/rules/autonomy/signing.ts'
import { PRESENCES, VISITS } from '@havre/rules/autonomy/suggested-stages.ts'
import { z } from 'zod'
import {
  civilDate,
  dayOut,
  id,
  idParams,
  momentOut,
  personRef,
  safeText,
  said,
  spokenLanguage,
} from './common.ts'
import { ContractContent } from './contract-content.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'
import { ConditionToday, StudioApplication } from './studio-applications.ts'

export const TEXT_STATUSES = ['draft', 'proposed', 'signed', 'replaced'] as const
/** How a text stands with its contract: `ended` is the one that was signed, once the contract is over. */
export const TEXT_STANDINGS = [...TEXT_STATUSES, 'ended'] as const
export type TextStanding = (typeof TEXT_STANDINGS)[number]
export const SIGNATURE_WAYS = ['screen', 'paper', 'thumb', 'oral'] as const
export type SignatureWay = (typeof SIGNATURE_WAYS)[number]

/** What a pen drew on the screen: strokes of points from 0 to 1000, as the path of an SVG. */
const drawing = z
  .string()
  .max(20_000)
  .regex(/^(M\d{1,4} \d{1,4}( L\d{1,4} \d{1,4})* ?)+$/)

const Signature = z.object({
  way: z.enum(SIGNATURE_WAYS),
  signedAt: momentOut,
  /** Whose session it was: the party itself, or who was there with youth or guardian. */
  recordedBy: personRef,
  witness: personRef.nullable(),
  /** The day that stands on the paper; null for what was signed here, at `signedAt`. */
  signedOn: dayOut.nullable(),
  /** The scan of the paper and the note that it hangs on, where the reader may read it. */
  paper: z.object({ id, entryId: id }).nullable(),
  drawing: z.string().nullable(),
  language: z.string(),
  interpreter: z.string().nullable(),
})

export const ContractParty = z.object({
  id,
  role: z.enum(CONTRACT_PARTY_ROLES),
  /** Staff; null for youth and guardian. */
  person: personRef.nullable(),
  /** The guardian's name, where the reader may know it. */
  name: z.string().nullable(),
  since: dayOut,
  until: dayOut.nullable(),
  replaces: id.nullable(),
  state: z.enum(['signed', 'awaited', 'ended', 'notNeeded']),
  /** Left the team or the house since: cannot sign any more, somebody has to take the place. */
  left: z.boolean(),
  signature: Signature.nullable(),
  /** `sign` as oneself or for the record of who sits here; `replace` by another referent. */
  can: z.object({ sign: z.boolean(), replace: z.boolean() }),
})
export type ContractParty = z.infer<typeof ContractParty>

export const ContractText = z.object({
  id,
  contractId: id,
  number: z.int(),
  status: z.enum(TEXT_STANDINGS),
  content: ContractContent,
  language: z.string().nullable(),
  interpreter: z.string().nullable(),
  digest: z.string().nullable(),
  proposedAt: momentOut.nullable(),
  effectiveOn: dayOut.nullable(),
  signedOn: dayOut.nullable(),
  reason: z.string().nullable(),
  parties: z.array(ContractParty),
  version: z.int(),
  can: z.object({ edit: z.boolean(), settle: z.boolean() }),
})
export type ContractText = z.infer<typeof ContractText>

export const AutonomyContract = z.object({
  id,
  youthId: id,
  applicationId: id.nullable(),
  status: z.enum(CONTRACT_STATUSES),
  startsOn: dayOut.nullable(),
  endedOn: dayOut.nullable(),
  /** The stage that runs now, with its weeks against its limits; null before the start and after the end. */
  now: z
    .object({
      position: z.int(),
      weeks: z.int(),
      leastOn: dayOut,
      mostOn: dayOut,
      standing: z.enum(['early', 'open', 'nearEnd', 'over']),
      nextReviewOn: dayOut.nullable(),
    })
    .nullable(),
  /** The keys of the stages that were begun, in their places: a later text has them there too. */
  begun: z.array(z.string()),
  runs: z.array(
    z.object({
      id,
      position: z.int(),
      since: dayOut,
      until: dayOut.nullable(),
      outcome: z.enum(STAGE_OUTCOMES).nullable(),
      /** Whole weeks lived in it, without pauses. */
      weeks: z.int(),
    }),
  ),
  acts: z.array(
    z.object({
      id,
      act: z.enum(CONTRACT_ACTS),
      on: dayOut,
      reason: z.string().nullable(),
      by: personRef,
    }),
  ),
  /** The newest first. */
  texts: z.array(ContractText),
  /** What can be done with the contract as a whole, and why the rest cannot. */
  possible: z.array(z.object({ act: z.enum(CONTRACT_ACTS), possible: z.boolean(), why: words.nullable() })),
  version: z.int(),
  can: z.object({ act: z.boolean(), amend: z.boolean() }),
})
export type AutonomyContract = z.infer<typeof AutonomyContract>

/** What is known at the door of the stage that runs, without a word of the contract. */
export const StageRules = z.object({
  stage: z.int(),
  presence: z.enum(PRESENCES),
  visits: z.enum(VISITS),
  suspended: z.boolean(),
})
export type StageRules = z.infer<typeof StageRules>

const Detail = z.object({
  conditions: z.array(ConditionToday),
  applications: z.array(StudioApplication),
  contracts: z.array(AutonomyContract),
  /** Whom a text can name, for who writes one. */
  choices: z.object({
    referents: z.array(personRef),
    directors: z.array(personRef),
    guardians: z.array(z.object({ id, name: z.string().nullable() })),
    /** Who can see a thumb print or hear a spoken yes. */
    witnesses: z.array(personRef),
    /** Files that can be the scan of a signed paper: PDF or picture of a note, received since the text that waits was proposed. */
    scans: z.array(z.object({ id, name: z.string(), at: momentOut })),
  }),
  isMinor: z.boolean(),
})

/** The programme of one file. `detail` is null for who knows only the rules at the door. */
export const Autonomy = z.object({
  rules: StageRules.nullable(),
  detail: Detail.nullable(),
  today: dayOut,
  can: z.object({ ask: z.boolean(), open: z.boolean() }),
})
export type Autonomy = z.infer<typeof Autonomy>

export const OpenContract = z.strictObject({ applicationId: id.nullable().optional() })
export const SaveContractText = z.strictObject({
  content: ContractContent,
  language: spokenLanguage.nullable(),
  interpreter: safeText(500).nullable(),
  /** The day of the start for a first text, from when on it counts for an amendment. */
  effectiveOn: civilDate.nullable(),
})
export type SaveContractText = z.infer<typeof SaveContractText>
export const SignContract = z.strictObject({
  partyId: id,
  /** That of the text as it was read. */
  digest: z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/),
  way: z.enum(SIGNATURE_WAYS),
  witnessId: id.optional(),
  attachmentId: id.optional(),
  /** The day that stands on the paper: with `paper` and only there. */
  signedOn: civilDate.optional(),
  /** Without a drawing, what was confirmed at the keyboard. */
  drawing: drawing.optional(),
  language: spokenLanguage,
  interpreter: safeText(500).optional(),
})
export const ActOnContract = z.strictObject({
  act: z.enum(CONTRACT_ACTS),
  /** Today when left out. */
  on: civilDate.optional(),
  reason: said(4000, 3).optional(),
})
export const CompareTexts = z.strictObject({ from: z.int().min(1).max(99), to: z.int().min(1).max(99) })
const leaf = z.union([z.string(), z.number(), z.boolean()]).nullable()

const tag = 'autonomy contracts'
export const autonomyContractRoutes = {
  readAutonomy: route(paths.readAutonomy, {
    tag,
    summary: 'The studio programme of a youth: applications, conditions, the contract and its life',
    params: idParams.youth,
    reply: Autonomy,
  }),
  openContract: route(paths.openContract, {
    tag,
    summary: 'Begin a contract as a draft with the suggested stages; one at a time',
    params: idParams.youth,
    body: OpenContract,
    reply: AutonomyContract,
    status: 201,
    idempotent: true,
  }),
  saveContractText: route(paths.saveContractText, {
    tag,
    summary: 'Keep a draft as it is now',
    params: idParams.contractText,
    body: SaveContractText,
    reply: ContractText,
    ifMatch: true,
  }),
  proposeContractText: route(paths.proposeContractText, {
    tag,
    summary: 'Propose a text for signature: from here on no word of it changes',
    params: idParams.contractText,
    body: z.strictObject({}),
    reply: AutonomyContract,
    ifMatch: true,
  }),
  signContract: route(paths.signContract, {
    tag,
    summary: 'Sign as oneself, or record the signature of the youth or the guardian who is here',
    params: idParams.contractText,
    body: SignContract,
    reply: AutonomyContract,
    status: 201,
    idempotent: true,
  }),
  settleContractText: route(paths.settleContractText, {
    tag,
    summary: 'Put a text in force whose last awaited signature is no longer needed',
    params: idParams.contractText,
    body: z.strictObject({}),
    reply: AutonomyContract,
    ifMatch: true,
  }),
  replaceReferent: route(paths.replaceReferent, {
    tag,
    summary: 'End the part of a referent and name who takes the place from a day on',
    params: idParams.contractParty,
    body: z.strictObject({ accountId: id, since: civilDate.optional() }),
    reply: AutonomyContract,
    status: 201,
    idempotent: true,
  }),
  amendContract: route(paths.amendContract, {
    tag,
    summary: 'Begin the next number of a text, from the words of the last one',
    params: idParams.contract,
    body: z.strictObject({ reason: said(2000, 3) }),
    reply: AutonomyContract,
    status: 201,
    idempotent: true,
  }),
  compareContractTexts: route(paths.compareContractTexts, {
    tag,
    summary: 'What two numbers of a contract say differently, field by field',
    params: idParams.contract,
    body: CompareTexts,
    reply: z.object({ items: z.array(z.object({ path: z.string(), before: leaf, after: leaf })) }),
  }),
  actOnContract: route(paths.actOnContract, {
    tag,
    summary: 'Start, suspend, resume, end or break off, with its day and reason',
    params: idParams.contract,
    body: ActOnContract,
    reply: AutonomyContract,
    status: 201,
    idempotent: true,
    ifMatch: true,
  }),
}
