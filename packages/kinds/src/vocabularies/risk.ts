import type { Term } from '../kind.ts'

/** What the family is in the exploitation. */
export const FAMILY_ROLES: readonly Term[] = [
  { code: 'protective', label: { fr: 'Elle protège', nl: 'Ze beschermt', en: 'It protects' } },
  {
    code: 'unaware',
    label: { fr: 'Elle ne sait pas', nl: 'Ze weet van niets', en: 'It does not know' },
  },
  {
    code: 'threatened',
    label: { fr: 'Elle est menacée', nl: 'Ze wordt bedreigd', en: 'It is threatened' },
  },
  {
    code: 'pressing',
    label: { fr: 'Elle fait pression', nl: 'Ze zet onder druk', en: 'It puts pressure' },
  },
  { code: 'involved', label: { fr: 'Elle participe', nl: 'Ze doet mee', en: 'It takes part' } },
  {
    code: 'unknown',
    label: { fr: 'On ne sait pas encore', nl: 'Nog niet bekend', en: 'Not known yet' },
  },
]

/** Whether a debt is held against the youth, and by whom it is claimed. */
export const DEBTS: readonly Term[] = [
  { code: 'none', label: { fr: 'Aucune', nl: 'Geen', en: 'None' } },
  {
    code: 'claimed',
    label: {
      fr: 'Réclamée au jeune',
      nl: 'Geëist van de jongere',
      en: 'Claimed from the young person',
    },
  },
  {
    code: 'claimedFromFamily',
    label: {
      fr: 'Réclamée à la famille',
      nl: 'Geëist van de familie',
      en: 'Claimed from the family',
    },
  },
  {
    code: 'unknown',
    label: { fr: 'On ne sait pas encore', nl: 'Nog niet bekend', en: 'Not known yet' },
  },
]

/** By which way the youth’s phone or accounts may give them away. */
export const PHONE_COMPROMISES: readonly Term[] = [
  {
    code: 'knownNumber',
    label: {
      fr: 'Son numéro est connu d’eux',
      nl: 'Ze kennen het nummer',
      en: 'They know the number',
    },
  },
  {
    code: 'sharedAccount',
    label: {
      fr: 'Un compte est partagé',
      nl: 'Een account wordt gedeeld',
      en: 'An account is shared',
    },
  },
  {
    code: 'location',
    label: {
      fr: 'La position est visible',
      nl: 'De locatie is zichtbaar',
      en: 'The location shows',
    },
  },
  {
    code: 'spyware',
    label: {
      fr: 'Un logiciel espion est possible',
      nl: 'Spionagesoftware is mogelijk',
      en: 'Spyware is possible',
    },
  },
  {
    code: 'images',
    label: { fr: 'Ils détiennent des images', nl: 'Ze hebben beelden', en: 'They hold images' },
  },
  {
    code: 'notChecked',
    label: { fr: 'Pas encore vérifié', nl: 'Nog niet nagekeken', en: 'Not checked yet' },
  },
  { code: 'none', label: { fr: 'Rien trouvé', nl: 'Niets gevonden', en: 'Nothing found' } },
]

/** What makes a youth easier to reach, to hold or to hurt. */
export const VULNERABILITIES: readonly Term[] = [
  { code: 'under13', label: { fr: 'Moins de 13 ans', nl: 'Jonger dan 13', en: 'Under 13' } },
  {
    code: 'health',
    label: { fr: 'Santé, grossesse', nl: 'Gezondheid, zwangerschap', en: 'Health, pregnancy' },
  },
  { code: 'disability', label: { fr: 'Handicap', nl: 'Handicap', en: 'Disability' } },
  {
    code: 'selfHarm',
    label: {
      fr: 'Se met en danger',
      nl: 'Brengt zichzelf in gevaar',
      en: 'Puts themself in danger',
    },
  },
  { code: 'substances', label: { fr: 'Produits', nl: 'Middelengebruik', en: 'Substances' } },
  {
    code: 'attachment',
    label: {
      fr: 'Attachement à l’exploiteur',
      nl: 'Gehechtheid aan de uitbuiter',
      en: 'Attachment to the exploiter',
    },
  },
  {
    code: 'isolation',
    label: { fr: 'Isolement, langue', nl: 'Isolement, taal', en: 'Isolation, language' },
  },
  { code: 'child', label: { fr: 'A un enfant', nl: 'Heeft een kind', en: 'Has a child' } },
  { code: 'mayLeave', label: { fr: 'Risque de partir', nl: 'Kan vertrekken', en: 'May leave' } },
]

/** What stands between a youth and the network. */
export const PROTECTIVE_FACTORS: readonly Term[] = [
  {
    code: 'wantsProtection',
    label: { fr: 'Veut être protégé', nl: 'Wil beschermd worden', en: 'Wants protection' },
  },
  {
    code: 'trustedAdult',
    label: {
      fr: 'Fait confiance à un adulte',
      nl: 'Vertrouwt een volwassene',
      en: 'Trusts an adult',
    },
  },
  {
    code: 'distance',
    label: { fr: 'Loin du réseau', nl: 'Ver van het netwerk', en: 'Far from the network' },
  },
  {
    code: 'newNumber',
    label: {
      fr: 'Nouveau téléphone, nouveau numéro',
      nl: 'Nieuwe telefoon, nieuw nummer',
      en: 'New phone, new number',
    },
  },
  {
    code: 'friends',
    label: { fr: 'Liens dans la maison', nl: 'Banden in het huis', en: 'Bonds in the house' },
  },
  { code: 'plans', label: { fr: 'Des projets', nl: 'Plannen', en: 'Plans' } },
  {
    code: 'lawyer',
    label: {
      fr: 'Avocat et tuteur présents',
      nl: 'Advocaat en voogd aanwezig',
      en: 'Lawyer and guardian present',
    },
  },
]
