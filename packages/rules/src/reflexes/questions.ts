import type { Text } from '@havre/policy/text.ts'
import { FAMILY_LIFE } from './family-life.ts'
import { PROTECTION } from './protection.ts'
import { type Reflex, t } from './reflex.ts'
import { STAY } from './stay.ts'
import { TRAFFICKING } from './trafficking.ts'

/** The questions in the order they are asked, by theme (domain note 5). */
export const THEMES: readonly {
  readonly id: string
  readonly title: Text
  readonly reflexes: readonly Reflex[]
}[] = [
  {
    id: 'protection',
    title: t(
      'Qui est le jeune, qui le protège',
      'Wie is de jongere, wie beschermt',
      'Who the young person is, who protects',
    ),
    reflexes: PROTECTION,
  },
  {
    id: 'stay',
    title: t('Documents et décisions', 'Documenten en beslissingen', 'Papers and decisions'),
    reflexes: STAY,
  },
  { id: 'trafficking', title: t('Traite', 'Mensenhandel', 'Trafficking'), reflexes: TRAFFICKING },
  {
    id: 'life',
    title: t('Famille, santé, école', 'Familie, gezondheid, school', 'Family, health, school'),
    reflexes: FAMILY_LIFE,
  },
]
export const REFLEXES: readonly Reflex[] = THEMES.flatMap(({ reflexes }) => reflexes)

/** `yes`, `no`, `unknown`, or a day for a question that asks for one. What was not asked is not there. */
export type ReflexAnswers = { readonly [id: string]: string }

/** Whether the question concerns this child by what was answered before; what nobody knows takes no question away. */
export function applies({ onlyIf }: Pick<Reflex, 'onlyIf'>, answers: ReflexAnswers): boolean {
  const said = onlyIf && answers[onlyIf.id]
  return !onlyIf || said === onlyIf.is || said === 'unknown'
}
