import type { TaskRole, Urgency } from '@havre/kinds/kind.ts'

/**
 * One thing that happened, told by a professional: what was seen, what the youth said, what one makes of it, what must
 * follow. Slots as in grammar.ts. `after` and `before` are days since the arrival.
 */
export type Situation = {
  /** Code of the kind's subject, moment or domain. */
  readonly code: string
  readonly facts: string
  readonly words?: string
  readonly reading?: string
  readonly next?: Follow
  readonly medicine?: string
  readonly place?: string
  readonly language?: 'nl'
  readonly after?: number
  readonly before?: number
}

export type Follow = { readonly what: string; readonly urgency: Urgency; readonly forRole: TaskRole }
