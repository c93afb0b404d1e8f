import type { Term } from '../kind.ts'

/** How a youth says they are doing. Five plain words, no figure. */
export const MOODS: readonly Term[] = [
  { code: 'veryBad', label: { fr: 'Très mal', nl: 'Heel slecht', en: 'Very bad' } },
  { code: 'bad', label: { fr: 'Mal', nl: 'Slecht', en: 'Bad' } },
  { code: 'soSo', label: { fr: 'Entre les deux', nl: 'Tussenin', en: 'In between' } },
  { code: 'good', label: { fr: 'Bien', nl: 'Goed', en: 'Good' } },
  { code: 'veryGood', label: { fr: 'Très bien', nl: 'Heel goed', en: 'Very good' } },
]
