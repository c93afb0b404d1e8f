import type { Term } from '../kind.ts'

/** Where a goal stands. */
export const GOAL_STATES: readonly Term[] = [
  { code: 'planned', label: { fr: 'Pas commencé', nl: 'Nog niet begonnen', en: 'Not begun' } },
  { code: 'going', label: { fr: 'En cours', nl: 'Bezig', en: 'Under way' } },
  { code: 'reached', label: { fr: 'Atteint', nl: 'Bereikt', en: 'Reached' } },
  { code: 'stopped', label: { fr: 'Abandonné', nl: 'Stopgezet', en: 'Given up' } },
]

/** How far a goal was reached, as seen by one side. */
export const GOAL_RESULTS: readonly Term[] = [
  { code: 'reached', label: { fr: 'Atteint', nl: 'Bereikt', en: 'Reached' } },
  { code: 'almost', label: { fr: 'Presque', nl: 'Bijna', en: 'Almost' } },
  { code: 'partly', label: { fr: 'En partie', nl: 'Deels', en: 'In part' } },
  { code: 'notYet', label: { fr: 'Pas encore', nl: 'Nog niet', en: 'Not yet' } },
]

/** What becomes of a goal after a review. */
export const GOAL_NEXT: readonly Term[] = [
  { code: 'goOn', label: { fr: 'On continue', nl: 'Verder zo', en: 'Carry on' } },
  { code: 'change', label: { fr: 'On change', nl: 'Aanpassen', en: 'Change it' } },
  { code: 'done', label: { fr: 'C’est acquis', nl: 'Verworven', en: 'Done' } },
  { code: 'stop', label: { fr: 'On arrête', nl: 'Stoppen', en: 'Stop' } },
]
