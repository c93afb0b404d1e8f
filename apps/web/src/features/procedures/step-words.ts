import { m } from '../../paraglide/messages.js'
import type { Rule } from './api/list-procedures.ts'

type Step = Rule['steps'][number]

/** One step of a period in words: "30 jours", "2 mois avant". */
export function stepWords(step: Step): string {
  if ('cap' in step) return m.legal_step_cap({ age: step.age })
  const count = Math.abs(step.n)
  const words = {
    days: m.legal_step_days,
    months: m.legal_step_months,
    years: m.legal_step_years,
    workingDays: m.legal_step_working,
    daysCountingFirst: m.legal_step_first,
    daysSinceNotified: m.legal_step_notified,
  }[step.add]({ count })
  return step.n < 0 ? m.legal_step_before({ what: words }) : words
}
