import type { Term } from '../kind.ts'

/** Who was behind a contact, by category: a name belongs in the sealed part. */
export const CONTACT_SOURCES: readonly Term[] = [
  {
    code: 'suspectedExploiter',
    label: { fr: 'Exploiteur présumé', nl: 'Vermoedelijke uitbuiter', en: 'Suspected exploiter' },
  },
  {
    code: 'network',
    label: { fr: 'Quelqu’un du réseau', nl: 'Iemand van het netwerk', en: 'Somebody of the network' },
  },
  { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
  {
    code: 'otherYouth',
    label: { fr: 'Un jeune sous emprise', nl: 'Een jongere onder druk', en: 'A young person under control' },
  },
  { code: 'unknown', label: { fr: 'Personne inconnue', nl: 'Onbekende', en: 'Unknown person' } },
  { code: 'other', label: { fr: 'Autre personne', nl: 'Andere persoon', en: 'Another person' } },
]

/** Whom the contact reached. */
export const CONTACT_TARGETS: readonly Term[] = [
  { code: 'youth', label: { fr: 'Le jeune', nl: 'De jongere', en: 'The young person' } },
  { code: 'house', label: { fr: 'La maison', nl: 'Het huis', en: 'The house' } },
  {
    code: 'anotherYouth',
    label: { fr: 'Un autre jeune', nl: 'Een andere jongere', en: 'Another young person' },
  },
  { code: 'family', label: { fr: 'La famille', nl: 'De familie', en: 'The family' } },
  { code: 'school', label: { fr: 'L’école', nl: 'De school', en: 'The school' } },
  { code: 'partner', label: { fr: 'Un partenaire', nl: 'Een partner', en: 'A partner' } },
]

/**
 * Whose idea the contact was. The law asks three things at once before a contact ends a residence: active, voluntary and
 * on one's own initiative; so it is a person who answers, and the answer never leaves the house.
 */
export const INITIATIVES: readonly Term[] = [
  {
    code: 'exploiter',
    label: { fr: 'De l’exploiteur', nl: 'Van de uitbuiter', en: 'The exploiter’s' },
  },
  {
    code: 'underPressure',
    label: {
      fr: 'Du jeune, sous pression',
      nl: 'Van de jongere, onder druk',
      en: 'The young person’s, under pressure',
    },
  },
  {
    code: 'ownInitiative',
    label: {
      fr: 'Du jeune, de lui-même',
      nl: 'Van de jongere, uit eigen beweging',
      en: 'The young person’s own',
    },
  },
  { code: 'unknown', label: { fr: 'On ne sait pas', nl: 'Onbekend', en: 'Not known' } },
]

/** What was kept of a contact, as it was. */
export const EVIDENCE: readonly Term[] = [
  { code: 'screenshot', label: { fr: 'Capture d’écran', nl: 'Schermafbeelding', en: 'Screenshot' } },
  {
    code: 'messages',
    label: { fr: 'Messages non effacés', nl: 'Niet gewiste berichten', en: 'Messages not deleted' },
  },
  { code: 'callLog', label: { fr: 'Journal d’appels', nl: 'Oproeplijst', en: 'Call log' } },
  { code: 'recording', label: { fr: 'Message vocal', nl: 'Spraakbericht', en: 'Voice message' } },
  {
    code: 'paper',
    label: {
      fr: 'Papier ou objet sous enveloppe',
      nl: 'Papier of voorwerp in omslag',
      en: 'Paper or object in an envelope',
    },
  },
  { code: 'none', label: { fr: 'Rien', nl: 'Niets', en: 'Nothing' } },
]
