import type { Text } from '@havre/policy/text.ts'
import type { DeadlineRule, EventRule, Guard, State } from '../model/definition.ts'
import type { Jurisdiction } from '../model/rule.ts'
import { basis, type TextName } from './texts.ts'

/** The day before the European pact applies: what the appeal rules become after it is not confirmed. */
export const BEFORE_PACT = '2026-06-11'
export const PACT = '2026-06-12'

export const t = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

export const state = (id: string, title: Text, kind?: State['kind']): State => ({
  id,
  title,
  ...(kind && { kind }),
})

type Written = Pick<DeadlineRule, 'id' | 'title' | 'explain' | 'start' | 'steps' | 'actor'> &
  Partial<Omit<DeadlineRule, 'basis'>> & {
    /** Under which text, and where in it; a habit of the house names no article. */
    text?: TextName
    article?: string
  }

/** A deadline with what most of them share: Belgian, in force since the texts that we read, told 14, 7 and 2 days before. */
export function deadline({ text = 'practice', article = '', ...rule }: Written): DeadlineRule {
  return {
    version: '2025-08-08',
    jurisdiction: 'BE' as Jurisdiction,
    validFrom: '2007-06-01',
    validTo: null,
    certainty: text === 'practice' ? 'practice' : 'sourced',
    roll: 'none',
    nature: 'legal',
    warnDays: [14, 7, 2],
    ...rule,
    basis: basis(text, article),
  }
}

/** What the house sets itself: brought forward to a working day, and never shown as law. */
export const target = (rule: Written): DeadlineRule =>
  deadline({ roll: 'backward', nature: 'target', ...rule })

/** The end of a paper: not moved, an estimate until the printed date is noted (D3). */
export const paper = (rule: Written): DeadlineRule =>
  deadline({ nature: 'document', warnDays: [30, 14, 7], ...rule })

type Told = Omit<EventRule, 'basis'> & { text?: TextName; article?: string }

/** An event with the place in the law that knows it. */
export function event({ text, article, ...rule }: Told): EventRule {
  return text || article ? { ...rule, basis: basis(text ?? 'aliens', article) } : rule
}

/** No track is left before those who speak for the child were heard; that they disagree stops nobody, and stays written. */
const HEARD: Guard = {
  if: 'heard',
  reason: t(
    'L’avis du tuteur (pour un mineur) et celui de l’avocat se notent d’abord, comme actes datés.',
    'De mening van de voogd (voor een minderjarige) en van de advocaat wordt eerst genoteerd, als gedateerde akte.',
    'What the guardian (for a minor) and the lawyer think is recorded first, as dated acts.',
  ),
}

/** The ways out that every procedure has: nobody is held in one. */
export function leaving(to: { switched: string; withdrawn: string }): readonly EventRule[] {
  return [
    {
      id: 'youth_withdraws',
      title: t(
        'Le jeune renonce, informé, avec son tuteur',
        'De jongere ziet ervan af, ingelicht, met de voogd',
        'The young person withdraws, informed, with the guardian',
      ),
      by: 'youngPerson',
      from: 'any',
      to: to.withdrawn,
      guards: [HEARD],
      asks: ['evidence'],
      opens: [
        {
          id: 'plan-b',
          title: t(
            'Ouvrir le plan B avec le jeune et son avocat',
            'Plan B openen met de jongere en de advocaat',
            'Open plan B with the young person and the lawyer',
          ),
          role: 'LEG',
          workingDays: 1,
        },
      ],
    },
    {
      id: 'other_track_chosen',
      title: t('Une autre voie est choisie', 'Een andere weg is gekozen', 'Another track is chosen'),
      by: 'youngPerson',
      from: 'any',
      to: to.switched,
      guards: [HEARD],
      asks: ['evidence'],
    },
  ]
}

/** The two ends that `leaving` leads to. */
export const LEFT: readonly State[] = [
  state('withdrawn', t('Renoncé', 'Ingetrokken', 'Withdrawn'), 'end'),
  state('switched', t('Autre voie', 'Andere weg', 'Another track'), 'end'),
]
export const LEAVING = leaving({ switched: 'switched', withdrawn: 'withdrawn' })
