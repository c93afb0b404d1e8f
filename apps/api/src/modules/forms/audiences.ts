import type { Audience } from '@havre/contracts/forms.ts'
import { type Aspect, RECORD_COMPARTMENTS, type RecordCompartment } from '@havre/kinds/kind.ts'
import { ASPECT_OF } from '@havre/kinds/kind-mistakes.ts'
import { policyCells } from '@havre/policy/cells.ts'
import { COMPARTMENT_TEXTS } from '@havre/policy/compartments.ts'
import { INSIDE } from '@havre/policy/qualifiers.ts'
import { readersOf } from '@havre/policy/readers.ts'
import { isInside, ROLES } from '@havre/policy/roles.ts'

/** Every compartment that a form may lie in, whole and in its special parts, with who reads and who writes there. */
export const AUDIENCES: Audience[] = RECORD_COMPARTMENTS.flatMap(compartment =>
  [null, ...partsOf(compartment)].map(aspect => ({
    compartment,
    aspect,
    ...COMPARTMENT_TEXTS[compartment],
    readers: readersOf(compartment, aspect ?? undefined).map(({ role, how }) => ({ role, how: [...how] })),
    writers: ROLES.filter(
      role =>
        (aspect !== INSIDE || isInside([role])) &&
        policyCells().some(
          cell => cell.compartment === compartment && cell.role === role && cell.action === 'c',
        ),
    ),
  })),
)

/** The part that cells of the matrix name, and what stays in the house where somebody from outside reads the rest. */
function partsOf(compartment: RecordCompartment): Aspect[] {
  const named = ASPECT_OF[compartment]
  const isRead = readersOf(compartment).some(({ role }) => !isInside([role]))
  const inside: Aspect[] = isRead ? [INSIDE] : []
  return named ? [named, ...inside] : inside
}
