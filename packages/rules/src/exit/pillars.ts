import type { Text } from '@havre/policy/text.ts'
import { t } from '../law/common.ts'

/** What a young person stands on when they leave (domain note 3.7, 7.8). */
export const PILLARS = ['housing', 'income', 'residence', 'healthCover', 'referencePerson'] as const
export type Pillar = (typeof PILLARS)[number]

export const PILLAR_STATES = ['ok', 'planned', 'missing'] as const
export type PillarState = (typeof PILLAR_STATES)[number]

export type Pillars = Readonly<Record<Pillar, PillarState>>

export const PILLAR_NAMES: Readonly<Record<Pillar, Text>> = {
  housing: t('logement', 'huisvesting', 'housing'),
  income: t('revenus', 'inkomen', 'income'),
  residence: t('séjour', 'verblijf', 'residence'),
  healthCover: t('couverture santé', 'ziekteverzekering', 'health cover'),
  referencePerson: t('personne de référence', 'referentiepersoon', 'reference person'),
}

/** The pillars that stand in this state, in the order of the list. */
export function standing(pillars: Pillars, state: PillarState): Pillar[] {
  return PILLARS.filter(pillar => pillars[pillar] === state)
}

/** The names of some pillars, as a sentence lists them. */
export function named(pillars: readonly Pillar[]): Text {
  const list = (language: keyof Text) => pillars.map(pillar => PILLAR_NAMES[pillar][language]).join(', ')
  return { fr: list('fr'), nl: list('nl'), en: list('en') }
}

/** Nothing is there that nobody has said is there. */
export const NO_PILLARS: Pillars = {
  housing: 'missing',
  income: 'missing',
  residence: 'missing',
  healthCover: 'missing',
  referencePerson: 'missing',
}
