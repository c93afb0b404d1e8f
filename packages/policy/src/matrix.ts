import type { Compartment } from './compartments.ts'
import { FILE_CELLS } from './matrix-file.ts'
import { HOUSE_CELLS } from './matrix-house.ts'
import type { Role } from './roles.ts'

/**
 * The access matrix, the only copy: 23 compartments × 13 roles, in the notation of the printed page
 * ('P:r S:rc' reads "reads for the youths present, reads and creates what is one's own"; '·' is nothing).
 * cell.ts gives it its meaning; the database seed, the API guard, the tests and the manual derive from it.
 */
export const MATRIX: Record<Compartment, Record<Role, string>> = { ...FILE_CELLS, ...HOUSE_CELLS }
