import type { Term } from '../kind.ts'

/**
 * The only measures that may follow a broken rule. Nothing here touches food, bed, care, family, school or money: see the
 * notice of the form.
 */
export const ALLOWED_MEASURES: readonly Term[] = [
  {
    code: 'talk',
    label: {
      fr: 'Rappel de la règle, à deux',
      nl: 'Herinnering aan de regel, onder vier ogen',
      en: 'Reminder of the rule, in private',
    },
  },
  {
    code: 'warning',
    label: { fr: 'Avertissement écrit', nl: 'Schriftelijke verwittiging', en: 'Written warning' },
  },
  {
    code: 'apology',
    label: { fr: 'Excuses ou médiation', nl: 'Excuses of bemiddeling', en: 'Apology or mediation' },
  },
  {
    code: 'repair',
    label: { fr: 'Réparer ou nettoyer', nl: 'Herstellen of schoonmaken', en: 'Mend or clean' },
  },
  {
    code: 'service',
    label: { fr: 'Service rendu au groupe', nl: 'Een dienst voor de groep', en: 'A service to the group' },
  },
  {
    code: 'earlierReturn',
    label: {
      fr: 'Retour plus tôt le soir',
      nl: '’s Avonds vroeger thuis',
      en: 'Earlier return in the evening',
    },
  },
  {
    code: 'leisurePause',
    label: {
      fr: 'Pause d’un loisir dans la maison',
      nl: 'Pauze van een ontspanning in huis',
      en: 'Pause of a leisure activity in the house',
    },
  },
  {
    code: 'screenTime',
    label: { fr: 'Moins de temps d’écran', nl: 'Minder schermtijd', en: 'Less screen time' },
  },
]
