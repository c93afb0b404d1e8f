import type { Term } from '../kind.ts'

/** What the first hours hold, in the order in which it helps. */
export const ARRIVAL_STEPS: readonly Term[] = [
  {
    code: 'welcomed',
    label: {
      fr: 'Accueil par une personne nommée',
      nl: 'Onthaald door een vaste persoon',
      en: 'Welcomed by a named person',
    },
  },
  {
    code: 'meal',
    label: {
      fr: 'Premier repas ou boisson',
      nl: 'Eerste maaltijd of drankje',
      en: 'First meal or drink',
    },
  },
  {
    code: 'shower',
    label: {
      fr: 'Douche et vêtements propres',
      nl: 'Douche en propere kleren',
      en: 'Shower and clean clothes',
    },
  },
  {
    code: 'roomShown',
    label: {
      fr: 'Chambre montrée, clé remise',
      nl: 'Kamer getoond, sleutel gegeven',
      en: 'Room shown, key given',
    },
  },
  {
    code: 'nightExplained',
    label: { fr: 'Qui est là la nuit', nl: 'Wie er ’s nachts is', en: 'Who is there at night' },
  },
  {
    code: 'healthAsked',
    label: {
      fr: 'Douleurs et allergies demandées',
      nl: 'Naar pijn en allergieën gevraagd',
      en: 'Asked about pain and allergies',
    },
  },
  {
    code: 'kit',
    label: {
      fr: 'Trousse d’accueil donnée',
      nl: 'Welkomstpakket gegeven',
      en: 'Welcome kit given',
    },
  },
  {
    code: 'safetyWords',
    label: {
      fr: 'Ce qui protège ici a été dit',
      nl: 'Verteld wat hier beschermt',
      en: 'What protects here was explained',
    },
  },
]

/** What was done with a telephone that came along. */
export const PHONE_ON_ARRIVAL: readonly Term[] = [
  { code: 'off', label: { fr: 'Éteint', nl: 'Uitgezet', en: 'Switched off' } },
  { code: 'flightMode', label: { fr: 'Mode avion', nl: 'Vliegtuigmodus', en: 'Flight mode' } },
  {
    code: 'locationOff',
    label: { fr: 'Position coupée', nl: 'Locatie uitgezet', en: 'Location switched off' },
  },
  { code: 'simOut', label: { fr: 'Carte SIM retirée', nl: 'Simkaart verwijderd', en: 'SIM card taken out' } },
  {
    code: 'shielded',
    label: {
      fr: 'Rangé dans une pochette qui bloque',
      nl: 'In een afschermend hoesje',
      en: 'Kept in a shielding pouch',
    },
  },
  { code: 'receipt', label: { fr: 'Reçu donné', nl: 'Ontvangstbewijs gegeven', en: 'Receipt given' } },
]
