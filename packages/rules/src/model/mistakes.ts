import type { Procedure } from './definition.ts'

/** What is wrong with a definition, and where: `events.ai_issued.to`. */
export type DefinitionMistake = { readonly at: string; readonly code: string }

/** The definition is not sound; `mistakes` names every place. */
export class UnsoundDefinition extends Error {
  readonly mistakes: readonly DefinitionMistake[]
  constructor(id: string, mistakes: readonly DefinitionMistake[]) {
    super(`${id}: ${mistakes.map(({ at, code }) => `${at} ${code}`).join(', ')}`)
    this.mistakes = mistakes
  }
}

/** The definition as it is; throws `UnsoundDefinition` where it could not run. */
export function checked(definition: Procedure): Procedure {
  const mistakes = mistakesIn(definition)
  if (mistakes.length > 0) throw new UnsoundDefinition(definition.id, mistakes)
  return definition
}

/** Every place where a definition names what is not there, cannot be reached, or runs in a circle that nobody meant. */
export function mistakesIn(definition: Procedure): readonly DefinitionMistake[] {
  const { states, events, deadlines, start } = definition
  const names = new Set(states.map(state => state.id))
  const known = new Set(events.map(event => event.id))
  const rules = new Set(deadlines.map(deadline => deadline.id))
  const missing = (at: string, ids: readonly string[], among: ReadonlySet<string>) =>
    ids.flatMap(id => (among.has(id) ? [] : [{ at: `${at}.${id}`, code: 'unknown' }]))
  return [
    ...twice(
      'states',
      states.map(state => state.id),
    ),
    ...twice(
      'events',
      events.map(event => event.id),
    ),
    ...twice(
      'deadlines',
      deadlines.map(deadline => deadline.id),
    ),
    ...missing('start', [start], names),
    ...events.flatMap(({ id, from, to, guards = [] }) => [
      ...missing(`events.${id}.from`, from === 'any' ? [] : from, names),
      ...missing(`events.${id}.to`, to === 'same' ? [] : [to], names),
      ...guards.flatMap(guard =>
        guard.if === 'by'
          ? missing(`events.${id}.guards`, [guard.deadline], rules)
          : missing(`events.${id}.guards`, guard.if === 'after' ? guard.events : [], known),
      ),
    ]),
    ...deadlines.flatMap(
      (
        { id, start: origin, startsAtEndOf = [], closedBy = [], while: during = [], validFrom, validTo },
        at,
      ) => [
        ...missing(`deadlines.${id}.start`, 'event' in origin ? origin.event : [], known),
        ...missing(`deadlines.${id}.startsAtEndOf`, startsAtEndOf, rules),
        ...startsAtEndOf.flatMap(other =>
          deadlines.findIndex(one => one.id === other) < at
            ? []
            : [{ at: `deadlines.${id}.startsAtEndOf.${other}`, code: 'circle' }],
        ),
        ...missing(`deadlines.${id}.closedBy`, closedBy, known),
        ...missing(`deadlines.${id}.while`, during, names),
        ...(validTo !== null && validTo < validFrom
          ? [{ at: `deadlines.${id}.validTo`, code: 'before-from' }]
          : []),
      ],
    ),
    ...unreachable(definition),
    ...circles(definition),
  ]
}

function twice(at: string, ids: readonly string[]): DefinitionMistake[] {
  return ids.flatMap((id, n) => (ids.indexOf(id) < n ? [{ at: `${at}.${id}`, code: 'twice' }] : []))
}

/** From where to where an event leads; what leaves the state as it is leads nowhere. */
function edges({ states, events }: Procedure, counts: (event: Procedure['events'][number]) => boolean) {
  const open = states.flatMap(state => (state.kind === 'end' ? [] : [state.id]))
  return events
    .filter(counts)
    .flatMap(event =>
      event.to === 'same'
        ? []
        : (event.from === 'any' ? open : event.from).map(from => ({ from, to: event.to, event: event.id })),
    )
}

function unreachable(definition: Procedure): DefinitionMistake[] {
  const all = edges(definition, () => true)
  const reached = new Set([definition.start])
  for (const state of reached) for (const edge of all) if (edge.from === state) reached.add(edge.to)
  return definition.states.flatMap(({ id }) =>
    reached.has(id) ? [] : [{ at: `states.${id}`, code: 'unreachable' }],
  )
}

function circles(definition: Procedure): DefinitionMistake[] {
  const forward = edges(definition, event => !event.again)
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    forward.some(
      edge =>
        edge.from === from &&
        (edge.to === to || (!seen.has(edge.to) && reaches(edge.to, to, seen.add(edge.to)))),
    )
  return [
    ...new Set(
      forward.filter(edge => reaches(edge.to, edge.from) || edge.to === edge.from).map(edge => edge.event),
    ),
  ].map(event => ({ at: `events.${event}.to`, code: 'circle' }))
}
