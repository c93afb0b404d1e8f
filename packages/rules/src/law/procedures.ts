import type { DeadlineRule, Procedure } from '../model/definition.ts'
import { beAsylum } from './be/asylum.ts'
import { beAsylumPact } from './be/asylum-pact.ts'
import { beDurableSolution } from './be/durable-solution.ts'
import { beAccompanied, beFamily } from './be/family.ts'
import { beGuardianship } from './be/guardianship.ts'
import { beReception } from './be/reception.ts'
import { be9bis, be9ter } from './be/regularisation.ts'
import { beReturn, beStateless } from './be/stateless-return.ts'
import { beThb } from './be/thb.ts'
import { beYouthCare } from './be/youth-care.ts'
import { frMajority } from './fr/majority.ts'
import { frMna } from './fr/mna.ts'
import { frThb } from './fr/thb.ts'

/** Every procedure in every version that may still run, the newest version of each last. */
export const PROCEDURES: readonly Procedure[] = [
  beThb,
  beDurableSolution,
  beAsylum,
  beAsylumPact,
  be9bis,
  be9ter,
  beFamily,
  beAccompanied,
  beStateless,
  beReturn,
  beGuardianship,
  beYouthCare,
  beReception,
  frMna,
  frThb,
  frMajority,
]

/** A procedure by its id, in that version or the newest. */
export function findProcedure(id: string, version?: string): Procedure | undefined {
  return PROCEDURES.findLast(one => one.id === id && (version === undefined || one.version === version))
}

/** A deadline's rule by its id, in that version of its own; undefined for what no procedure watches. */
export function findDeadlineRule(id: string, version: string): DeadlineRule | undefined {
  return PROCEDURES.flatMap(({ deadlines }) => deadlines).find(
    one => one.id === id && one.version === version,
  )
}
