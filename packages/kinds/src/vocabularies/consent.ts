import type { Term } from '../kind.ts'

/** What a consent may be about. Care under a mandate needs none: these are the things that stay the youth's own. */
export const CONSENT_SUBJECTS: readonly Term[] = [
  {
    code: 'sharePartner',
    label: {
      fr: 'Dire quelque chose à un partenaire',
      nl: 'Iets vertellen aan een partner',
      en: 'Telling a partner something',
    },
  },
  {
    code: 'recognisedCentre',
    label: {
      fr: 'Transmettre au centre spécialisé reconnu',
      nl: 'Doorgeven aan het erkend gespecialiseerd centrum',
      en: 'Passing on to the recognised specialised centre',
    },
  },
  {
    code: 'familyContact',
    label: {
      fr: 'Prendre contact avec la famille',
      nl: 'Contact opnemen met de familie',
      en: 'Contacting the family',
    },
  },
  { code: 'photo', label: { fr: 'Une photo', nl: 'Een foto', en: 'A photograph' } },
  {
    code: 'photoIfMissing',
    label: {
      fr: 'Une photo, si je disparais',
      nl: 'Een foto, als ik verdwijn',
      en: 'A photograph, if I go missing',
    },
  },
  {
    code: 'phoneCheck',
    label: {
      fr: 'Regarder le téléphone ensemble',
      nl: 'Samen de telefoon bekijken',
      en: 'Looking at the phone together',
    },
  },
  {
    code: 'medical',
    label: { fr: 'Un soin ou un examen', nl: 'Een zorg of onderzoek', en: 'Care or an examination' },
  },
  {
    code: 'psychologist',
    label: { fr: 'Un suivi psychologique', nl: 'Psychologische begeleiding', en: 'Psychological support' },
  },
  {
    code: 'activity',
    label: { fr: 'Une activité dehors', nl: 'Een activiteit buiten', en: 'An activity outside' },
  },
  {
    code: 'statement',
    label: { fr: 'Faire une déclaration', nl: 'Een verklaring afleggen', en: 'Making a statement' },
  },
  { code: 'other', label: { fr: 'Autre chose', nl: 'Iets anders', en: 'Something else' } },
]

export const CONSENT_ANSWERS: readonly Term[] = [
  { code: 'yes', label: { fr: 'Oui', nl: 'Ja', en: 'Yes' } },
  { code: 'partly', label: { fr: 'Oui, avec des limites', nl: 'Ja, met grenzen', en: 'Yes, within limits' } },
  { code: 'later', label: { fr: 'Pas maintenant', nl: 'Nu niet', en: 'Not now' } },
  { code: 'no', label: { fr: 'Non', nl: 'Neen', en: 'No' } },
]
