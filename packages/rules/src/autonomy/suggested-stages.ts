import type { Text } from '@havre/policy/text.ts'
import { t } from '../law/common.ts'

/** How often somebody of the house sees the youth in a stage. */
export const PRESENCES = ['none', 'daily', 'weekly', 'onCall'] as const
/** Who may visit: nobody, those announced before, in the daytime, freely. */
export const VISITS = ['none', 'announced', 'daytime', 'free'] as const

export type SuggestedStage = {
  readonly key: string
  readonly title: Text
  readonly leastWeeks: number
  readonly mostWeeks: number
  readonly reviewEveryWeeks: number
  readonly presence: (typeof PRESENCES)[number]
  readonly visits: (typeof VISITS)[number]
  readonly secondPerson: boolean
}

/** The four stages that a new contract comes with: proposals of the house, every figure of which may change. */
export const SUGGESTED_STAGES: readonly SuggestedStage[] = [
  {
    key: 'discovery',
    title: t('Découverte dans la maison', 'Kennismaking in huis', 'Discovery in the house'),
    leastWeeks: 4,
    mostWeeks: 12,
    reviewEveryWeeks: 4,
    presence: 'none',
    visits: 'announced',
    secondPerson: false,
  },
  {
    key: 'studio-daily',
    title: t(
      'Studio, présence chaque jour',
      'Studio, elke dag aanwezigheid',
      'Studio with presence every day',
    ),
    leastWeeks: 8,
    mostWeeks: 16,
    reviewEveryWeeks: 4,
    presence: 'daily',
    visits: 'daytime',
    secondPerson: false,
  },
  {
    key: 'studio-weekly',
    title: t(
      'Studio, présence chaque semaine',
      'Studio, elke week aanwezigheid',
      'Studio with presence every week',
    ),
    leastWeeks: 12,
    mostWeeks: 26,
    reviewEveryWeeks: 6,
    presence: 'weekly',
    visits: 'free',
    secondPerson: true,
  },
  {
    key: 'exit-preparation',
    title: t('Préparation de la sortie', 'Voorbereiding van het vertrek', 'Preparing the exit'),
    leastWeeks: 8,
    mostWeeks: 26,
    reviewEveryWeeks: 4,
    presence: 'onCall',
    visits: 'free',
    secondPerson: true,
  },
]
