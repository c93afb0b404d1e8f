import type { Term } from '../kind.ts'

/** Where a stay may lead. */
export const ORIENTATIONS: readonly Term[] = [
  {
    code: 'house',
    label: { fr: 'Rester dans la maison', nl: 'In het huis blijven', en: 'Stay in the house' },
  },
  {
    code: 'studio',
    label: { fr: 'Studio de la maison', nl: 'Studio van het huis', en: 'Studio of the house' },
  },
  {
    code: 'independent',
    label: {
      fr: 'Logement autonome suivi',
      nl: 'Zelfstandig wonen met begeleiding',
      en: 'Own home with support',
    },
  },
  {
    code: 'otherService',
    label: {
      fr: 'Autre service résidentiel',
      nl: 'Andere residentiële dienst',
      en: 'Other residential service',
    },
  },
  { code: 'fosterFamily', label: { fr: 'Famille d’accueil', nl: 'Pleeggezin', en: 'Foster family' } },
  { code: 'family', label: { fr: 'Famille', nl: 'Familie', en: 'Family' } },
  {
    code: 'return',
    label: {
      fr: 'Retour au pays d’origine',
      nl: 'Terugkeer naar het land van herkomst',
      en: 'Return to the country of origin',
    },
  },
  { code: 'open', label: { fr: 'Pas encore décidé', nl: 'Nog niet beslist', en: 'Not decided yet' } },
]
