import { ACTORS, CERTAINTIES } from '@havre/rules/model/rule.ts'
import { REFLEXES } from '@havre/rules/reflexes/questions.ts'
import { SEVERITIES } from '@havre/rules/reflexes/reflex.ts'
import { z } from 'zod'
import { civilDate, dayOut } from './common.ts'
import { basis, words } from './law-parts.ts'
import { HELPS } from './partner-helps.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

const question = z.enum(REFLEXES.map(({ id }) => id))

export const ReflexQuestion = z.object({
  id: z.string(),
  question: words,
  help: words.nullable(),
  ask: z.enum(['yesNo', 'date']),
  /** Asked only where another one was answered like this, or with `unknown`. */
  onlyIf: z.object({ id: z.string(), is: z.enum(['yes', 'no']) }).nullable(),
})
export type ReflexQuestion = z.infer<typeof ReflexQuestion>

export const FoundRisk = z.object({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  /** `clarify`: nobody knows yet; it is as grave as it would be. */
  state: z.enum(['shown', 'clarify']),
  risk: words,
  why: words,
  act: words,
  who: z.enum(ACTORS),
  by: dayOut,
  resource: words,
  /** The kinds of help that the directory of partners knows; none: the house does it. */
  helps: z.array(z.enum(HELPS)),
  /** Null where no text of law says it. */
  basis: basis.nullable(),
  certainty: z.enum(CERTAINTIES),
})
export type FoundRisk = z.infer<typeof FoundRisk>

export const ReflexResult = z.object({
  version: z.string(),
  /** The gravest of all; null where nothing was found. */
  severity: z.enum(SEVERITIES).nullable(),
  /** Graver than any single one: two grave ones hang on the same near date. */
  escalated: z.boolean(),
  risks: z.array(FoundRisk),
  /** Questions that apply and were not answered. */
  open: z.array(z.string()),
  closing: words,
})
export type ReflexResult = z.infer<typeof ReflexResult>

const tag = 'first-reflexes'
export const firstReflexRoutes = {
  listFirstReflexes: route(paths.listFirstReflexes, {
    tag,
    summary: 'The questions of the first reflexes on residence risks, by theme',
    reply: z.object({
      version: z.string(),
      themes: z.array(z.object({ id: z.string(), title: words, questions: z.array(ReflexQuestion) })),
    }),
  }),
  evaluateFirstReflexes: route(paths.evaluateFirstReflexes, {
    tag,
    summary: 'What the answers show and what to do now: about nobody, kept nowhere',
    body: z.strictObject({
      /** By question; what was not asked is left out, and `unknown` is an answer. */
      answers: z.partialRecord(question, z.union([z.enum(['yes', 'no', 'unknown']), civilDate])),
      /** The day on which they were given, from which one counts until when to act; today when left out. */
      answeredOn: civilDate.optional(),
    }),
    reply: ReflexResult,
  }),
}
