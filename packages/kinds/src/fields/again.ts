import type { RowField } from '../kind.ts'

/** The day to come back to it; kinds open a task for that day when they are signed. */
export const AGAIN_ON: RowField = {
  id: 'againOn',
  type: 'date',
  tense: 'future',
  label: { fr: 'En reparler le', nl: 'Opnieuw bespreken op', en: 'Talk about it again on' },
  help: {
    fr: 'Une tâche s’ouvre pour ce jour quand vous signez.',
    nl: 'Bij het ondertekenen komt er een taak voor die dag.',
    en: 'Signing opens a task for that day.',
  },
}

/** Who was there, by function. */
export const PRESENT_LABEL = { fr: 'Personnes présentes', nl: 'Aanwezigen', en: 'Who was present' }
