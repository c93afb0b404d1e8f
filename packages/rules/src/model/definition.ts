import type { Text } from '@havre/policy/text.ts'
import type { Paper } from '../residence/papers.ts'
import type { Answer, FactName } from './facts.ts'
import type { Actor, Basis, Jurisdiction, Rule } from './rule.ts'

/** A station of a procedure. An `end` is left by nothing; `stay` is a ground to be in the country while it lasts. */
export type State = {
  readonly id: string
  readonly title: Text
  readonly kind?: 'stay' | 'end'
}

/** How a decision was notified: what the first day of an appeal period depends on (D5). */
export const NOTIFICATION_MODES = ['registered', 'post', 'handed', 'other'] as const
export type NotificationMode = (typeof NOTIFICATION_MODES)[number]

/** What the prosecutor or labour auditor is asked before the stay is extended (LE-1980 art. 61/3 §2). */
export const MAGISTRATE_QUESTIONS = [
  'stillVictim',
  'proceedingsPending',
  'willToCooperate',
  'linksBroken',
] as const
export type MagistrateQuestion = (typeof MAGISTRATE_QUESTIONS)[number]

/** What may be noted about an event beside its day. */
export const EVENT_FIELDS = ['mode', 'printedUntil', 'answers', 'ground', 'evidence'] as const
export type EventField = (typeof EVENT_FIELDS)[number]

/** What must hold before an event; `reason` says to a person why it does not. */
export type Guard = { readonly reason: Text } & (
  | { readonly if: 'fact'; readonly fact: FactName; readonly is: 'yes' | 'no' }
  /** This event at most so often. */
  | { readonly if: 'atMost'; readonly times: number }
  /** Not after the end of that deadline. */
  | { readonly if: 'by'; readonly deadline: string }
  /** One of these events has happened before. */
  | { readonly if: 'after'; readonly events: readonly string[] }
  /** The magistrate has answered all four questions with yes. */
  | { readonly if: 'allYes' }
  /** The magistrate has answered each of the four questions, with yes or no. */
  | { readonly if: 'allAnswered' }
  /** Something that proves it is attached. */
  | { readonly if: 'evidence' }
  /** Guardian and lawyer have said what they think of it, by that day: as dated acts, agreeing or not. */
  | { readonly if: 'heard' }
  /** Not yet that old on that day, by the retained birth date. */
  | { readonly if: 'youngerThan'; readonly years: number }
)

/** An event that a person may record, and where it leads. */
export type EventRule = {
  readonly id: string
  readonly title: Text
  readonly by: Actor
  /** States it may happen in; `any`: in every one that is not an end. */
  readonly from: readonly string[] | 'any'
  /** Where it leads; `same` leaves the state as it is. */
  readonly to: string | 'same'
  /** It may lead back to a state that was left, or to the same one once more. */
  readonly again?: true
  /** It may truly happen more than once on one day; any other event of one day and one name was recorded twice. */
  readonly severalADay?: true
  readonly guards?: readonly Guard[]
  readonly asks?: readonly EventField[]
  /** The paper that is handed over with it. */
  readonly gives?: Paper
  /** Tasks that it opens, each within working days, for a role of the house. */
  readonly opens?: readonly OpenedTask[]
  readonly basis?: Basis
}

export type OpenedTask = {
  readonly id: string
  readonly title: Text
  readonly role: 'LEG' | 'REF' | 'COO' | 'DIR' | 'EDU'
  readonly workingDays: number
}

/** One step of the arithmetic, taken in order from the first day. */
export type Step =
  | { readonly add: 'days' | 'months' | 'years' | 'workingDays'; readonly n: number }
  /** The first day is day 1 (D9). */
  | { readonly add: 'daysCountingFirst'; readonly n: number }
  /** A period of appeal, from its first day by the way of notification (D5). */
  | { readonly add: 'daysSinceNotified'; readonly n: number }
  /** Not after the nth birthday. */
  | { readonly cap: 'birthday'; readonly age: number }

export type Origin =
  /** When one of these happens: the newest one counts, or the first; `each` has its own date, which a newer one does not take away. */
  { readonly event: readonly string[]; readonly which?: 'first' | 'each' } | { readonly birthday: number }

export type DeadlineRule = Rule & {
  readonly title: Text
  readonly start: Origin
  /** Only where that fact is answered so; what nobody answered is `unknown`. */
  readonly given?: { readonly fact: FactName; readonly is: readonly Answer[] }
  /** The steps are taken from the end of the last of these deadlines that has begun, printed or computed; all stand before this one. */
  readonly startsAtEndOf?: readonly string[]
  readonly steps: readonly Step[]
  /** A window opens here and ends where `steps` end (D8). */
  readonly opens?: readonly Step[]
  /** D3 none, D4 forward, D7 and D8 backward. */
  readonly roll: 'none' | 'forward' | 'backward'
  /**
   * `document`: the end of a paper, where a printed date wins. `legal`: a right is lost after it. `target`: what the house sets
   * itself. `from`: something is possible from that day on.
   */
  readonly nature: 'document' | 'legal' | 'target' | 'from'
  /** `maximum`: the authority may grant less; a computed end is an estimate. */
  readonly most?: true
  readonly closedBy?: readonly string[]
  /** It holds only while the procedure is in one of these; everywhere when absent. */
  readonly while?: readonly string[]
  readonly actor: Actor
  /** Days before the end on which somebody is told, moved back to a working day. */
  readonly warnDays: readonly number[]
  /** Where the house stops before the law does: so many working days before, or on the day it was notified. */
  readonly stop?: { readonly workingDaysBefore: number } | 'notified'
}

export type Procedure = {
  readonly id: string
  readonly version: string
  readonly jurisdiction: Jurisdiction
  readonly title: Text
  readonly start: string
  readonly states: readonly State[]
  readonly events: readonly EventRule[]
  readonly deadlines: readonly DeadlineRule[]
  /** `draft`: to be validated by a lawyer before anything of it is shown as sure. */
  readonly status?: 'draft'
}
