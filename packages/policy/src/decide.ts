import type { Action } from './actions.ts'
import type { Rule } from './cell.ts'
import { type PolicyCell, policyCells } from './cells.ts'
import type { Compartment } from './compartments.ts'
import { actionFits, isWriter, meets, reaches, reachesFile } from './conditions.ts'
import { INSIDE, RESERVED } from './qualifiers.ts'
import { isInside } from './roles.ts'
import type { Actor, Target } from './target.ts'

/**
 * The answer: allowed by that rule, or denied. `visible` tells that the actor may read the same target: answer
 * 403 then, and 404 otherwise, with the same body as for what does not exist.
 */
export type Decision =
  | { readonly allow: true; readonly by: Rule }
  | { readonly allow: false; readonly visible: boolean }

/** The cells by compartment and action, in the order of the matrix. */
const CELLS = Map.groupBy(policyCells(), cell => keyOf(cell.compartment, cell.action))

/**
 * May this actor do this to that target? Pure; the database gives the same answer from the same cells.
 *
 * 1. An excluded or erased file denies, hidden, before anything else.
 * 2. Otherwise one cell of one role held is enough, if its scope reaches the target (`reaches`), the row meets
 *    its condition (`meets`) and the action fits the row (`actionFits`).
 * 3. What stays inside is for nobody from outside. What is reserved is for the carer: a cell alone does not open it (`unlocks`).
 * 4. An author reads what they wrote wherever they may create, whatever the reading cells say: the draft to finish
 *    and what became of it.
 *
 * Without a row the question is about the file: `r` then holds only where every row may be read, `c` asks to
 * create, `u` to change what the file itself carries, `v q y x` ask in general. To know whether a list may be
 * shown, filtered row by row, use `mayList`. A draft is read like any other row, except where the cell says `signed`.
 * Break-glass is not decided here: it adds a file to what the database opens for reading.
 */
export function decide(actor: Actor, action: Action, target: Target): Decision {
  if (isShut(target) || isKeptInside(actor, target)) return { allow: false, visible: false }
  const cell = findCell(actor, action, target) ?? cellOfAuthor(actor, action, target)
  if (cell) return { allow: true, by: { scope: cell.scope, action: cell.action, qualifier: cell.qualifier } }
  return { allow: false, visible: action !== 'r' && seesTarget(actor, target) }
}

function findCell(actor: Actor, action: Action, target: Target): PolicyCell | undefined {
  return heldCells(actor, action, target).find(
    one =>
      reaches(one, actor, target) &&
      meets(one, actor, target) &&
      actionFits(one, actor, target) &&
      unlocks(one, actor, target),
  )
}

/**
 * Whether this cell is enough for a reserved row: by a grant, for its writers, and for those who may validate in that
 * compartment of the file. Every other row needs nothing more.
 */
function unlocks(cell: PolicyCell, actor: Actor, target: Target): boolean {
  const { row } = target
  if (row?.aspect !== RESERVED || cell.scope === 'G' || isWriter(actor, row)) return true
  return heldCells(actor, 'v', target).some(one => reachesFile(one, actor, target))
}

/** The creating cell by which an author reads the own row. */
function cellOfAuthor(actor: Actor, action: Action, target: Target): PolicyCell | undefined {
  if (action !== 'r' || target.row?.authorIds[0] !== actor.accountId) return undefined
  return findCell(actor, 'c', { ...target, row: undefined })
}

/**
 * May the actor be shown the list of this compartment in this file? True when some row of it could be read, one's
 * own included; each row then has to pass `decide(actor, 'r', …)` or its twin in the database. Any row given is left aside.
 */
export function mayList(actor: Actor, target: Target): boolean {
  if (isShut(target)) return false
  const cells = [...heldCells(actor, 'r', target), ...heldCells(actor, 'c', target)]
  return cells.some(cell => reachesFile(cell, actor, target))
}

/** The row stays in the house, and the actor does not belong to it. */
function isKeptInside(actor: Actor, { row }: Target): boolean {
  return row?.aspect === INSIDE && !isInside(actor.roles)
}

/** Deny wins: the file is closed to this actor whatever the roles. */
function isShut(target: Target): boolean {
  return target.relation.excluded || target.relation.erased
}

function seesTarget(actor: Actor, target: Target): boolean {
  return target.row ? decide(actor, 'r', target).allow : mayList(actor, target)
}

function heldCells(actor: Actor, action: Action, target: Target): readonly PolicyCell[] {
  const cells = CELLS.get(keyOf(target.compartment, action)) ?? []
  return cells.filter(cell => actor.roles.includes(cell.role))
}

function keyOf(compartment: Compartment, action: Action): string {
  return `${compartment} ${action}`
}
