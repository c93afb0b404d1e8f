import type { Role } from './roles.ts'

// What the matrix has no cell for: acts that answer for the house and not for one compartment of a file. The triggers and
// policies that hold the same in PostgreSQL name the same roles.

/** Whether these roles lead the house: name a team, take in over capacity, agree as the second person to a lower class. */
export function leadsHouse(roles: readonly Role[]): boolean {
  return roles.includes('COO') || roles.includes('DIR')
}

/** Whether these roles coordinate the daily work: what a service may know, what a colleague's note says. */
export function coordinates(roles: readonly Role[]): boolean {
  return roles.includes('COO')
}

/** Whether these roles direct the house: the words that must never leave it. */
export function directs(roles: readonly Role[]): boolean {
  return roles.includes('DIR')
}

/** Whether these roles keep the texts that the house hands out. */
export function keepsTexts(roles: readonly Role[]): boolean {
  return leadsHouse(roles) || roles.includes('ADM')
}
