import type { Field } from '../kind.ts'
import { CONSENT_ANSWERS } from '../vocabularies/consent.ts'
import { PRESENT_ROLES } from '../vocabularies/people.ts'

/** What the young person says to it. */
export const CONSENT_ANSWER = {
  id: 'answer',
  type: 'code',
  facet: true,
  options: CONSENT_ANSWERS,
  label: { fr: 'Réponse du jeune', nl: 'Antwoord van de jongere', en: 'The young person’s answer' },
} as const satisfies Field

/** How far the agreement goes, in the young person's words. */
export const CONSENT_WORDS: Field = {
  id: 'words',
  type: 'words',
  maxLength: 4000,
  label: { fr: 'Ses mots, ses limites', nl: 'Eigen woorden en grenzen', en: 'Their words, their limits' },
}

/** Who asked, and until when the answer holds. */
export const CONSENT_ASKED: readonly Field[] = [
  {
    id: 'askedBy',
    type: 'person',
    roles: PRESENT_ROLES,
    maxLength: 120,
    label: { fr: 'Demandé par', nl: 'Gevraagd door', en: 'Asked by' },
  },
  {
    id: 'expiresOn',
    type: 'date',
    label: { fr: 'Valable jusqu’au', nl: 'Geldig tot', en: 'Valid until' },
  },
]

/** When it was taken back; what follows from that differs, and stands in `help`. */
export function consentWithdrawn(help: NonNullable<Field['help']>): Field {
  return {
    id: 'withdrawnOn',
    type: 'date',
    tense: 'past',
    label: { fr: 'Retiré le', nl: 'Ingetrokken op', en: 'Withdrawn on' },
    help,
  }
}
