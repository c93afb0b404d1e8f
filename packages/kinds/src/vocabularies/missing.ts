import type { Term } from '../kind.ts'
import type { DangerFactor, FreeStep } from '../protocols/protocol.ts'

/** What makes an absence dangerous from its first minute; each shortens the delays. */
export const DANGER_TERMS: readonly (Term & { readonly code: DangerFactor })[] = [
  { code: 'under13', label: { fr: 'Moins de 13 ans', nl: 'Jonger dan 13', en: 'Under 13' } },
  {
    code: 'exploiter',
    label: {
      fr: 'Exploiteur connu ou proche',
      nl: 'Uitbuiter gekend of nabij',
      en: 'Exploiter known or near',
    },
  },
  {
    code: 'danger',
    label: { fr: 'Danger pour sa vie', nl: 'Levensgevaar', en: 'Danger to life' },
  },
  {
    code: 'medical',
    label: {
      fr: 'Traitement ou soin indispensable',
      nl: 'Onmisbare zorg of medicatie',
      en: 'Vital treatment or care',
    },
  },
  {
    code: 'threats',
    label: { fr: 'Menaces reçues', nl: 'Bedreigingen gekregen', en: 'Threats received' },
  },
  {
    code: 'phoneLeft',
    label: { fr: 'Téléphone laissé derrière', nl: 'Gsm achtergelaten', en: 'Phone left behind' },
  },
  {
    code: 'firstDays',
    label: { fr: 'Arrivé depuis peu', nl: 'Pas aangekomen', en: 'Arrived lately' },
  },
]

/** What is written down as often as it happens. */
export const FREE_STEP_TERMS: readonly (Term & { readonly code: FreeStep })[] = [
  { code: 'search', label: { fr: 'Recherche', nl: 'Zoektocht', en: 'Search' } },
  {
    code: 'sighting',
    label: { fr: 'Signe de vie ou piste', nl: 'Levensteken of spoor', en: 'Sign of life or lead' },
  },
]

/** How somebody came back. */
export const RETURN_WAYS = ['alone', 'police', 'staff', 'family', 'partner', 'other'] as const
export const RETURN_TERMS: readonly (Term & { readonly code: (typeof RETURN_WAYS)[number] })[] = [
  { code: 'alone', label: { fr: 'De soi-même', nl: 'Uit zichzelf', en: 'By themselves' } },
  { code: 'police', label: { fr: 'Avec la police', nl: 'Met de politie', en: 'With the police' } },
  {
    code: 'staff',
    label: { fr: 'Retrouvé par l’équipe', nl: 'Gevonden door het team', en: 'Found by the team' },
  },
  { code: 'family', label: { fr: 'Avec un proche', nl: 'Met een naaste', en: 'With a relative' } },
  { code: 'partner', label: { fr: 'Par un service', nl: 'Via een dienst', en: 'Through a service' } },
  { code: 'other', label: { fr: 'Autrement', nl: 'Anders', en: 'Another way' } },
]

/** Why an episode is closed without a return. */
export const CLOSE_REASONS = ['mistake', 'elsewhere', 'handedOver', 'majority'] as const
export const CLOSE_TERMS: readonly (Term & { readonly code: (typeof CLOSE_REASONS)[number] })[] = [
  {
    code: 'mistake',
    label: { fr: 'Ouvert par erreur', nl: 'Bij vergissing geopend', en: 'Opened by mistake' },
  },
  {
    code: 'elsewhere',
    label: {
      fr: 'Retrouvé, accueilli ailleurs',
      nl: 'Gevonden, elders opgevangen',
      en: 'Found, cared for elsewhere',
    },
  },
  {
    code: 'handedOver',
    label: {
      fr: 'Suivi par la police, le dossier quitte la maison',
      nl: 'Opgevolgd door de politie, het dossier verlaat het huis',
      en: 'Followed by the police, the file leaves the house',
    },
  },
  {
    code: 'majority',
    label: { fr: 'Devenu majeur', nl: 'Meerderjarig geworden', en: 'Came of age' },
  },
]

/** What the police made of it; the house does not decide this. */
export const QUALIFICATIONS = ['worrying', 'notWorrying'] as const
export const QUALIFICATION_TERMS: readonly (Term & { readonly code: (typeof QUALIFICATIONS)[number] })[] = [
  { code: 'worrying', label: { fr: 'Inquiétante', nl: 'Onrustwekkend', en: 'Worrying' } },
  { code: 'notWorrying', label: { fr: 'Non inquiétante', nl: 'Niet onrustwekkend', en: 'Not worrying' } },
]

/** Whether a photo may be given out: asked beforehand, of the youth and whoever represents them. */
export const PHOTO_CONSENTS = ['given', 'refused', 'unknown'] as const
export const PHOTO_TERMS: readonly (Term & { readonly code: (typeof PHOTO_CONSENTS)[number] })[] = [
  { code: 'given', label: { fr: 'Accord donné', nl: 'Akkoord gegeven', en: 'Agreed' } },
  { code: 'refused', label: { fr: 'Refusé', nl: 'Geweigerd', en: 'Refused' } },
  { code: 'unknown', label: { fr: 'Pas demandé', nl: 'Niet gevraagd', en: 'Not asked' } },
]

/** How long somebody was away, as statistics count it. */
export const AWAY_CODES = ['day', 'week', 'longer', 'notBack'] as const
export const AWAY_TERMS: readonly (Term & { readonly code: (typeof AWAY_CODES)[number] })[] = [
  { code: 'day', label: { fr: 'Moins de 24 heures', nl: 'Minder dan 24 uur', en: 'Less than 24 hours' } },
  { code: 'week', label: { fr: 'Moins de 7 jours', nl: 'Minder dan 7 dagen', en: 'Less than 7 days' } },
  { code: 'longer', label: { fr: 'Plus de 7 jours', nl: 'Meer dan 7 dagen', en: 'More than 7 days' } },
  { code: 'notBack', label: { fr: 'Pas de retour', nl: 'Niet teruggekeerd', en: 'No return' } },
]

/** The words that an episode may hold, sealed together under the youth's key. */
export const MISSING_WORDS = [
  'lastSeenWhere',
  'lastSeenBy',
  'circumstances',
  'company',
  'appearance',
  'clothing',
  'carrying',
  'phone',
  'mentalState',
  'medical',
  'interviewer',
  'returnTalk',
  'lesson',
] as const
export type MissingWord = (typeof MISSING_WORDS)[number]
