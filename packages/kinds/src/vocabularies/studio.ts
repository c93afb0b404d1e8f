import type { Term } from '../kind.ts'

export const INVENTORY_WAYS: readonly Term[] = [
  { code: 'in', label: { fr: 'Entrée', nl: 'Intrede', en: 'Moving in' } },
  { code: 'out', label: { fr: 'Sortie', nl: 'Vertrek', en: 'Moving out' } },
]

/** Where one stands while going round. */
export const STUDIO_ROOMS: readonly Term[] = [
  { code: 'hall', label: { fr: 'Entrée', nl: 'Inkom', en: 'Entrance' } },
  { code: 'living', label: { fr: 'Pièce de vie', nl: 'Leefruimte', en: 'Living room' } },
  { code: 'kitchen', label: { fr: 'Cuisine', nl: 'Keuken', en: 'Kitchen' } },
  { code: 'bedroom', label: { fr: 'Chambre', nl: 'Slaapkamer', en: 'Bedroom' } },
  { code: 'bathroom', label: { fr: 'Salle d’eau', nl: 'Badkamer', en: 'Bathroom' } },
  { code: 'elsewhere', label: { fr: 'Cave, extérieur', nl: 'Kelder, buiten', en: 'Cellar, outside' } },
]

export const METERS: readonly Term[] = [
  { code: 'electricity', label: { fr: 'Électricité', nl: 'Elektriciteit', en: 'Electricity' } },
  { code: 'gas', label: { fr: 'Gaz', nl: 'Gas', en: 'Gas' } },
  { code: 'water', label: { fr: 'Eau', nl: 'Water', en: 'Water' } },
  { code: 'heating', label: { fr: 'Chauffage', nl: 'Verwarming', en: 'Heating' } },
]

export const ITEM_STATES: readonly Term[] = [
  { code: 'good', label: { fr: 'Bon état', nl: 'Goede staat', en: 'Good' } },
  { code: 'worn', label: { fr: 'Usé', nl: 'Versleten', en: 'Worn' } },
  { code: 'broken', label: { fr: 'Cassé', nl: 'Stuk', en: 'Broken' } },
  { code: 'missing', label: { fr: 'Manque', nl: 'Ontbreekt', en: 'Missing' } },
]

/** What living in a studio shows, as the team sees it from week to week. */
export const STUDIO_DOMAINS: readonly Term[] = [
  { code: 'budget', label: { fr: 'Budget', nl: 'Budget', en: 'Budget' } },
  { code: 'food', label: { fr: 'Repas', nl: 'Maaltijden', en: 'Meals' } },
  { code: 'cleaning', label: { fr: 'Entretien', nl: 'Onderhoud', en: 'Cleaning' } },
  { code: 'schoolOrWork', label: { fr: 'École ou travail', nl: 'School of werk', en: 'School or work' } },
  { code: 'health', label: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' } },
  { code: 'administration', label: { fr: 'Démarches', nl: 'Administratie', en: 'Paperwork' } },
  { code: 'safety', label: { fr: 'Se protéger', nl: 'Zich beschermen', en: 'Staying safe' } },
  { code: 'relations', label: { fr: 'Relations', nl: 'Relaties', en: 'Relationships' } },
  { code: 'neighbours', label: { fr: 'Voisinage', nl: 'Buren', en: 'Neighbours' } },
]

/** Which way it went: two sides and what is both, never a mark. */
export const STRENGTH_OR_DIFFICULTY: readonly Term[] = [
  { code: 'strength', label: { fr: 'Une force', nl: 'Een sterkte', en: 'A strength' } },
  { code: 'difficulty', label: { fr: 'Une difficulté', nl: 'Een moeilijkheid', en: 'A difficulty' } },
  { code: 'mixed', label: { fr: 'Les deux', nl: 'Allebei', en: 'Both' } },
]

/** How often somebody of the team comes by; a stage of the contract says which. */
export const PRESENCE_RULES: readonly Term[] = [
  { code: 'daily', label: { fr: 'Chaque jour', nl: 'Elke dag', en: 'Every day' } },
  { code: 'weekly', label: { fr: 'Chaque semaine', nl: 'Elke week', en: 'Every week' } },
  { code: 'onCall', label: { fr: 'Sur appel', nl: 'Op vraag', en: 'On call' } },
  { code: 'none', label: { fr: 'Aucun passage prévu', nl: 'Geen bezoek gepland', en: 'No visit planned' } },
]

/** What was found behind the door. */
export const STUDIO_STATES: readonly Term[] = [
  { code: 'inOrder', label: { fr: 'En ordre', nl: 'In orde', en: 'In order' } },
  { code: 'toTidy', label: { fr: 'À ranger', nl: 'Op te ruimen', en: 'To be tidied' } },
  {
    code: 'toRepair',
    label: { fr: 'Quelque chose à réparer', nl: 'Iets te herstellen', en: 'Something to repair' },
  },
  {
    code: 'unsafe',
    label: { fr: 'Un danger à écarter', nl: 'Een gevaar weg te nemen', en: 'A hazard to remove' },
  },
  { code: 'notEntered', label: { fr: 'Pas entré', nl: 'Niet binnengegaan', en: 'Not entered' } },
]
