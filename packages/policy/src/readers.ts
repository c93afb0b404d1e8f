import { SCOPE_TEXTS } from './actions.ts'
import { policyCells } from './cells.ts'
import type { FileCompartment } from './compartments.ts'
import { ENTRY_ASPECTS, INSIDE, QUALIFIER_TEXTS, RESERVED, type RowAspect } from './qualifiers.ts'
import { isInside, type Role } from './roles.ts'
import type { Text } from './text.ts'

/** One role that reads an entry, and within what bounds, in words. */
export type Reader = { readonly role: Role; readonly how: readonly Text[] }

/**
 * Who reads an entry of this compartment that is about this (`aspect`), in the order of the roles: every reading cell that
 * may open it, in words. What is reserved is read by those who may validate there and by grant, what
 * stays inside by nobody from outside; whoever wrote it always does.
 */
export function readersOf(compartment: FileCompartment, aspect?: RowAspect): readonly Reader[] {
  const cells = policyCells().filter(cell => cell.compartment === compartment)
  const carers = new Set(cells.filter(cell => cell.action === 'v').map(cell => cell.role))
  const opening = cells.filter(
    ({ action, scope, role, qualifier }) =>
      action === 'r' &&
      scope !== 'N' &&
      (!isAspect(qualifier) || qualifier === aspect) &&
      (aspect !== RESERVED || scope === 'G' || carers.has(role)) &&
      (aspect !== INSIDE || isInside([role])),
  )
  return [...Map.groupBy(opening, cell => cell.role)].map(([role, own]) => ({
    role,
    how: own.flatMap(({ scope, qualifier }) => [
      SCOPE_TEXTS[scope],
      ...(qualifier === '' || isAspect(qualifier) ? [] : [QUALIFIER_TEXTS[qualifier]]),
    ]),
  }))
}

function isAspect(qualifier: string): boolean {
  return ENTRY_ASPECTS.some(one => one === qualifier)
}
