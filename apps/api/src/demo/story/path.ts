import { STUDIO_INVENTORIES } from '../texts/studio.ts'
import { USUAL_GUIDANCE } from '../texts/usual-path/guidance.ts'
import { USUAL_GUIDANCE_LATER } from '../texts/usual-path/guidance-later.ts'
import { USUAL_HEALTH } from '../texts/usual-path/health.ts'
import { USUAL_LEGAL } from '../texts/usual-path/legal.ts'
import { USUAL_REPORTS } from '../texts/usual-path/reports.ts'
import { USUAL_SCALES } from '../texts/usual-path/scales.ts'
import type { Usual } from '../texts/usual-path/usual.ts'
import { WHOLE_LIFE_GUIDANCE } from '../texts/whole-life/guidance.ts'
import { WHOLE_LIFE_GUIDANCE_LATER } from '../texts/whole-life/guidance-later.ts'
import { WHOLE_LIFE_HEALTH } from '../texts/whole-life/health.ts'
import { WHOLE_LIFE_INTEGRATION } from '../texts/whole-life/integration.ts'
import { WHOLE_LIFE_LEGAL } from '../texts/whole-life/legal.ts'
import { WHOLE_LIFE_REPORTS } from '../texts/whole-life/reports.ts'
import { WHOLE_LIFE_SCALES } from '../texts/whole-life/scales.ts'
import { type Step, tellSteps } from './steps.ts'
import type { Teller } from './teller.ts'

/** Whose file reads as a whole life, from the arrival to the studio. */
const WHOLE_LIFE = 'Cèdre 837'
const WHOLE: readonly Step[] = [
  ...WHOLE_LIFE_GUIDANCE,
  ...WHOLE_LIFE_GUIDANCE_LATER,
  ...WHOLE_LIFE_SCALES,
  ...WHOLE_LIFE_REPORTS,
  ...WHOLE_LIFE_HEALTH,
  ...WHOLE_LIFE_INTEGRATION,
  ...WHOLE_LIFE_LEGAL,
]

const USUAL: readonly Usual[] = [
  ...USUAL_GUIDANCE,
  ...USUAL_GUIDANCE_LATER,
  ...USUAL_SCALES,
  ...USUAL_REPORTS,
  ...USUAL_HEALTH,
  ...USUAL_LEGAL,
]

/** The records of the stay itself: one file has them all, told one after the other; the others what most stays bring. */
export function tellPath(teller: Teller): void {
  if (teller.youth.alias === WHOLE_LIFE) tellSteps(teller, WHOLE)
  else tellSteps(teller, usualSteps(teller))
  tellSteps(teller, STUDIO_INVENTORIES[teller.youth.alias] ?? [])
}

/** No telling twice in a file; the days waver a little, as they do. */
function usualSteps({ dice }: Teller): readonly Step[] {
  return USUAL.flatMap(({ days, tellings, inOrder }) => {
    const told = inOrder ? tellings : dice.shuffle(tellings)
    return days.flatMap((day, index): Step[] => {
      const telling = told[index]
      return telling ? [{ ...telling, day: day + dice.below(6) }] : []
    })
  })
}
