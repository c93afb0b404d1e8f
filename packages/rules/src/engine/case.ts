import type { Day } from '../dates/days.ts'
import type { MagistrateQuestion, NotificationMode } from '../model/definition.ts'
import type { Answer, Facts } from '../model/facts.ts'

/** Something that happened, as a person recorded it. */
export type CaseEvent = {
  readonly id: string
  readonly event: string
  /** The day it happened; for what was sent by post, the day it was handed to the post (D5). */
  readonly on: Day
  readonly mode?: NotificationMode
  /** The end that is printed on the paper: it wins over whatever is computed. */
  readonly printedUntil?: Day
  readonly answers?: { readonly [question in MagistrateQuestion]?: Answer }
  readonly ground?: string
  /** Whether a proof of it is attached. */
  readonly evidence?: boolean
}

/** A date that a person set instead of the computed one, with a reason; it counts once a second person agreed. */
export type Override = {
  readonly rule: string
  /** The event that the deadline started from; absent for one that starts from a birthday. */
  readonly eventId?: string
  readonly day: Day
  /** The computed date that it was set instead of. */
  readonly instead?: Day
  readonly reason: string
  readonly confirmed: boolean
}

/** What guardian or lawyer said of a change of track, on which day: that it was said, not what. */
export type Opinion = { readonly by: 'guardian' | 'lawyer'; readonly on: Day }

/** All that the engine is told about one procedure of one youth. It reads no clock and no database. */
export type Case = {
  readonly facts: Facts
  readonly events: readonly CaseEvent[]
  readonly overrides?: readonly Override[]
  readonly opinions?: readonly Opinion[]
  readonly today: Day
}
