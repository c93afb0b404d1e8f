import type { Text } from '@havre/policy/text.ts'
import { GENERAL } from './general.ts'
import { OTHER_FORMS } from './other-forms.ts'
import { DIMENSIONS, type Dimension, type Weight } from './row.ts'
import { WORK_AND_SEX } from './work-and-sex.ts'

/** One sign of trafficking. It depends on context, may point to other crimes, and its absence proves nothing (UNODC). */
export type Indicator = {
  readonly id: string
  readonly dimensions: readonly Dimension[]
  readonly weight: Weight
  readonly title: Text
}

// Weights of labour and sexual exploitation in the spirit of the ILO lists; those of the other forms are the domain note's proposal.
/** The catalogue of the domain note, 6.2. */
export const INDICATORS: readonly Indicator[] = [...GENERAL, ...WORK_AND_SEX, ...OTHER_FORMS].map(
  ([id, dimensions, weight, fr, nl, en]) => ({
    id: `TI-${id}`,
    dimensions: DIMENSIONS.filter(one => dimensions.split(' ').includes(one)),
    weight,
    title: { fr, nl, en },
  }),
)
