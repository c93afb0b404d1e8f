import type { Role } from './roles.ts'

/**
 * The roles that may look for a youth by a real name, with a reason, among the identities they may read anyway
 * (security.md §3.7). Everybody else finds a file by its alias. Twin of the policy `name_token_read`.
 */
export const NAME_SEARCHERS: readonly Role[] = ['LEG', 'COO', 'DIR']

export function maySearchNames(roles: readonly Role[]): boolean {
  return roles.some(role => NAME_SEARCHERS.includes(role))
}
