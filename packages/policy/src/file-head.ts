import { policyCells } from './cells.ts'
import { isFileCompartment } from './compartments.ts'
import { decide } from './decide.ts'
import type { Role } from './roles.ts'
import type { Actor, Target } from './target.ts'

/** Roles that read single entrusted items of a file and nothing that is about the file as a whole. */
const ITEMS_ONLY: ReadonlySet<Role> = new Set(
  [...Map.groupBy(fileReads(), cell => cell.role)].flatMap(([role, cells]) =>
    cells.every(({ qualifier }) => qualifier === 'item' || qualifier === 'releasedItem') ? [role] : [],
  ),
)

function fileReads() {
  return policyCells().filter(cell => isFileCompartment(cell.compartment) && cell.action === 'r')
}

/**
 * May the actor learn what the head of a file says of the stay (phase, gender, dates, who is on its team) and look for files by it?
 * Who is entrusted with single items is told the alias and the languages, to speak with the youth, and no more.
 */
export function readsFileHead(actor: Actor): boolean {
  return actor.roles.some(role => !ITEMS_ONLY.has(role))
}

/** May the actor learn the birth date itself? Everybody who reads the head is told the age. `target` is about IDENT. */
export function readsBirthDate(actor: Actor, target: Target): boolean {
  return decide(actor, 'r', target).allow
}
