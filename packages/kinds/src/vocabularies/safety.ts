import type { Term } from '../kind.ts'

/** What a youth may do outside, from the closest to the freest. */
export const OUTING_REGIMES: readonly Term[] = [
  { code: 'noOuting', label: { fr: 'Pas de sortie', nl: 'Geen uitgang', en: 'No outing' } },
  {
    code: 'escortedOnly',
    label: { fr: 'Toujours avec un adulte', nl: 'Altijd met een volwassene', en: 'Always with an adult' },
  },
  {
    code: 'groupOnly',
    label: { fr: 'En groupe seulement', nl: 'Enkel in groep', en: 'In a group only' },
  },
  {
    code: 'soloSchool',
    label: {
      fr: 'Sans adulte pour l’école',
      nl: 'Zonder volwassene naar school',
      en: 'Without an adult to school',
    },
  },
  {
    code: 'soloFree',
    label: {
      fr: 'Sans adulte, avec heure de retour',
      nl: 'Zonder volwassene, met uur van terugkeer',
      en: 'Without an adult, with a return time',
    },
  },
]

/** How great a danger is. Never added up: one extreme danger is not made smaller by six low ones. */
export const RISK_LEVELS: readonly Term[] = [
  { code: 'low', label: { fr: 'Faible', nl: 'Laag', en: 'Low' } },
  { code: 'moderate', label: { fr: 'Modéré', nl: 'Matig', en: 'Moderate' } },
  { code: 'high', label: { fr: 'Élevé', nl: 'Hoog', en: 'High' } },
  { code: 'extreme', label: { fr: 'Extrême', nl: 'Extreem', en: 'Extreme' } },
]

/** Who is behind the exploitation, as far as the team knows. */
export const NETWORK_TYPES: readonly Term[] = [
  { code: 'family', label: { fr: 'La famille', nl: 'De familie', en: 'The family' } },
  {
    code: 'clan',
    label: {
      fr: 'Un clan ou un groupe fermé',
      nl: 'Een clan of gesloten groep',
      en: 'A clan or closed group',
    },
  },
  {
    code: 'nationalGang',
    label: {
      fr: 'Une bande organisée d’un pays',
      nl: 'Een georganiseerde bende uit één land',
      en: 'An organised gang from one country',
    },
  },
  { code: 'online', label: { fr: 'Un réseau en ligne', nl: 'Een onlinenetwerk', en: 'An online network' } },
  { code: 'single', label: { fr: 'Une seule personne', nl: 'Eén persoon', en: 'One person' } },
  { code: 'employer', label: { fr: 'Un employeur', nl: 'Een werkgever', en: 'An employer' } },
  {
    code: 'unknown',
    label: { fr: 'On ne sait pas encore', nl: 'Nog niet bekend', en: 'Not known yet' },
  },
]

/** By which way somebody reached the youth or the house, or was reached. */
export const CONTACT_CHANNELS: readonly Term[] = [
  { code: 'call', label: { fr: 'Appel', nl: 'Oproep', en: 'Call' } },
  { code: 'message', label: { fr: 'Message', nl: 'Bericht', en: 'Message' } },
  { code: 'socialMedia', label: { fr: 'Réseau social', nl: 'Sociale media', en: 'Social media' } },
  { code: 'game', label: { fr: 'Jeu en ligne', nl: 'Onlinespel', en: 'Online game' } },
  { code: 'mail', label: { fr: 'Courrier ou colis', nl: 'Brief of pakje', en: 'Letter or parcel' } },
  {
    code: 'inPerson',
    label: { fr: 'De vive voix', nl: 'Persoonlijk', en: 'In person' },
  },
  {
    code: 'thirdParty',
    label: { fr: 'Par une autre personne', nl: 'Via iemand anders', en: 'Through somebody else' },
  },
  { code: 'other', label: { fr: 'Autrement', nl: 'Anders', en: 'Another way' } },
]

/** What is agreed about pictures: one photograph with a view can tell where the house is. */
export const PHOTO_RULES: readonly Term[] = [
  {
    code: 'none',
    label: {
      fr: 'Aucune photo du jeune',
      nl: 'Geen foto’s van de jongere',
      en: 'No photo of the young person',
    },
  },
  { code: 'noFace', label: { fr: 'Jamais le visage', nl: 'Nooit het gezicht', en: 'Never the face' } },
  { code: 'noPosting', label: { fr: 'Rien en ligne', nl: 'Niets online', en: 'Nothing online' } },
  {
    code: 'noHouse',
    label: {
      fr: 'Jamais la maison ni le quartier',
      nl: 'Nooit het huis of de buurt',
      en: 'Never the house or the street',
    },
  },
  { code: 'noLocation', label: { fr: 'Position coupée', nl: 'Locatie uit', en: 'Location off' } },
]
