import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'
import { plusWorkingDays } from '../dates/working-days.ts'
import type { EventField, EventRule, OpenedTask, Procedure } from '../model/definition.ts'
import { retainedBirth } from '../model/facts.ts'
import type { Actor } from '../model/rule.ts'
import type { Case, CaseEvent } from './case.ts'
import { type Deadline, deadlinesOf } from './deadlines.ts'
import { whyNot } from './guards.ts'
import { type Warning, warningsOf } from './warnings.ts'

/** One step that was taken: from where to where, when, by which record. */
export type Taken = {
  readonly eventId: string
  readonly event: string
  readonly on: Day
  readonly from: string
  readonly to: string
}

/** An event that may be recorded next, or why it may not. */
export type Possible = {
  readonly event: string
  readonly title: Text
  readonly by: Actor
  readonly to: string
  readonly asks: readonly EventField[]
  readonly allowed: boolean
  readonly reasons: readonly Text[]
}

export type OpenTask = Pick<OpenedTask, 'id' | 'title' | 'role'> & {
  readonly eventId: string
  readonly dueOn: Day
}

/** Where a procedure stands, what may come, what is due and what does not fit together. */
export type Result = {
  readonly procedure: string
  readonly version: string
  readonly draft: boolean
  readonly state: string
  readonly since: Day | null
  readonly path: readonly Taken[]
  /** Records that do not fit: they change nothing until a person corrects them. */
  readonly refused: readonly { readonly eventId: string; readonly reasons: readonly Text[] }[]
  readonly possible: readonly Possible[]
  readonly deadlines: readonly Deadline[]
  readonly tasks: readonly OpenTask[]
  readonly warnings: readonly Warning[]
}

/**
 * Where the procedure stands by what was recorded. Pure: the same input gives the same answer, whatever the clock says.
 * Nothing ends by itself: a deadline that has passed is `late`, and the state stays what a person's record made it.
 */
export function evaluate(definition: Procedure, given: Case): Result {
  const path: Taken[] = []
  const past: CaseEvent[] = []
  const refused: { eventId: string; reasons: readonly Text[] }[] = []
  let state = definition.start
  for (const event of inOrder(given.events)) {
    const rule = definition.events.find(one => one.id === event.event)
    const reasons = rule ? mayHappen(definition, rule, event, past, state, given) : [UNKNOWN]
    if (!rule || reasons.length > 0) {
      refused.push({ eventId: event.id, reasons })
      continue
    }
    const to = rule.to === 'same' ? state : rule.to
    path.push({ eventId: event.id, event: event.event, on: event.on, from: state, to })
    past.push(event)
    state = to
  }
  const result = {
    procedure: definition.id,
    version: definition.version,
    draft: definition.status === 'draft',
    state,
    since: path.findLast(step => step.to === state && step.from !== step.to)?.on ?? path.at(-1)?.on ?? null,
    path,
    refused,
    possible: definition.events.flatMap(rule => possible(definition, rule, past, state, given) ?? []),
    deadlines: deadlinesOf(definition, past, state, given),
    tasks: tasksOf(definition, past),
  }
  return { ...result, warnings: warningsOf(definition, past, result.deadlines, given) }
}

/** By day; what happened on one day stays in the order it was recorded in. */
function inOrder(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}

function mayHappen(
  definition: Procedure,
  rule: EventRule,
  event: CaseEvent,
  past: readonly CaseEvent[],
  state: string,
  given: Case,
): readonly Text[] {
  const born = retainedBirth(given.facts)
  if (event.on > given.today) return [IN_FUTURE]
  if (born && event.on < born) return [BEFORE_BIRTH]
  if (!leaves(definition, rule, state)) return [NOT_FROM_HERE]
  return whyNot(definition, rule, event, past, given, false)
}

function leaves({ states }: Procedure, { from }: EventRule, state: string): boolean {
  if (from !== 'any') return from.includes(state)
  return states.find(one => one.id === state)?.kind !== 'end'
}

function possible(
  definition: Procedure,
  rule: EventRule,
  past: readonly CaseEvent[],
  state: string,
  given: Case,
): Possible | undefined {
  if (!leaves(definition, rule, state)) return undefined
  const asked = { id: '', event: rule.id, on: given.today }
  const reasons = whyNot(definition, rule, asked, past, given, true)
  return {
    event: rule.id,
    title: rule.title,
    by: rule.by,
    to: rule.to === 'same' ? state : rule.to,
    asks: rule.asks ?? [],
    allowed: reasons.length === 0,
    reasons,
  }
}

function tasksOf({ events, jurisdiction }: Procedure, past: readonly CaseEvent[]): readonly OpenTask[] {
  return past.flatMap(event =>
    (events.find(one => one.id === event.event)?.opens ?? []).map(({ id, title, role, workingDays }) => ({
      id,
      title,
      role,
      eventId: event.id,
      dueOn: plusWorkingDays(event.on, workingDays, jurisdiction),
    })),
  )
}

const UNKNOWN: Text = {
  fr: 'Cette procédure ne connaît pas cet événement.',
  nl: 'Deze procedure kent die gebeurtenis niet.',
  en: 'This procedure does not know that event.',
}
const IN_FUTURE: Text = {
  fr: 'Un événement ne se note qu’une fois arrivé.',
  nl: 'Een gebeurtenis wordt pas genoteerd als ze gebeurd is.',
  en: 'An event is recorded once it has happened.',
}
const BEFORE_BIRTH: Text = {
  fr: 'Avant la naissance retenue.',
  nl: 'Vóór de weerhouden geboortedatum.',
  en: 'Before the retained birth date.',
}
const NOT_FROM_HERE: Text = {
  fr: 'Impossible depuis l’étape où la procédure se trouvait ce jour-là.',
  nl: 'Niet mogelijk vanuit de stap waarin de procedure zich toen bevond.',
  en: 'Not possible from where the procedure stood on that day.',
}
