import type { Text } from '@havre/policy/text.ts'
import type { Delay, Parameter, Protocol } from './protocol.ts'

const HOUR = 60
const DAY = 24 * HOUR

const GUIDE: Text = {
  fr: 'Devoir de signaler sans délai à la police du lieu (guide « disparitions de MENA », rtbf.be, 2023)',
  nl: 'Plicht om meteen te melden bij de politie van de plaats (gids “verdwijningen van NBMV”, rtbf.be, 2023)',
  en: 'Duty to report at once to the police of the place (guide “disappearances of MENA”, rtbf.be, 2023)',
}
const HOUSE: Text = {
  fr: 'Proposition de la maison, à valider par la direction',
  nl: 'Voorstel van het huis, te bevestigen door de directie',
  en: 'Proposal of the house, to be confirmed by the direction',
}
const VOSGES: Text = {
  fr: 'Protocole départemental des Vosges : 2 h le jour, 1 h la nuit, avec photo',
  nl: 'Protocol van het departement Vosges: 2 u overdag, 1 u ’s nachts, met foto',
  en: 'Protocol of the Vosges department: 2 h by day, 1 h at night, with photo',
}

/** Every number of the protocol of a missing youth, once, with its source. A centre that decides otherwise changes it here. */
export const MISSING_NUMBERS = {
  grace: { minutes: 5, source: HOUSE, certainty: 'proposal' },
  retry: { minutes: 10, source: HOUSE, certainty: 'proposal' },
  longAbsence: { minutes: 4 * HOUR, source: HOUSE, certainty: 'proposal' },
  night: { from: 21, to: 7, source: HOUSE },
  /** Somebody who has just come is the most at risk: so many days after the arrival. */
  firstDays: { days: 14, source: HOUSE },
  youngAge: { years: 13, source: GUIDE },

  checkHouse: { minutes: 0, source: HOUSE, certainty: 'proposal' },
  director: { minutes: 15, urgent: 0, source: HOUSE, certainty: 'proposal' },
  police: { minutes: 30, urgent: 0, source: GUIDE, certainty: 'known' },
  childFocus: { minutes: HOUR, urgent: 0, source: HOUSE, certainty: 'known' },
  partners: { minutes: 2 * HOUR, source: HOUSE, certainty: 'proposal' },
  writtenReport: { minutes: DAY, source: HOUSE, certainty: 'proposal' },
  review: { minutes: 7 * DAY, source: HOUSE, certainty: 'proposal' },

  policeInFrance: { minutes: 2 * HOUR, atNight: HOUR, urgent: 0, source: VOSGES, certainty: 'source' },
  authorityInFrance: { minutes: 2 * HOUR, atNight: HOUR, urgent: HOUR, source: VOSGES, certainty: 'source' },

  informReturn: { minutes: 30, source: HOUSE, certainty: 'proposal' },
  medicalCheck: { minutes: DAY, source: HOUSE, certainty: 'proposal' },
  returnInterview: { minutes: DAY, source: HOUSE, certainty: 'proposal' },
  planUpdate: { minutes: 3 * DAY, source: HOUSE, certainty: 'proposal' },
} as const satisfies Record<
  string,
  Parameter | Delay | Protocol['night'] | { days: number; source: Text } | { years: number; source: Text }
>
