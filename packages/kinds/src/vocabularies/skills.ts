import type { Term } from '../kind.ts'

/** What living on one's own is made of. */
export const AUTONOMY_DOMAINS: readonly Term[] = [
  { code: 'cooking', label: { fr: 'Cuisine', nl: 'Koken', en: 'Cooking' } },
  { code: 'hygiene', label: { fr: 'Hygiène et linge', nl: 'Hygiëne en was', en: 'Hygiene and laundry' } },
  { code: 'money', label: { fr: 'Budget', nl: 'Budget', en: 'Budget' } },
  { code: 'administration', label: { fr: 'Démarches', nl: 'Administratie', en: 'Paperwork' } },
  { code: 'health', label: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' } },
  { code: 'transport', label: { fr: 'Déplacements', nl: 'Vervoer', en: 'Getting around' } },
  { code: 'safety', label: { fr: 'Se protéger', nl: 'Zich beschermen', en: 'Staying safe' } },
  { code: 'work', label: { fr: 'École ou travail', nl: 'School of werk', en: 'School or work' } },
  { code: 'housing', label: { fr: 'Logement', nl: 'Wonen', en: 'Housing' } },
  { code: 'relations', label: { fr: 'Relations', nl: 'Relaties', en: 'Relationships' } },
]
