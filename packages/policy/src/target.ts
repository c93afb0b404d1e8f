import type { Compartment } from './compartments.ts'
import type { Aspect } from './qualifiers.ts'
import type { Role } from './roles.ts'

/** Who asks. All roles held count together: the answer is the union of their cells. */
export type Actor = {
  readonly accountId: string
  readonly roles: readonly Role[]
  /** On a rostered shift now (30 minutes of grace included); true when the centre keeps no roster. */
  readonly onShift: boolean
}

/** What ties the actor to one youth file at this moment. */
export type Relation = {
  /** In the file team, in any function. */
  readonly named: boolean
  /** In the file team as referent. */
  readonly referent: boolean
  /** Holds a live grant on this file that covers the target's compartment. */
  readonly granted: boolean
  /** The youth lives in the house at this moment, or is missing from it and the episode is not closed. */
  readonly present: boolean
  /** Shut out of this file (kinship, complaint, the youth's wish). */
  readonly excluded: boolean
  /** The file has been erased. */
  readonly erased: boolean
}

/** The relation of a question that concerns no youth file (accounts, settings, statistics …). */
export const NO_FILE: Relation = {
  named: false,
  referent: false,
  granted: false,
  present: false,
  excluded: false,
  erased: false,
}

/** The row asked about. What does not exist yet (a request to make, an entry to create) has no authors. */
export type Row = {
  /** The author first, then those invited to write. For an account, its holder; for a request, who asked. */
  readonly authorIds: readonly string[]
  /** Those to whom the row is addressed: a task's assignees. */
  readonly assigneeIds?: readonly string[] | undefined
  /** Signed, whether or not it has been corrected since. */
  readonly signed: boolean
  readonly occurredAt: Date
  /** Last change of the row, by anybody. */
  readonly updatedAt: Date
  /** What the row is about, for cells that open one subject only: declared by the kind or by the register. */
  readonly aspect?: Aspect | undefined
  /** This very row was entrusted to the actor by a grant, or released to the actor. */
  readonly itemGranted?: boolean | undefined
  /** The row has been released (PRIV: by the lawyer; RELEASE: after the second signature). */
  readonly released?: boolean | undefined
}

/** What is asked about: one compartment of one file, and a row of it when there is one. */
export type Target = {
  readonly compartment: Compartment
  readonly relation: Relation
  readonly row?: Row | undefined
  readonly now: Date
  /** Midnight that began this day in the centre's time zone, for cells that say `today`. */
  readonly startOfDay: Date
}
