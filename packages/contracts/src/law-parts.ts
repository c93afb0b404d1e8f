import { MAGISTRATE_QUESTIONS, NOTIFICATION_MODES } from '@havre/rules/model/definition.ts'
import { FACT_NAMES } from '@havre/rules/model/facts.ts'
import { z } from 'zod'

/** Words that the law's data carry, in the three languages of the house. */
export const words = z.object({ fr: z.string(), nl: z.string(), en: z.string() })
/** The name of a procedure, event, rule or state. */
export const lawName = z.string().regex(/^[a-z][a-zA-Z0-9_.-]{0,59}$/)
export const answer = z.enum(['yes', 'no', 'unknown'])
/** Where the law says it; an empty article means the text as a whole. */
export const basis = z.object({ text: words, article: z.string() })
/** An answer for each name; what is left out is not answered. Any other name is refused at its place. */
function answersTo<N extends string>(names: readonly N[]) {
  const each = names.map(name => [name, answer.optional()])
  return z.strictObject(Object.fromEntries(each) as Record<N, z.ZodOptional<typeof answer>>)
}
export const facts = answersTo(FACT_NAMES)
export const magistrateAnswers = answersTo(MAGISTRATE_QUESTIONS)
export const notificationMode = z.enum(NOTIFICATION_MODES)
