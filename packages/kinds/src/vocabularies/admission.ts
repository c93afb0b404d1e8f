import type { Term } from '../kind.ts'

/** Who asks for a place. */
export const REFERRAL_ORIGINS: readonly Term[] = [
  { code: 'police', label: { fr: 'Police', nl: 'Politie', en: 'Police' } },
  {
    code: 'immigrationOffice',
    label: {
      fr: 'Office des étrangers',
      nl: 'Dienst Vreemdelingenzaken',
      en: 'Immigration Office',
    },
  },
  {
    code: 'guardianshipService',
    label: { fr: 'Service des Tutelles', nl: 'Dienst Voogdij', en: 'Guardianship Service' },
  },
  {
    code: 'coo',
    label: {
      fr: 'Centre d’observation et d’orientation',
      nl: 'Observatie- en oriëntatiecentrum',
      en: 'Observation and orientation centre',
    },
  },
  {
    code: 'saj',
    label: {
      fr: 'Service de l’aide à la jeunesse (SAJ)',
      nl: 'Ondersteuningscentrum jeugdzorg',
      en: 'Youth aid service (SAJ)',
    },
  },
  {
    code: 'spj',
    label: {
      fr: 'Service de protection de la jeunesse (SPJ)',
      nl: 'Sociale dienst jeugdrechtbank',
      en: 'Youth protection service (SPJ)',
    },
  },
  {
    code: 'youthJudge',
    label: { fr: 'Juge de la jeunesse', nl: 'Jeugdrechter', en: 'Youth judge' },
  },
  {
    code: 'recognisedCentre',
    label: {
      fr: 'Centre spécialisé reconnu',
      nl: 'Erkend gespecialiseerd centrum',
      en: 'Recognised specialised centre',
    },
  },
  { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
]

/** Under what mandate a youth may come. */
export const MANDATES: readonly Term[] = [
  { code: 'voluntary', label: { fr: 'Aide volontaire (SAJ)', nl: 'Vrijwillige hulp', en: 'Voluntary aid' } },
  { code: 'imposed', label: { fr: 'Aide contrainte (SPJ)', nl: 'Gedwongen hulp', en: 'Imposed aid' } },
  {
    code: 'judge',
    label: { fr: 'Ordonnance d’un juge', nl: 'Beschikking van een rechter', en: 'Order of a judge' },
  },
  {
    code: 'prosecutor',
    label: {
      fr: 'Parquet, en urgence',
      nl: 'Parket, bij hoogdringendheid',
      en: 'Prosecutor, in an emergency',
    },
  },
  { code: 'federal', label: { fr: 'Fedasil', nl: 'Fedasil', en: 'Fedasil' } },
  {
    code: 'requested',
    label: {
      fr: 'Demandé, pas encore reçu',
      nl: 'Gevraagd, nog niet ontvangen',
      en: 'Asked for, not received yet',
    },
  },
  { code: 'none', label: { fr: 'Aucun', nl: 'Geen', en: 'None' } },
]

/** The purposes of exploitation that the law names, and those that still have to be understood. */
export const EXPLOITATION_FORMS: readonly Term[] = [
  {
    code: 'sexual',
    label: { fr: 'Exploitation sexuelle', nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
  },
  { code: 'labour', label: { fr: 'Travail', nl: 'Arbeid', en: 'Labour' } },
  { code: 'domestic', label: { fr: 'Travail domestique', nl: 'Huishoudelijk werk', en: 'Domestic work' } },
  { code: 'begging', label: { fr: 'Mendicité', nl: 'Bedelarij', en: 'Begging' } },
  {
    code: 'forcedCriminality',
    label: { fr: 'Délits forcés', nl: 'Gedwongen criminaliteit', en: 'Forced criminality' },
  },
  { code: 'forcedMarriage', label: { fr: 'Mariage forcé', nl: 'Gedwongen huwelijk', en: 'Forced marriage' } },
  {
    code: 'illegalAdoption',
    label: { fr: 'Adoption illégale', nl: 'Illegale adoptie', en: 'Illegal adoption' },
  },
  { code: 'organs', label: { fr: 'Organes', nl: 'Organen', en: 'Organs' } },
  {
    code: 'aggravatedSmuggling',
    label: {
      fr: 'Trafic avec violence ou danger',
      nl: 'Mensensmokkel met geweld of gevaar',
      en: 'Smuggling with violence or danger',
    },
  },
  { code: 'unclear', label: { fr: 'Pas encore clair', nl: 'Nog niet duidelijk', en: 'Not clear yet' } },
]

/** Why a place is refused, for the yearly figures. */
export const REFUSAL_REASONS: readonly Term[] = [
  { code: 'noPlace', label: { fr: 'Pas de place', nl: 'Geen plaats', en: 'No place' } },
  {
    code: 'noPresumption',
    label: {
      fr: 'Pas de présomption de traite',
      nl: 'Geen vermoeden van mensenhandel',
      en: 'No presumption of trafficking',
    },
  },
  {
    code: 'tooClose',
    label: { fr: 'Trop près du réseau', nl: 'Te dicht bij het netwerk', en: 'Too near the network' },
  },
  {
    code: 'incompatible',
    label: {
      fr: 'Danger pour le jeune ou le groupe',
      nl: 'Gevaar voor de jongere of de groep',
      en: 'Danger for the young person or the group',
    },
  },
  {
    code: 'care',
    label: {
      fr: 'Soins que nous ne pouvons donner',
      nl: 'Zorg die wij niet kunnen geven',
      en: 'Care that we cannot give',
    },
  },
  { code: 'age', label: { fr: 'Âge', nl: 'Leeftijd', en: 'Age' } },
  { code: 'noMandate', label: { fr: 'Pas de mandat', nl: 'Geen mandaat', en: 'No mandate' } },
  {
    code: 'youthDeclines',
    label: { fr: 'Le jeune ne veut pas', nl: 'De jongere wil niet', en: 'The young person does not want to' },
  },
  {
    code: 'withdrawn',
    label: { fr: 'Demande retirée', nl: 'Aanvraag ingetrokken', en: 'Request withdrawn' },
  },
  { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
]

export const GENDERS_GIVEN: readonly Term[] = [
  { code: 'girl', label: { fr: 'Fille', nl: 'Meisje', en: 'Girl' } },
  { code: 'boy', label: { fr: 'Garçon', nl: 'Jongen', en: 'Boy' } },
  { code: 'other', label: { fr: 'Autre', nl: 'Anders', en: 'Other' } },
  { code: 'unknown', label: { fr: 'Non dit', nl: 'Niet gezegd', en: 'Not said' } },
]
