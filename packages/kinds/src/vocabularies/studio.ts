import type { Term } from '../kind.ts'

export const INVENTORY_WAYS: readonly Term[] = [
  { code: 'in', label: { fr: 'Entrée', nl: 'Intrede', en: 'Moving in' } },
  { code: 'out', label: { fr: 'Sortie', nl: 'Vertrek', en: 'Moving out' } },
]

export const ITEM_STATES: readonly Term[] = [
  { code: 'good', label: { fr: 'Bon état', nl: 'Goede staat', en: 'Good' } },
  { code: 'worn', label: { fr: 'Usé', nl: 'Versleten', en: 'Worn' } },
  { code: 'broken', label: { fr: 'Cassé', nl: 'Stuk', en: 'Broken' } },
  { code: 'missing', label: { fr: 'Manque', nl: 'Ontbreekt', en: 'Missing' } },
]
