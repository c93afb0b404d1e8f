import type { Result } from '@havre/rules/engine/evaluate.ts'
import type { Procedure } from '@havre/rules/model/definition.ts'

/** Where a procedure stands, as its row says it: ended only by a record that led to an end, never by time. */
export function placeOf({ states }: Procedure, { state, since }: Result) {
  return { state, since, ended: states.find(one => one.id === state)?.kind === 'end' }
}
