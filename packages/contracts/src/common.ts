import { civilDate, instant, line, safeText, said, saidLine } from '@havre/kinds/base-schemas.ts'
import { AXES } from '@havre/kinds/kind.ts'
import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { FILE_COMPARTMENTS } from '@havre/policy/compartments.ts'
import { z } from 'zod'

export { civilDate, instant, line, safeText, said, saidLine }

/** Opaque identifier: a UUID made by the server. */
export const id = z.uuid()

/** A moment on the way out, UTC with milliseconds. */
export const momentOut = z.iso.datetime()
export const dayOut = z.iso.date()

export const axis = z.enum(AXES)
export const fileCompartment = z.enum(FILE_COMPARTMENTS)
export const uiLanguage = z.enum(['fr', 'nl', 'en'])
export const theme = z.enum(['system', 'light', 'dark'])
/** Id of a kind, as `defineKind` writes it. */
export const kindId = z.string().regex(/^[a-z][A-Za-z0-9-]{1,59}$/)
export const languageCode = z.string().regex(/^[a-z]{2,3}$/)
/** A language in which somebody of the house can be addressed. */
export const spokenLanguage = z.enum(LANGUAGES.map(({ code }) => code))

/** Opaque position in a list; comes from `nextCursor` and is good for the same filter only. */
export const cursor = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[A-Za-z0-9_-]+$/)
export const pageRequest = { cursor: cursor.optional(), limit: z.int().min(1).max(100).default(50) }

/** One page of a list in a total order. `nextCursor` is null on the last page; no total is counted. */
export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/** A colleague as shown inside the house; outsiders get the role and no name. */
export const personRef = z.object({ id, name: z.string().nullable() })

export const idParams = {
  youth: z.strictObject({ youthId: id }),
  entry: z.strictObject({ entryId: id }),
  link: z.strictObject({ entryId: id, linkId: id }),
  missing: z.strictObject({ missingId: id }),
  missingStep: z.strictObject({ missingId: id, stepId: id }),
  task: z.strictObject({ taskId: id }),
  outing: z.strictObject({ outingId: id }),
  rollCall: z.strictObject({ rollCallId: id }),
  rollCallLine: z.strictObject({ rollCallId: id, youthId: id }),
  note: z.strictObject({ noteId: id }),
  occasion: z.strictObject({ occasionId: id }),
  outcome: z.strictObject({ outcomeId: id }),
  attendance: z.strictObject({ attendanceId: id }),
  appointment: z.strictObject({ appointmentId: id }),
  session: z.strictObject({ sessionId: id }),
  account: z.strictObject({ accountId: id }),
  import: z.strictObject({ importId: id }),
  mapping: z.strictObject({ mappingId: id }),
  legalProcedure: z.strictObject({ procedureId: id }),
  procedureEvent: z.strictObject({ procedureId: id, eventId: id }),
  ruleValidation: z.strictObject({ validationId: id }),
  override: z.strictObject({ overrideId: id }),
  residenceDocument: z.strictObject({ documentId: id }),
  deadline: z.strictObject({ deadlineId: id }),
  place: z.strictObject({ placeId: id }),
  placeUse: z.strictObject({ useId: id }),
  placeRequest: z.strictObject({ placeRequestId: id }),
  placeRepair: z.strictObject({ repairId: id }),
  incompatibility: z.strictObject({ incompatibilityId: id }),
  mandate: z.strictObject({ mandateId: id }),
  exitPlan: z.strictObject({ exitPlanId: id }),
  exitItem: z.strictObject({ exitItemId: id }),
  exitRelay: z.strictObject({ exitRelayId: id }),
  youthExit: z.strictObject({ youthExitId: id }),
  exitFollowUp: z.strictObject({ exitFollowUpId: id }),
  party: z.strictObject({ partyId: id }),
  partner: z.strictObject({ partnerId: id }),
  partnerRequest: z.strictObject({ requestId: id }),
  agreement: z.strictObject({ agreementId: id }),
  point: z.strictObject({ pointId: id }),
  meeting: z.strictObject({ meetingId: id }),
  followedFile: z.strictObject({ followedFileId: id }),
  referral: z.strictObject({ referralId: id }),
  form: z.strictObject({ formId: id }),
  word: z.strictObject({ wordId: id }),
  member: z.strictObject({ youthId: id, memberId: id }),
  treatment: z.strictObject({ treatmentId: id }),
  dose: z.strictObject({ doseId: id }),
  move: z.strictObject({ moveId: id }),
  deduction: z.strictObject({ deductionId: id }),
  budget: z.strictObject({ budgetId: id }),
  followUp: z.strictObject({ followUpId: id }),
  followUpContact: z.strictObject({ followUpId: id, contactId: id }),
  belonging: z.strictObject({ belongingId: id }),
  application: z.strictObject({ applicationId: id }),
  opinion: z.strictObject({ opinionId: id }),
  contract: z.strictObject({ contractId: id }),
  contractText: z.strictObject({ textId: id }),
  contractParty: z.strictObject({ partyId: id }),
  contractReview: z.strictObject({ reviewId: id }),
  evidence: z.strictObject({ evidenceId: id }),
  attachment: z.strictObject({ attachmentId: id }),
  preview: z.strictObject({ attachmentId: id, page: z.string().regex(/^[1-9]\d{0,2}$/) }),
}
