import type { Procedure, Rule } from './api/list-procedures.ts'
import type { Validation } from './api/rule-validations.ts'

/** The validations of one rule in one version of its procedure, the latest first. */
export function validationsOf(
  all: readonly Validation[],
  { id, version }: Procedure,
  rule: Rule,
): readonly Validation[] {
  return all.filter(one => one.definition === id && one.definitionVersion === version && one.rule === rule.id)
}

/** Whether a lawyer's validation of the rule stands. */
export function isValidated(all: readonly Validation[], procedure: Procedure, rule: Rule): boolean {
  return validationsOf(all, procedure, rule).some(({ withdrawn }) => !withdrawn)
}
