import type { Text } from '@havre/policy/text.ts'
import { type Day, daysBetween, plusDays } from '../dates/days.ts'
import { dayWords, said } from '../engine/words.ts'
import type { Actor } from '../model/rule.ts'
import { applies, REFLEXES, type ReflexAnswers } from './questions.ts'
import { type Reflex, SEVERITIES, type Severity, t, WITHIN_DAYS } from './reflex.ts'

export const REFLEXES_VERSION = '2026-11-26'

/** One risk that the answers show, or that an unknown one leaves open, and what to do about it. */
export type FoundRisk = Pick<
  Reflex,
  'id' | 'risk' | 'act' | 'who' | 'resource' | 'helps' | 'basis' | 'certainty'
> & {
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
 * another answer. How grave a date is follows `today`; until when one must act is counted from the day on which the answers
 * were given, or from the day on which a date came near: it does not wait for whoever reads them later.
 */
export function firstReflexes(answers: ReflexAnswers, today: Day, answeredOn: Day = today): ReflexResult {
  const asked = REFLEXES.filter(reflex => applies(reflex, answers))
  const risks = asked
    .flatMap(reflex => found(reflex, answers, { today, answeredOn }) ?? [])
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

type Days = { readonly today: Day; readonly answeredOn: Day }

function found(reflex: Reflex, answers: ReflexAnswers, days: Days): FoundRisk | undefined {
  const answer = answers[reflex.id]
  if (answer === undefined) return undefined
  const { id, resource, helps, question } = reflex
  const grave = answer === 'unknown' ? { severity: gravestOf(reflex) } : graveBy(reflex, answer, days.today)
  if (!grave) return undefined
  const { risk, act, basis, certainty } = { ...reflex, ...(isWithParent(answers) && reflex.withParent) }
  const near = grave.since && grave.since > days.answeredOn ? grave.since : days.answeredOn
  return {
    id,
    risk,
    act,
    who: actorOf(reflex, answers),
    resource,
    helps,
    basis,
    certainty,
    severity: grave.severity,
    state: answer === 'unknown' ? 'clarify' : 'shown',
    why: said(language => `${question[language]} ${(SAID[answer] ?? dayWords(answer))[language]}.`),
    by: plusDays(near, WITHIN_DAYS[grave.severity]),
  }
}

function isWithParent(answers: ReflexAnswers): boolean {
  return answers['RS-04'] === 'yes'
}

/**
 * No guardian is appointed for a child whom a parent accompanies: the parents act. Not where the family may be the danger, or
 * nobody knows: then the lawyer, who can ask for somebody to stand for the child.
 */
function actorOf({ who }: Reflex, answers: ReflexAnswers): Actor {
  if (who !== 'guardian' || !isWithParent(answers)) return who
  const danger = answers['RS-30'] ?? answers['RS-31'] ?? 'no'
  return danger === 'no' ? 'parents' : 'lawyer'
}

/** How grave the answer is, and for a date the first day on which it was that near. */
function graveBy(
  reflex: Reflex,
  answer: string,
  today: Day,
): { readonly severity: Severity; readonly since?: Day } | undefined {
  if (reflex.when !== 'near') return answer === reflex.when ? { severity: reflex.severity } : undefined
  const left = daysBetween(today, answer)
  const step = reflex.near?.find(({ days }) => left < days)
  return step && { severity: step.severity, since: plusDays(answer, 1 - step.days) }
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
