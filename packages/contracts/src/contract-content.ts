import { PRESENCES, VISITS } from '@havre/rules/autonomy/suggested-stages.ts'
import { z } from 'zod'
import { civilDate, id, line, safeText } from './common.ts'

/** Holds members of a list together over the numbers of a contract. */
const key = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/)
const lines = z.array(line(300)).max(12)
const clause = safeText(4000)

export const ContractStage = z.strictObject({
  key,
  title: line(120),
  objectives: lines,
  /** What shows that the stage is reached, and how it is measured. */
  criteria: z.array(z.strictObject({ key, text: line(300), measure: line(200) })).max(12),
  supports: lines,
  leastWeeks: z.int().min(1).max(104),
  mostWeeks: z.int().min(1).max(208),
  reviewEveryWeeks: z.int().min(1).max(26),
  presence: z.enum(PRESENCES),
  visits: z.enum(VISITS),
  /** The review of this stage needs somebody else than who proposes the decision. */
  secondPerson: z.boolean(),
  evaluationOn: civilDate.nullable(),
})
export type ContractStage = z.infer<typeof ContractStage>

export const BudgetLine = z.strictObject({
  key,
  label: line(120),
  direction: z.enum(['in', 'out']),
  /** A month. */
  cents: z.int().min(0).max(1_000_000),
})

/** What a contract says: sealed as one document, in the order in which it is read aloud. */
export const ContractContent = z.strictObject({
  purpose: clause,
  houseObligations: clause,
  youthObligations: clause,
  rules: clause,
  breakClause: clause,
  budget: z.array(BudgetLine).max(30),
  stages: z.array(ContractStage).min(1).max(12),
  /** Who stands behind it: accounts of the house; the guardian is one of the people around the youth. */
  parties: z.strictObject({
    referents: z.array(id).max(6),
    substitutes: z.array(id).max(6),
    director: id.nullable(),
    guardian: id.nullable(),
  }),
})
export type ContractContent = z.infer<typeof ContractContent>
