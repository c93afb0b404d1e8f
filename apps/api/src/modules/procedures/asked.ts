import type { Procedure } from '@havre/rules/model/definition.ts'
import { FACT_NAMES, type FactName } from '@havre/rules/model/facts.ts'

/** The facts that some condition or date of the procedure depends on. */
export function factsAsked({ events, deadlines }: Procedure): FactName[] {
  return FACT_NAMES.filter(
    fact =>
      events.some(({ guards = [] }) => guards.some(guard => guard.if === 'fact' && guard.fact === fact)) ||
      deadlines.some(({ given }) => given?.fact === fact),
  )
}

/** Whether a date or a condition of it depends on the age of the youth. */
export function asksBirth({ events, deadlines }: Procedure): boolean {
  return (
    events.some(({ guards = [] }) =>
      guards.some(guard => guard.if === 'youngerThan' || guard.if === 'heard'),
    ) || deadlines.some(rule => 'birthday' in rule.start || rule.steps.some(step => 'cap' in step))
  )
}
