import type { Action, Scope } from './actions.ts'
import { parseCell } from './cell.ts'
import { COMPARTMENTS, type Compartment } from './compartments.ts'
import { MATRIX } from './matrix.ts'
import type { Qualifier } from './qualifiers.ts'
import { ROLES, type Role } from './roles.ts'

/** One permission, flat: a row of the database table `policy_cell`. All five columns together are its key. */
export type PolicyCell = {
  readonly role: Role
  readonly compartment: Compartment
  readonly action: Action
  readonly scope: Scope
  readonly qualifier: Qualifier
}

const ALL: readonly PolicyCell[] = COMPARTMENTS.flatMap(compartment =>
  ROLES.flatMap(role =>
    parseCell(MATRIX[compartment][role], `${compartment}/${role}`).map(
      ({ action, scope, qualifier }): PolicyCell => ({ role, compartment, action, scope, qualifier }),
    ),
  ),
)

/**
 * Every permission of the matrix, in a stable order: compartments and roles as printed, then as written in
 * the cell. A cell of the matrix that is not understood throws as soon as this module is loaded.
 */
export const policyCells = (): readonly PolicyCell[] => ALL
