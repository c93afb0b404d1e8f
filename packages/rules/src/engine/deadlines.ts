import type { Text } from '@havre/policy/text.ts'
import { birthday, type Day, daysBetween, plusDays } from '../dates/days.ts'
import { plusWorkingDays, rollBackward } from '../dates/working-days.ts'
import type { DeadlineRule, Procedure } from '../model/definition.ts'
import { retainedBirth } from '../model/facts.ts'
import { type Certainty, inForce, type Rule } from '../model/rule.ts'
import { roll, takeSteps, type Worked } from './arithmetic.ts'
import type { Case, CaseEvent, Override } from './case.ts'
import { dayWords, labelled } from './words.ts'

/** A date that must not be missed, and everything that made it. */
export type Deadline = {
  readonly rule: Pick<Rule, 'id' | 'version' | 'jurisdiction' | 'basis' | 'explain'>
  readonly title: Text
  readonly nature: DeadlineRule['nature']
  /** The event that it started from; absent for a birthday. */
  readonly eventId?: string
  /** The day that counts: the printed one, the agreed override, or the computed one. */
  readonly due: Day
  /** Before and after it was moved off a day on which nobody works. */
  readonly computed: { readonly raw: Day; readonly rolled: Day }
  readonly opens?: Day
  /** Where the house stops before the law does. */
  readonly stop?: Day
  readonly from: 'printed' | 'override' | 'computed'
  /** A document's end that no paper has confirmed yet: plan with it, trust the paper. */
  readonly estimate: boolean
  readonly certainty: Certainty
  /** The rule does not hold on the day it would start from: shown, never as sure. */
  readonly outOfForce: boolean
  readonly arithmetic: readonly Text[]
  readonly warnings: readonly Day[]
  readonly actor: DeadlineRule['actor']
  readonly state: 'open' | 'met' | 'late'
  readonly daysLeft: number
  /** The same date by the other birth dates that are claimed. */
  readonly alternatives: readonly { readonly born: Day; readonly due: Day }[]
  readonly override?: Override
}

/** The deadlines of a procedure whose accepted events are `past`, the nearest first. */
export function deadlinesOf(
  definition: Procedure,
  past: readonly CaseEvent[],
  state: string,
  given: Case,
): readonly Deadline[] {
  return definition.deadlines
    .flatMap(rule =>
      startsOf(rule, past).flatMap(event => deadlineOf(definition, rule, past, state, given, event) ?? []),
    )
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
}

/** The events that a rule has a date from, `undefined` for the one that it picks itself. */
function startsOf({ start }: DeadlineRule, past: readonly CaseEvent[]): readonly (CaseEvent | undefined)[] {
  if ('birthday' in start || start.which !== 'each') return [undefined]
  return past.filter(one => start.event.includes(one.event))
}

/** The day that a deadline of the definition ends on as far as it has started; undefined where it has not. */
export function endOf(
  definition: Procedure,
  id: string,
  past: readonly CaseEvent[],
  given: Case,
): Day | undefined {
  const rule = definition.deadlines.find(one => one.id === id)
  return rule && deadlineOf(definition, rule, past, undefined, given)?.due
}

function deadlineOf(
  definition: Procedure,
  rule: DeadlineRule,
  past: readonly CaseEvent[],
  state: string | undefined,
  given: Case,
  from?: CaseEvent,
): Deadline | undefined {
  const { facts, today, overrides = [] } = given
  if (rule.given && !rule.given.is.includes(facts.answers[rule.given.fact] ?? 'unknown')) return undefined
  const born = retainedBirth(facts)
  const origin = originOf(definition, rule, past, given, born, from)
  if (!origin) return undefined
  const { event, begins } = origin
  const worked = work(rule, begins, event, born)
  if (!worked) return undefined
  const { raw, end, opens } = worked
  const holds = inForce(rule, begins.day)
  const printed = rule.nature === 'document' ? event?.printedUntil : undefined
  const override = overrides.find(one => one.rule === rule.id && one.eventId === event?.id)
  const agreed = override?.confirmed ? override.day : undefined
  // What the house sets itself cannot be late before what it follows from: then it is for now.
  const soonest = rule.nature === 'target' && event && end.day < event.on ? event.on : end.day
  const due = printed ?? agreed ?? soonest
  // A target of the house is met by what it aims at; whatever closes a deadline must come after what opened it.
  const closed = past.some(
    one => rule.closedBy?.includes(one.event) && (!event || past.indexOf(one) > past.indexOf(event)),
  )
  const over = closed || (state !== undefined && !runsIn(definition, rule, state))
  const found = printed ? 'printed' : agreed ? 'override' : 'computed'
  const { id, version, jurisdiction, basis, explain } = rule
  const said = definition.events.find(one => one.id === event?.event)?.title
  return {
    rule: { id, version, jurisdiction, basis, explain },
    title: rule.title,
    nature: rule.nature,
    ...(event && { eventId: event.id }),
    due,
    computed: { raw: raw.day, rolled: end.day },
    ...(opens && { opens: opens.day }),
    ...(rule.stop && { stop: stopOf(rule, due, begins.day) }),
    from: found,
    estimate: rule.nature === 'document' && found === 'computed',
    certainty: holds ? rule.certainty : 'uncertain',
    outOfForce: !holds,
    arithmetic: [...(said ? [said] : []), ...end.lines, ...(printed ? [printedLine(printed)] : [])],
    warnings: rule.warnDays.map(days => rollBackward(plusDays(due, -days), rule.jurisdiction)),
    actor: rule.actor,
    state: over ? 'met' : due < today && rule.nature !== 'from' ? 'late' : 'open',
    daysLeft: daysBetween(today, due),
    alternatives: alternativesOf(definition, rule, past, given, due, event),
    ...(override && { override }),
  }
}

