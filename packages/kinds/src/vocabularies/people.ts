import type { Term } from '../kind.ts'

/** How an interpreter takes part. */
export const INTERPRETER_CHANNELS: readonly Term[] = [
  { code: 'face', label: { fr: 'Sur place', nl: 'Ter plaatse', en: 'In the room' } },
  { code: 'phone', label: { fr: 'Au téléphone', nl: 'Aan de telefoon', en: 'On the phone' } },
  { code: 'video', label: { fr: 'En vidéo', nl: 'Via video', en: 'On video' } },
]

/** Who may be in the room, or be named in a record. */
export const PRESENT_ROLES: readonly Term[] = [
  { code: 'educator', label: { fr: 'Éducateur', nl: 'Begeleider', en: 'Educator' } },
  { code: 'referent', label: { fr: 'Référent', nl: 'Referent', en: 'Referent' } },
  {
    code: 'socialWorker',
    label: { fr: 'Assistant social', nl: 'Maatschappelijk werker', en: 'Social worker' },
  },
  { code: 'legalOfficer', label: { fr: 'Juriste', nl: 'Jurist', en: 'Legal officer' } },
  { code: 'psychologist', label: { fr: 'Psychologue', nl: 'Psycholoog', en: 'Psychologist' } },
  { code: 'nurse', label: { fr: 'Infirmier', nl: 'Verpleegkundige', en: 'Nurse' } },
  { code: 'coordinator', label: { fr: 'Coordinateur', nl: 'Coördinator', en: 'Coordinator' } },
  { code: 'director', label: { fr: 'Direction', nl: 'Directie', en: 'Director' } },
  { code: 'interpreter', label: { fr: 'Interprète', nl: 'Tolk', en: 'Interpreter' } },
  { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
  { code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } },
  { code: 'police', label: { fr: 'Police', nl: 'Politie', en: 'Police' } },
  { code: 'partner', label: { fr: 'Service partenaire', nl: 'Partnerdienst', en: 'Partner service' } },
  { code: 'youth', label: { fr: 'Autre jeune', nl: 'Andere jongere', en: 'Another young person' } },
  { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
  { code: 'other', label: { fr: 'Autre personne', nl: 'Andere persoon', en: 'Another person' } },
]

const ACT_FOR_NOBODY = ['interpreter', 'police', 'youth', 'family', 'other']

/** Who carries something out: the youth first, then those who may be asked to. */
export const WHO_ACTS: readonly Term[] = [
  { code: 'self', label: { fr: 'Le jeune', nl: 'De jongere', en: 'The young person' } },
  ...PRESENT_ROLES.filter(({ code }) => !ACT_FOR_NOBODY.includes(code)),
]

/** Services with a part of their own in a plan that they share with the house. */
export const SERVICES_THAT_ACT: readonly Term[] = [
  {
    code: 'childWelfare',
    label: {
      fr: 'Aide sociale à l’enfance, aide à la jeunesse',
      nl: 'Jeugdhulp',
      en: 'Child welfare service',
    },
  },
  {
    code: 'missionLocale',
    label: { fr: 'Mission locale', nl: 'Mission locale (Frankrijk)', en: 'Youth employment service' },
  },
  { code: 'association', label: { fr: 'Association', nl: 'Vereniging', en: 'Association' } },
]

/** Who may have to know of an event, in the order in which the house usually tells them. */
export const INFORMED: readonly Term[] = [
  { code: 'coordinator', label: { fr: 'Coordination', nl: 'Coördinatie', en: 'Coordinator' } },
  { code: 'director', label: { fr: 'Direction', nl: 'Directie', en: 'Director' } },
  { code: 'referent', label: { fr: 'Référent', nl: 'Referent', en: 'Referent' } },
  { code: 'police', label: { fr: 'Police', nl: 'Politie', en: 'Police' } },
  {
    code: 'emergencyCare',
    label: { fr: 'Secours ou médecin', nl: 'Hulpdiensten of arts', en: 'Emergency services or doctor' },
  },
  { code: 'guardian', label: { fr: 'Tuteur', nl: 'Voogd', en: 'Guardian' } },
  { code: 'lawyer', label: { fr: 'Avocat', nl: 'Advocaat', en: 'Lawyer' } },
  {
    code: 'mandatingAuthority',
    label: { fr: 'Autorité mandante', nl: 'Verwijzende instantie', en: 'Mandating authority' },
  },
  {
    code: 'recognisedCentre',
    label: {
      fr: 'Centre spécialisé reconnu',
      nl: 'Erkend gespecialiseerd centrum',
      en: 'Recognised specialised centre',
    },
  },
  { code: 'magistrate', label: { fr: 'Magistrat', nl: 'Magistraat', en: 'Magistrate' } },
  { code: 'school', label: { fr: 'École', nl: 'School', en: 'School' } },
  { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
  { code: 'other', label: { fr: 'Autre personne', nl: 'Andere persoon', en: 'Another person' } },
]
