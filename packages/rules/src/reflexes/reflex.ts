import type { Text } from '@havre/policy/text.ts'
import type { Actor, Basis, Certainty } from '../model/rule.ts'

/** How soon: today, within 7 days, within 30 days, to be watched. */
export const SEVERITIES = ['critical', 'high', 'medium', 'watch'] as const
export type Severity = (typeof SEVERITIES)[number]
export const WITHIN_DAYS: Record<Severity, number> = { critical: 0, high: 7, medium: 30, watch: 90 }

/** What several risks hang on together: two grave ones before the same date make it graver. */
export type Hinge = 'permit' | 'majority' | 'appeal'

/** Of what the directory of partners knows, what a risk may ask for. */
export type Help =
  | 'guardian'
  | 'victimStatus'
  | 'legalAdvice'
  | 'residence'
  | 'statement'
  | 'protection'
  | 'schooling'
  | 'language'
  | 'health'
  | 'family'
  | 'housing'
  | 'work'
  | 'returning'

/** One question of the first reflexes, in words for somebody who is no lawyer. Unknown is always an answer. */
export type Reflex = {
  readonly id: string
  readonly question: Text
  /** What to look at, beside the question. */
  readonly help?: Text
  readonly ask: 'yesNo' | 'date'
  /** The answer that shows a risk; a date shows it by how near it is. */
  readonly when: 'yes' | 'no' | 'near'
  readonly severity: Severity
  /** For a date: severe within so many days, the nearest first. */
  readonly near?: readonly { readonly days: number; readonly severity: Severity }[]
  /** Asked only where another one was answered like this, or where nobody knows. */
  readonly onlyIf?: { readonly id: string; readonly is: 'yes' | 'no' }
  readonly hinge?: Hinge
  readonly risk: Text
  readonly act: Text
  readonly who: Actor
  readonly resource: Text
  /** The kinds of help that somebody outside may give, as the directory of partners names them; none: the house does it. */
  readonly helps: readonly Help[]
  /** Null where no text of law says it. */
  readonly basis: Basis | null
  readonly certainty: Certainty
  /** What is otherwise for a child whom a parent accompanies: the law on unaccompanied minors is not theirs. */
  readonly withParent?: Partial<Pick<Reflex, 'risk' | 'act' | 'basis' | 'certainty'>>
}

export const t = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })

export const RESOURCES = {
  guardianship: t(
    'Service des Tutelles, 078/15.43.24',
    'Dienst Voogdij, 078/15.43.24',
    'Guardianship Service, 078/15.43.24',
  ),
  centre: t(
    'Centre reconnu (PAG-ASA, Payoke, Sürya), 078/055.800',
    'Erkend centrum (PAG-ASA, Payoke, Sürya), 078/055.800',
    'Recognised centre (PAG-ASA, Payoke, Sürya), 078/055.800',
  ),
  lawyer: t('Avocat pro deo (BAJ)', 'Pro-Deoadvocaat (BJB)', 'Free lawyer (legal aid)'),
  municipality: t('Commune', 'Gemeente', 'Municipality'),
  police: t('Police, avec l’avocat', 'Politie, met de advocaat', 'Police, with the lawyer'),
  youthCare: t('SAJ / SPJ', 'Jeugdhulp (SAJ / SPJ)', 'Youth care (SAJ / SPJ)'),
  house: t('La maison', 'Het huis', 'The house'),
  court: t(
    'Tribunal de la famille, avec l’avocat',
    'Familierechtbank, met de advocaat',
    'Family court, with the lawyer',
  ),
  school: t('École', 'School', 'School'),
  returning: t('Fedasil, OIM', 'Fedasil, IOM', 'Fedasil, IOM'),
} as const

type Resource = keyof typeof RESOURCES

/** What each of them is asked for, where the question says nothing else. */
const HELPS: Record<Resource, readonly Help[]> = {
  guardianship: ['guardian'],
  centre: ['victimStatus'],
  lawyer: ['legalAdvice'],
  municipality: ['residence'],
  police: ['statement', 'legalAdvice'],
  youthCare: ['protection'],
  house: [],
  court: ['legalAdvice'],
  school: ['schooling'],
  returning: ['returning'],
}

type Given = Omit<Reflex, 'id' | 'severity' | 'when' | 'ask' | 'certainty' | 'resource' | 'basis' | 'helps'> &
  Partial<Pick<Reflex, 'ask' | 'certainty' | 'basis' | 'helps'>> & { resource: Resource }

/** A question with its number, how grave a risk it shows, and the answer that shows it. */
export function reflex(n: number, severity: Severity, when: Reflex['when'], given: Given): Reflex {
  return {
    ask: when === 'near' ? 'date' : 'yesNo',
    certainty: given.basis ? 'known' : 'practice',
    basis: null,
    helps: HELPS[given.resource],
    ...given,
    id: `RS-${String(n).padStart(2, '0')}`,
    severity,
    when,
    resource: RESOURCES[given.resource],
  }
}