/** Once a procedure has ended there is nothing left to aim at or to wait for; a right that the end itself gives still runs out. */
function runsIn({ states }: Procedure, { nature, while: during }: DeadlineRule, state: string): boolean {
  if (during) return during.includes(state)
  const ended = states.find(one => one.id === state)?.kind === 'end'
  return !ended || nature === 'legal' || nature === 'document'
}

type Started = { readonly event: CaseEvent | undefined; readonly begins: Worked }

function originOf(
  definition: Procedure,
  rule: DeadlineRule,
  past: readonly CaseEvent[],
  given: Case,
  born: Day | undefined,
  from?: CaseEvent,
): Started | undefined {
  const { start } = rule
  if ('birthday' in start) {
    if (!born) return undefined
    const day = birthday(born, start.birthday)
    const age = start.birthday
    const how = { fr: `${age} ans`, nl: `${age} jaar`, en: `${age} years old` }
    return { event: undefined, begins: { day, lines: [labelled(how, dayWords(day))] } }
  }
  const fitting = past.filter(one => start.event.includes(one.event))
  const event = from ?? (start.which === 'first' ? fitting[0] : fitting.at(-1))
  if (!event) return undefined
  if (!rule.startsAtEndOf) return { event, begins: { day: event.on, lines: [dayWords(event.on)] } }
  const base = rule.startsAtEndOf
    .flatMap(id => definition.deadlines.find(one => one.id === id) ?? [])
    .flatMap(one => deadlineOf(definition, one, past, undefined, given) ?? [])
    .at(-1)
  return base && { event, begins: { day: base.due, lines: [labelled(base.title, dayWords(base.due))] } }
}

function work(rule: DeadlineRule, begins: Worked, event: CaseEvent | undefined, born: Day | undefined) {
  const given = { jurisdiction: rule.jurisdiction, born, mode: event?.mode }
  const raw = takeSteps(begins, rule.steps, given)
  const opens = rule.opens && takeSteps(begins, rule.opens, given)
  return raw && { raw, end: roll(raw, rule), opens }
}

function stopOf({ stop, jurisdiction }: DeadlineRule, due: Day, notified: Day): Day {
  return stop && stop !== 'notified' ? plusWorkingDays(due, -stop.workingDaysBefore, jurisdiction) : notified
}

function alternativesOf(
  definition: Procedure,
  rule: DeadlineRule,
  past: readonly CaseEvent[],
  given: Case,
  due: Day,
  from: CaseEvent | undefined,
) {
  return given.facts.births.flatMap(({ day: born }) => {
    const origin = originOf(definition, rule, past, given, born, from)
    const other = origin && work(rule, origin.begins, origin.event, born)
    return other && other.end.day !== due && dependsOnBirth(rule) ? [{ born, due: other.end.day }] : []
  })
}

function dependsOnBirth({ start, steps }: DeadlineRule): boolean {
  return 'birthday' in start || steps.some(step => 'cap' in step)
}

function printedLine(day: Day): Text {
  const how = { fr: 'Le document l’emporte', nl: 'Het document gaat voor', en: 'The document prevails' }
  return labelled(how, dayWords(day))
}
