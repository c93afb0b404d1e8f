import type { Text } from '@havre/policy/text.ts'
import { type Day, daysBetween, plusDays } from '../dates/days.ts'
import { dayWords, said } from '../engine/words.ts'
import { FAMILY_LIFE } from './family-life.ts'
import { PROTECTION } from './protection.ts'
import { type Reflex, SEVERITIES, type Severity, t, WITHIN_DAYS } from './reflex.ts'
import { STAY } from './stay.ts'
import { TRAFFICKING } from './trafficking.ts'

export const REFLEXES_VERSION = '2026-11-26'

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

/** One risk that the answers show, or that an unknown one leaves open, and what to do about it. */
export type FoundRisk = Pick<Reflex, 'id' | 'risk' | 'act' | 'who' | 'resource' | 'basis' | 'certainty'> & {
  readonly severity: Severity
  /** `clarify`: nobody knows yet; it is as grave as it would be. */
  readonly state: 'shown' | 'clarify'
  /** The question and its answer, as the reason. */
  readonly why: Text
  readonly by: Day
}

export type ReflexResult = {
  readonly version: string
  /** The gravest; null where nothing was found. */
  readonly severity: Severity | null
  /** One level graver than any single one, since two grave ones hang on the same near date. */
  readonly escalated: boolean
  readonly risks: readonly FoundRisk[]
  /** Questions that apply and were not answered. */
  readonly open: readonly string[]
  readonly closing: Text
}

/**
 * What the answers show, the gravest first. Every risk that is triggered is in it, and so is every unknown. Never lowered by
 * another answer.
 */
export function firstReflexes(answers: ReflexAnswers, today: Day): ReflexResult {
  const asked = REFLEXES.filter(reflex => applies(reflex, answers))
  const risks = asked
    .flatMap(reflex => found(reflex, answers[reflex.id], today) ?? [])
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  const gravest = risks[0]?.severity ?? null
  const escalated = gravest === 'high' && hangTogether(risks, answers, today)
  return {
    version: REFLEXES_VERSION,
    severity: escalated ? 'critical' : gravest,
    escalated,
    risks,
    open: asked.filter(({ id }) => answers[id] === undefined).map(({ id }) => id),
    closing: CLOSING,
  }
}

/** Whether the question concerns this child by what was answered before. */
export function applies({ onlyIf }: Reflex, answers: ReflexAnswers): boolean {
  return !onlyIf || answers[onlyIf.id] === onlyIf.is
}

function found(reflex: Reflex, answer: string | undefined, today: Day): FoundRisk | undefined {
  if (answer === undefined) return undefined
  const severity = answer === 'unknown' ? gravestOf(reflex) : severityOf(reflex, answer, today)
  if (!severity) return undefined
  const { id, risk, act, who, resource, basis, certainty, question } = reflex
  return {
    id,
    risk,
    act,
    who,
    resource,
    basis,
    certainty,
    severity,
    state: answer === 'unknown' ? 'clarify' : 'shown',
    why: said(language => `${question[language]} ${(SAID[answer] ?? dayWords(answer))[language]}.`),
    by: plusDays(today, WITHIN_DAYS[severity]),
  }
}

function severityOf(reflex: Reflex, answer: string, today: Day): Severity | undefined {
  if (reflex.when !== 'near') return answer === reflex.when ? reflex.severity : undefined
  const left = daysBetween(today, answer)
  return reflex.near?.find(({ days }) => left < days)?.severity
}

/** What it would be at worst: an unknown answer never lowers a risk. */
function gravestOf({ near, severity }: Reflex): Severity {
  return near?.[0]?.severity ?? severity
}

/** Two grave risks on one hinge whose day lies within 30 days. */
function hangTogether(risks: readonly FoundRisk[], answers: ReflexAnswers, today: Day): boolean {
  const hinges = new Map(REFLEXES.map(({ id, hinge }) => [id, hinge]))
  const near = (hinge: string) =>
    REFLEXES.some(({ id, hinge: other, when }) => {
      const day = answers[id]
      return (
        other === hinge &&
        when === 'near' &&
        day !== undefined &&
        day !== 'unknown' &&
        daysBetween(today, day) <= 30
      )
    })
  const grave = risks.filter(({ severity }) => severity === 'high').flatMap(({ id }) => hinges.get(id) ?? [])
  return grave.some((hinge, at) => grave.indexOf(hinge) < at && near(hinge))
}

const SAID: Readonly<Record<string, Text>> = {
  yes: t('Oui', 'Ja', 'Yes'),
  no: t('Non', 'Nee', 'No'),
  unknown: t('Pas su', 'Niet geweten', 'Not known'),
}
const CLOSING = t(
  'Ceci aide aux premiers réflexes, ce n’est pas un avis juridique. Passez la main à un avocat désigné par son nom.',
  'Dit helpt bij de eerste reflexen, het is geen juridisch advies. Geef door aan een advocaat met naam.',
  'This is a first-reflex aid, not legal advice. Hand over to a lawyer by name.',
)
