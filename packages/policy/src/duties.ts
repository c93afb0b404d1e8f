import { policyCells } from './cells.ts'
import { isFileCompartment } from './compartments.ts'
import type { Role } from './roles.ts'

/** Why a set of roles cannot be held by one person. `roles` names those that clash. */
export type DutyProblem = {
  readonly code: 'adm_alone' | 'controller_writes'
  readonly roles: readonly Role[]
}

const WRITING: ReadonlySet<Role> = new Set(
  policyCells()
    .filter(cell => isFileCompartment(cell.compartment) && ['c', 'u', 'v'].includes(cell.action))
    .map(cell => cell.role),
)

/**
 * Separation of duties for the roles that one person would hold; an empty list is fine.
 * `adm_alone`: the system administrator holds no other role. `controller_writes`: an auditor or a data-protection
 * officer holds no role that creates, amends or validates in a file.
 */
export function separationOfDuties(roles: readonly Role[]): readonly DutyProblem[] {
  const held = [...new Set(roles)]
  const problems: DutyProblem[] = []
  if (held.includes('ADM') && held.length > 1) problems.push({ code: 'adm_alone', roles: held })
  const controllers = held.filter(role => role === 'AUD' || role === 'DPO')
  const writers = held.filter(role => WRITING.has(role))
  if (controllers.length > 0 && writers.length > 0) {
    problems.push({ code: 'controller_writes', roles: [...controllers, ...writers] })
  }
  return problems
}
