import type { Audience } from '@havre/contracts/forms.ts'
import { RECORD_COMPARTMENTS } from '@havre/kinds/kind.ts'
import { ASPECT_OF } from '@havre/kinds/kind-mistakes.ts'
import { policyCells } from '@havre/policy/cells.ts'
import { COMPARTMENT_TEXTS } from '@havre/policy/compartments.ts'
import { readersOf } from '@havre/policy/readers.ts'
import { ROLES } from '@havre/policy/roles.ts'

/** Every compartment that a form may lie in, whole and in its one special part, with who reads and who writes there. */
export const AUDIENCES: Audience[] = RECORD_COMPARTMENTS.flatMap(compartment =>
  [null, ASPECT_OF[compartment] ?? []].flat().map(aspect => ({
    compartment,
    aspect,
    ...COMPARTMENT_TEXTS[compartment],
    readers: readersOf(compartment, aspect ?? undefined).map(({ role, how }) => ({ role, how: [...how] })),
    writers: ROLES.filter(role =>
      policyCells().some(
        cell => cell.compartment === compartment && cell.role === role && cell.action === 'c',
      ),
    ),
  })),
)
