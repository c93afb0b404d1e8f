import { z } from 'zod'
import { civilDate, dayOut, id, idParams, momentOut, personRef, safeText, said, saidLine } from './common.ts'
import { lawName } from './law-parts.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** That a lawyer validated a rule, in one version of its procedure. It stays beside how sure the rule is, and never replaces it. */
export const RuleValidation = z.object({
  id,
  definition: z.string(),
  definitionVersion: z.string(),
  rule: z.string(),
  lawyer: z.string(),
  note: z.string(),
  validatedOn: dayOut,
  recordedBy: personRef,
  withdrawn: z.object({ at: momentOut, because: z.string() }).nullable(),
  version: z.int(),
})
export type RuleValidation = z.infer<typeof RuleValidation>

export const NewRuleValidation = z.strictObject({
  definition: lawName,
  definitionVersion: civilDate,
  rule: lawName,
  /** Name and bar. */
  lawyer: saidLine(120, 3),
  validatedOn: civilDate,
  note: safeText(1000).default(''),
})
export type NewRuleValidation = z.output<typeof NewRuleValidation>

const tag = 'procedures'
export const ruleValidationRoutes = {
  listRuleValidations: route(paths.listRuleValidations, {
    tag,
    summary: 'Which rules a lawyer has validated for this house, the latest first',
    reply: z.object({ items: z.array(RuleValidation), can: z.object({ add: z.boolean() }) }),
  }),
  validateRule: route(paths.validateRule, {
    tag,
    summary: 'Record that a named lawyer validated a rule on a day',
    body: NewRuleValidation,
    reply: RuleValidation,
    status: 201,
    idempotent: true,
  }),
  withdrawRuleValidation: route(paths.withdrawRuleValidation, {
    tag,
    summary: 'Take a validation back, with why: it stays readable',
    params: idParams.ruleValidation,
    body: z.strictObject({ because: said(500, 3) }),
    reply: RuleValidation,
    ifMatch: true,
  }),
}
