import type { Term } from '../kind.ts'

/** How much help somebody still needs: an order in words, the figure is only its short name. */
export const HELP_LEVELS: readonly Term[] = [
  { code: '0', label: { fr: 'Pas encore', nl: 'Nog niet', en: 'Not yet' } },
  {
    code: '1',
    label: { fr: 'Avec quelqu’un à côté', nl: 'Met iemand ernaast', en: 'With somebody alongside' },
  },
  { code: '2', label: { fr: 'Avec un peu d’aide', nl: 'Met wat hulp', en: 'With a little help' } },
  {
    code: '3',
    label: {
      fr: 'Sans aide, avec un rappel',
      nl: 'Zonder hulp, met een geheugensteun',
      en: 'Without help, with a reminder',
    },
  },
  {
    code: '4',
    label: { fr: 'Sans aide ni rappel', nl: 'Zonder hulp of geheugensteun', en: 'Without help or reminder' },
  },
]

/** How often something is seen. */
export const FREQUENCIES: readonly Term[] = [
  { code: '0', label: { fr: 'Jamais', nl: 'Nooit', en: 'Never' } },
  { code: '1', label: { fr: 'Rarement', nl: 'Zelden', en: 'Rarely' } },
  { code: '2', label: { fr: 'Parfois', nl: 'Soms', en: 'Sometimes' } },
  { code: '3', label: { fr: 'Souvent', nl: 'Vaak', en: 'Often' } },
  { code: '4', label: { fr: 'Presque toujours', nl: 'Bijna altijd', en: 'Almost always' } },
]

/** How true a sentence sounds to the youth. */
export const AGREEMENTS: readonly Term[] = [
  { code: '0', label: { fr: 'Pas du tout', nl: 'Helemaal niet', en: 'Not at all' } },
  { code: '1', label: { fr: 'Un peu', nl: 'Een beetje', en: 'A little' } },
  { code: '2', label: { fr: 'À moitié', nl: 'Half', en: 'Halfway' } },
  { code: '3', label: { fr: 'Plutôt', nl: 'Eerder wel', en: 'Rather' } },
  { code: '4', label: { fr: 'Tout à fait', nl: 'Helemaal', en: 'Entirely' } },
]

/** How it goes, for sleep, appetite or mood. */
export const EASE: readonly Term[] = [
  { code: '0', label: { fr: 'Très difficile', nl: 'Heel moeilijk', en: 'Very hard' } },
  { code: '1', label: { fr: 'Difficile', nl: 'Moeilijk', en: 'Hard' } },
  { code: '2', label: { fr: 'Moyen', nl: 'Gemiddeld', en: 'Middling' } },
  { code: '3', label: { fr: 'Bien', nl: 'Goed', en: 'Well' } },
  { code: '4', label: { fr: 'Très bien', nl: 'Heel goed', en: 'Very well' } },
]
