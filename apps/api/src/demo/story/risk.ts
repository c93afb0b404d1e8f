import type { Answers } from '@havre/kinds/answers.ts'
import { instantOf } from '../calendar.ts'
import { hadPhone } from '../people/youth.ts'
import type { PlannedEntry } from '../plan.ts'
import { RISK_REASONS, RISK_TEXTS, RISK_WORDS } from '../texts/risk.ts'
import { link, type Teller, write } from './teller.ts'

const LEVELS = ['high', 'moderate', 'moderate', 'low'] as const

/** The danger, looked at on the second day and again as it changes; each time by the referent, read by somebody else. */
export function tellRisk(teller: Teller): void {
  const { youth, calendar, lastDay } = teller
  let before: PlannedEntry | undefined
  for (const [turn, days] of [2, 9, 23, 60].entries()) {
    const day = youth.day + days
    if (day >= Math.min(lastDay, 0)) break
    const assessed = tellAssessment(teller, calendar.at(day, 13, 20), turn)
    link(teller, assessed, 'follows', before)
    before = assessed
  }
}

/** The assessment of that moment, the first (0) or a later one. */
export function tellAssessment(teller: Teller, at: Date, turn: number): PlannedEntry {
  const answers = { assessedAt: instantOf(at), ...assessment(teller, turn) }
  return write(teller, { kind: 'risk-assessment', by: teller.team.referent, at, answers })
}

function assessment(teller: Teller, turn: number): Answers {
  const { youth, dice } = teller
  const text = RISK_TEXTS[youth.past]
  const level = youth.past === 'online' && turn < 2 ? 'extreme' : (LEVELS[turn] ?? 'low')
  return {
    networkType: text.network,
    networkFacts: text.facts,
    networkLevel: level,
    placesToAvoid: text.places.map((row, index) => ({ key: `p${index + 1}`, ...row })),
    familyRole: text.familyRole,
    familyLevel: text.familyRole === 'involved' || text.familyRole === 'pressing' ? 'high' : 'low',
    debt: text.debt,
    ...(text.debtFacts && { debtFacts: text.debtFacts }),
    debtLevel: text.debt === 'none' ? 'low' : text.debt === 'unknown' ? 'unknown' : 'moderate',
    phoneCompromise: hadPhone(youth) ? text.phone : ['none'],
    phoneLevel: hadPhone(youth) && turn < 2 ? 'high' : 'low',
    threatsReceived: text.threat && turn === 0 ? [{ key: 't1', channel: 'message', facts: text.threat }] : [],
    threatLevel: text.threat && turn === 0 ? 'high' : 'low',
    vulnerability: dice.shuffle(['isolation', 'attachment', 'mayLeave', 'health']).slice(0, 2),
    vulnerabilityLevel: turn < 2 ? 'moderate' : 'low',
    protectiveFactors: [
      'distance',
      ...dice.shuffle(['wantsProtection', 'trustedAdult', 'friends', 'plans']).slice(0, 1 + turn),
    ],
    words: { text: teller.say(dice.pick(RISK_WORDS)), language: 'fr' },
    level,
    reason: RISK_REASONS[turn] ?? RISK_REASONS[0],
  }
}
