import type { CaseEvent } from '@havre/rules/engine/case.ts'
import type { Result } from '@havre/rules/engine/evaluate.ts'
import { labelled } from '@havre/rules/engine/words.ts'
import type { Procedure } from '@havre/rules/model/definition.ts'
import { problem } from '../../problem.ts'

/** Where a procedure stands, as its row says it: ended only by a record that led to an end, never by time. */
export function placeOf({ states }: Procedure, { state, since }: Result) {
  return { state, since, ended: states.find(one => one.id === state)?.kind === 'end' }
}

/**
 * Throws `rule-violated` (events-would-not-fit) where a change would make recorded events count no more: their dates would go without a
 * word. They are taken back first, the latest before the others, each with its reason.
 */
export function checkStillFit(
  { events: rules, title }: Procedure,
  before: Result,
  after: Result,
  recorded: readonly CaseEvent[],
): void {
  const known = new Set(before.refused.map(({ eventId }) => eventId))
  const lost = after.refused.filter(({ eventId }) => !known.has(eventId))
  if (lost.length === 0) return
  const titleOf = (id: string) => {
    const event = recorded.find(one => one.id === id)?.event
    return rules.find(one => one.id === event)?.title ?? title
  }
  throw problem('rule-violated', {
    rule: 'events-would-not-fit',
    reasons: lost.flatMap(({ eventId, reasons }) =>
      reasons.map(reason => labelled(titleOf(eventId), reason)),
    ),
  })
}
