import { CONTRACT_STATUSES } from '@havre/rules/autonomy/contract-life.ts'
import { CRITERION_STATES, REVIEW_DECISIONS, WAIVERS } from '@havre/rules/autonomy/review.ts'
import { z } from 'zod'
import { civilDate, cursor, dayOut, id, idParams, momentOut, personRef, safeText, said } from './common.ts'
import { ContractStage } from './contract-content.ts'
import { EntryItem } from './entries.ts'
import { words } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

export const REVIEW_STATUSES = ['draft', 'waiting', 'decided'] as const
/** What a youth says of a criterion, in words of their own size. */
export const SELF_STATES = ['yes', 'almost', 'notYet'] as const
export const STANDINGS = ['early', 'open', 'nearEnd', 'over'] as const

const key = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/)

/** What the team says of each criterion; sealed as one document. */
export const ReviewedCriteria = z
  .array(z.strictObject({ key, state: z.enum(CRITERION_STATES), note: safeText(1000).nullable() }))
  .max(12)
export type ReviewedCriteria = z.infer<typeof ReviewedCriteria>

/** What the youth says of each criterion and of the stage; sealed as one document. */
export const SelfWords = z.strictObject({
  criteria: z
    .array(z.strictObject({ key, state: z.enum(SELF_STATES), words: safeText(500).nullable() }))
    .max(12),
  words: safeText(2000).nullable(),
})
export type SelfWords = z.infer<typeof SelfWords>

const SelfAssessment = SelfWords.extend({ id, saidOn: dayOut, recordedBy: personRef })

const Waivers = z.array(z.enum(WAIVERS)).max(WAIVERS.length)

/** How the next date was found: `weeks` after `from` is `rhythmOn`; `capped` where the end of the stage's window, `mostOn`, comes first. */
const NextReviewDay = z.object({
  on: dayOut,
  from: dayOut,
  weeks: z.int(),
  rhythmOn: dayOut,
  mostOn: dayOut,
  mostWeeks: z.int(),
  capped: z.boolean(),
})
export type NextReviewDay = z.infer<typeof NextReviewDay>

export const DecisionOffer = z.object({
  decision: z.enum(REVIEW_DECISIONS),
  possible: z.boolean(),
  why: words.nullable(),
  waivers: Waivers,
  needsReason: z.boolean(),
  secondPerson: z.boolean(),
  /** Position of the stage after it; null where the contract ends or waits for its end. */
  movesTo: z.int().nullable(),
  next: NextReviewDay.nullable(),
})
export type DecisionOffer = z.infer<typeof DecisionOffer>

export const ContractReview = z.object({
  id,
  contractId: id,
  runId: id,
  position: z.int(),
  status: z.enum(REVIEW_STATUSES),
  heldOn: dayOut,
  criteria: ReviewedCriteria,
  /** The stages and criteria of the text that was in force then, as it names them. */
  stages: z.array(
    z.object({ title: z.string(), criteria: z.array(z.object({ key: z.string(), text: z.string() })) }),
  ),
  comment: z.string().nullable(),
  decision: z.enum(REVIEW_DECISIONS).nullable(),
  reason: z.string().nullable(),
  waivers: Waivers,
  effectiveOn: dayOut.nullable(),
  nextReviewOn: dayOut.nullable(),
  self: SelfAssessment.nullable(),
  decidedBy: personRef.nullable(),
  decidedAt: momentOut.nullable(),
  confirmedBy: personRef.nullable(),
  confirmedAt: momentOut.nullable(),
  /** How often it was handed back, by whom and why, the newest first; empty for readers from outside. */
  returns: z.array(z.object({ id, reason: z.string(), by: personRef, at: momentOut })),
  /**
   * Why somebody else than the reader goes on: of what waits, because they decided it or `wrote` in it; of a draft, because they
   * `returned` it.
   */
  myPart: z.enum(['wrote', 'returned']).nullable(),
  /** What can be decided as the draft stands; empty for what is decided. */
  offers: z.array(DecisionOffer),
  version: z.int(),
  can: z.object({ write: z.boolean(), decide: z.boolean(), confirm: z.boolean(), return: z.boolean() }),
})
export type ContractReview = z.infer<typeof ContractReview>

const Evidence = z.object({
  id,
  criterionKey: z.string(),
  /** Null where the reader may not read the act. */
  entry: EntryItem.nullable(),
  addedBy: personRef,
  addedAt: momentOut,
  version: z.int(),
})

const StageNow = z.object({
  runId: id,
  position: z.int(),
  stages: z.int(),
  since: dayOut,
  weeks: z.int(),
  leastWeeks: z.int(),
  mostWeeks: z.int(),
  leastOn: dayOut,
  mostOn: dayOut,
  standing: z.enum(STANDINGS),
  nextReviewOn: dayOut.nullable(),
})
export type StageNow = z.infer<typeof StageNow>

