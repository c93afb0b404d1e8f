import type { PolicyCell } from './cells.ts'
import { holdsEntries, isFileCompartment } from './compartments.ts'
import type { Actor, Row, Target } from './target.ts'

const HOUR = 3_600_000

/**
 * Hours during which an unsigned entry stays open to its writers, counted from its last change. The window
 * rolls: a first interview that lasts three days stays open as long as somebody comes back to it each day,
 * while a draft left alone closes and can then only be signed as it stands.
 */
export const AMEND_WINDOW_HOURS = 24

/** True while an unsigned row may still be written: `updated_at >= now() - interval '24 hours'`. */
export function isOpenDraft(row: Row, now: Date): boolean {
  return !row.signed && now.getTime() - row.updatedAt.getTime() <= AMEND_WINDOW_HOURS * HOUR
}

/** True when the actor wrote the row or was invited to write it. */
export function isWriter(actor: Actor, row: Row): boolean {
  return row.authorIds.includes(actor.accountId)
}

/** True when the row exists, that is when somebody wrote it. */
export function exists(row: Row | undefined): row is Row {
  return row !== undefined && row.authorIds.length > 0
}

/**
 * Whether the file lies within the cell's scope, whatever the row. A: always. P: the youth is present and the
 * actor on shift. R: named as referent for REF, named in any function for the others. G: a live grant. S: as P
 * in a file (one creates only for youths in the house), always in a register of the house. N: always.
 */
export function reachesFile(cell: PolicyCell, actor: Actor, target: Target): boolean {
  const { relation } = target
  const inHouse = relation.present && actor.onShift
  switch (cell.scope) {
    case 'A':
    case 'N':
      return true
    case 'P':
      return inHouse
    case 'R':
      return cell.role === 'REF' ? relation.referent : relation.named
    case 'G':
      return relation.granted
    case 'S':
      return inHouse || !isFileCompartment(cell.compartment)
  }
}

/**
 * Whether the target as asked lies within the cell's scope: as `reachesFile`, except that N never holds for a row,
 * and that S, for all but `c`, looks at the row alone: the actor wrote it or was invited to.
 */
export function reaches(cell: PolicyCell, actor: Actor, target: Target): boolean {
  if (cell.scope === 'N') return target.row === undefined
  if (cell.scope !== 'S' || cell.action === 'c') return reachesFile(cell, actor, target)
  return target.row !== undefined && isWriter(actor, target.row)
}

/**
 * Whether the row meets the cell's condition. Without a row only '' does: what cannot be shown does not hold.
 * `72h`: occurred at most 72 hours ago. `today`: occurred since the centre's midnight. `own`: written by or
 * addressed to the actor. Subjects: the row's aspect is that one.
 */
export function meets(cell: PolicyCell, actor: Actor, target: Target): boolean {
  const { row, now, startOfDay } = target
  const { qualifier } = cell
  if (qualifier === '') return true
  if (!row) return false
  switch (qualifier) {
    case 'signed':
      return row.signed
    case '72h':
      return now.getTime() - row.occurredAt.getTime() <= 72 * HOUR
    case 'today':
      return row.occurredAt.getTime() >= startOfDay.getTime()
    case 'item':
      return row.itemGranted === true
    case 'released':
      return row.released === true
    case 'releasedItem':
      return row.released === true && row.itemGranted === true
    case 'own':
      return isWriter(actor, row) || row.assigneeIds?.includes(actor.accountId) === true
    case 'notOwn':
      return !isWriter(actor, row)
    default:
      return row.aspect === qualifier
  }
}

/**
 * What the action itself asks of the row. `c` (write one's own draft): the actor is its author and it is
 * still open. `u` on an entry: the actor is one of its writers and it is still open; elsewhere (tasks, registers)
 * scope and condition are enough. `y`: never one's own request (requester and approver are two people).
 */
export function actionFits(cell: PolicyCell, actor: Actor, target: Target): boolean {
  const { row, now } = target
  if (!row) return true
  switch (cell.action) {
    case 'c':
      return !exists(row) || (row.authorIds[0] === actor.accountId && isOpenDraft(row, now))
    case 'u':
      return !holdsEntries(cell.compartment) || (isWriter(actor, row) && isOpenDraft(row, now))
    case 'y':
      return !isWriter(actor, row)
    default:
      return true
  }
}
