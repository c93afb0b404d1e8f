import { policyCells } from './cells.ts'
import type { Compartment } from './compartments.ts'
import { mayList } from './decide.ts'
import type { Role } from './roles.ts'
import type { Actor, Target } from './target.ts'

/**
 * May the actor read (`r`) or add and change (`c`) rows of the house itself in this compartment: the calendar, notes to
 * the next shift, what concerns no single youth? Whoever works in the compartment in any way of the house may, on shift
 * where the cell asks for it; a grant on one file (G) or numbers (N) open nothing. Twin of `app.in_house`.
 */
export function mayUseHouse(actor: Actor, compartment: Compartment, action: 'r' | 'c'): boolean {
  return cellsInHouse(actor, compartment, action).length > 0
}

/**
 * The same for reading it without a condition: who knows the rules at the door and no more of AUTON is told which places are taken
 * tonight, and no day of a stay. Twin of `plans` in `app.places_taken`.
 */
export function readsHouseInFull(actor: Actor, compartment: Compartment): boolean {
  return cellsInHouse(actor, compartment, 'r').some(({ qualifier }) => qualifier === '')
}

/**
 * The same for the agreements of the house and their meetings (docs/decisions/0034): they are of the house by day. Who only watches by
 * night keeps tasks with everybody, and neither reads nor writes there. Twin of the policies `…_by_day`.
 */
export function mayUseNetwork(actor: Actor, action: 'r' | 'c'): boolean {
  return mayUseHouse(byDay(actor), 'TASK', action)
}

/**
 * May the actor read the phases of a stay and its mandates (docs/decisions/0038)? Whoever reads the operational card by day: the night
 * needs where a youth sleeps, and not under which mandate. `target` is about OPS. Twin of the policies `stay_by_day`, `mandate_by_day`.
 */
export function readsStays(actor: Actor, target: Target): boolean {
  return mayList(byDay(actor), target)
}

/** The actor without what only the night watch gives. */
function byDay(actor: Actor): Actor {
  return { ...actor, roles: actor.roles.filter(role => role !== 'NGT') }
}

function cellsInHouse(actor: Actor, compartment: Compartment, action: 'r' | 'c') {
  return policyCells().filter(
    cell =>
      cell.compartment === compartment &&
      cell.action === action &&
      actor.roles.includes(cell.role) &&
      (cell.scope === 'A' ||
        cell.scope === 'R' ||
        ((cell.scope === 'P' || cell.scope === 'S') && actor.onShift)),
  )
}

/** Do these roles read this compartment of every file (scope A), not only of those they are near to? */
export function readsEvery(roles: readonly Role[], compartment: Compartment): boolean {
  return policyCells().some(
    cell =>
      cell.compartment === compartment &&
      cell.action === 'r' &&
      cell.scope === 'A' &&
      roles.includes(cell.role),
  )
}

/**
 * May the actor keep what the house has in this compartment: its places? Only who may add to it on every file (scope A),
 * whatever the shift. Twin of `app.open('c')`.
 */
export function mayKeepHouse(actor: Actor, compartment: Compartment): boolean {
  return policyCells().some(
    cell =>
      cell.compartment === compartment &&
      cell.action === 'c' &&
      cell.scope === 'A' &&
      cell.qualifier === '' &&
      actor.roles.includes(cell.role),
  )
}
