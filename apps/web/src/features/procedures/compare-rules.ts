import type { Procedure, Rule } from './api/list-procedures.ts'

export interface RuleDifference {
  id: string
  before: Rule | undefined
  after: Rule | undefined
}

/** The deadline rules that are not the same in two versions of a procedure: gone, new, or counted, based or sure otherwise. */
export function compareRules(before: Procedure, after: Procedure): readonly RuleDifference[] {
  const of = ({ deadlines }: Procedure, id: string) => deadlines.find(rule => rule.id === id)
  const ids = new Set([...before.deadlines, ...after.deadlines].map(({ id }) => id))
  return [...ids]
    .map(id => ({ id, before: of(before, id), after: of(after, id) }))
    .filter(({ before: was, after: is }) => !was || !is || essence(was) !== essence(is))
}

/** The events that only one of two versions knows. */
export function compareEvents(before: Procedure, after: Procedure) {
  const missing = (from: Procedure, to: Procedure) =>
    from.events.filter(event => !to.events.some(({ id }) => id === event.id))
  return { gone: missing(before, after), added: missing(after, before) }
}

/** Everything of a rule but its words and its name. */
function essence({ title: _title, explain: _explain, version: _version, ...rule }: Rule): string {
  return JSON.stringify(rule)
}