/** Everything that a review of one contract is held with. */
export const ReviewDesk = z.object({
  contractId: id,
  youthId: id,
  youthAlias: z.string(),
  status: z.enum(CONTRACT_STATUSES),
  purpose: z.string(),
  /** The text in force. */
  textId: id.nullable(),
  stage: ContractStage.nullable(),
  /** The titles of the stages of the text in force, in their order. */
  titles: z.array(z.string()),
  now: StageNow.nullable(),
  /** The last stage is passed: the contract waits to be ended. */
  readyToEnd: z.boolean(),
  evidence: z.array(Evidence),
  /** What the youth said since the last review. */
  self: SelfAssessment.nullable(),
  /** Being written, or waiting for a second person. */
  current: ContractReview.nullable(),
  /** Decided ones, the newest first. */
  past: z.array(ContractReview),
  /** Since when incidents are shown, and those that the reader may read. */
  since: dayOut.nullable(),
  incidents: z.array(EntryItem),
  today: dayOut,
  can: z.object({ open: z.boolean(), addEvidence: z.boolean(), assess: z.boolean(), print: z.boolean() }),
})
export type ReviewDesk = z.infer<typeof ReviewDesk>

export const SaveReview = z.strictObject({
  heldOn: civilDate,
  criteria: ReviewedCriteria,
  comment: safeText(4000).nullable(),
  decision: z.enum(REVIEW_DECISIONS).nullable(),
  reason: safeText(4000).nullable(),
})
export type SaveReview = z.infer<typeof SaveReview>

/** What has to be corrected in a decision that waits, told to who corrects it. */
export const ReturnReview = z.strictObject({ reason: said(2000, 3) })

/** The decision on the draft as it was saved, with each thing it knowingly goes against. */
export const DecideReview = z.strictObject({ waivers: Waivers })

export const AddEvidence = z.strictObject({ criterionKey: key, entryId: id })
export type AddEvidence = z.infer<typeof AddEvidence>

export const SearchContracts = z.strictObject({
  mine: z.boolean().default(false),
  overdue: z.boolean().default(false),
  waiting: z.boolean().default(false),
  cursor: cursor.optional(),
  limit: z.int().min(1).max(100).default(100),
})
export type SearchContracts = z.output<typeof SearchContracts>

export const ContractLine = z.object({
  contractId: id,
  youthId: id,
  youthAlias: z.string(),
  status: z.enum(CONTRACT_STATUSES),
  stageTitle: z.string().nullable(),
  /** When its draft was begun, and the day on which the text in force was signed by all. */
  createdAt: momentOut,
  signedOn: dayOut.nullable(),
  now: StageNow.nullable(),
  overdueDays: z.int(),
  /**
   * A review is being written, or waits for a second person; `confirm` where that can be the reader. `returnedBy`: who handed it back,
   * while it is to be corrected. `othersTurn` where somebody else than the reader goes on.
   */
  review: z
    .object({
      status: z.enum(['draft', 'waiting']),
      confirm: z.boolean(),
      returnedBy: personRef.nullable(),
      othersTurn: z.boolean(),
    })
    .nullable(),
  /** A text that was proposed waits for the reader’s own signature. */
  sign: z.boolean(),
  /** An amendment that everybody signed: its day has come, and it is not in force yet. */
  settle: z.boolean(),
})
export type ContractLine = z.infer<typeof ContractLine>

export const ContractBoard = z.object({
  items: z.array(ContractLine),
  nextCursor: z.string().nullable(),
})
export type ContractBoard = z.infer<typeof ContractBoard>

const tag = 'contract reviews'
export const contractReviewRoutes = {
  searchContracts: route(paths.searchContracts, {
    tag,
    summary: 'The contracts of the house with their stage and their next review, what is overdue first',
    body: SearchContracts,
    reply: ContractBoard,
  }),
  readReview: route(paths.readReview, {
    tag,
    summary:
      'All that the review of a contract is held with: criteria, evidence, both views, the past, incidents',
    params: idParams.contract,
    reply: ReviewDesk,
  }),
  openReview: route(paths.openReview, {
    tag,
    summary: 'Begin the review of the stage that runs; one at a time',
    params: idParams.contract,
    body: z.strictObject({}),
    reply: ContractReview,
    status: 201,
    idempotent: true,
  }),
  saveReview: route(paths.saveReview, {
    tag,
    summary: 'Keep a review as it is now',
    params: idParams.contractReview,
    body: SaveReview,
    reply: ContractReview,
    ifMatch: true,
  }),
  decideReview: route(paths.decideReview, {
    tag,
    summary: 'Decide: the stage moves, or the decision waits for a second person',
    params: idParams.contractReview,
    body: DecideReview,
    reply: ContractReview,
    ifMatch: true,
  }),
  confirmReview: route(paths.confirmReview, {
    tag,
    summary: 'Stand for a decision as the second person: it takes effect',
    params: idParams.contractReview,
    body: z.strictObject({}),
    reply: ContractReview,
    ifMatch: true,
  }),
  returnReview: route(paths.returnReview, {
    tag,
    summary: 'Hand a decision that waits back to be written on, saying why',
    params: idParams.contractReview,
    body: ReturnReview,
    reply: ContractReview,
    ifMatch: true,
  }),
  addEvidence: route(paths.addEvidence, {
    tag,
    summary: 'Show a criterion by a signed act of the same file',
    params: idParams.contract,
    body: AddEvidence,
    reply: Evidence,
    status: 201,
    idempotent: true,
  }),
  takeBackEvidence: route(paths.takeBackEvidence, {
    tag,
    summary: 'Take an act back as evidence; it stays in the timeline',
    params: idParams.evidence,
    body: z.strictObject({}),
    reply: z.object({ id, version: z.int() }),
    ifMatch: true,
  }),
  assessOneself: route(paths.assessOneself, {
    tag,
    summary: 'Keep what the youth says of the stage',
    params: idParams.contract,
    body: SelfWords,
    reply: SelfAssessment,
    status: 201,
    idempotent: true,
  }),
}
