import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'

const ruleWords: Record<string, () => string> = {
  'ends-before-start': m.calendar_rule_ends,
  'dates-out-of-order': m.calendar_rule_dates,
  'never-occurs': m.calendar_rule_never,
  'not-on-that-date': m.calendar_rule_date,
  'not-in-the-house': m.calendar_rule_house,
  'occasion-full': m.calendar_rule_full,
  'for-the-team': m.calendar_rule_team,
  'learns-needs-coordinator': m.calendar_rule_coordinator,
  'learns-needs-reason': m.calendar_rule_reason,
  'not-yet': m.calendar_rule_yet,
}

/** Why the calendar refused, in one sentence. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return failureWords(error)
  if (error.slug === 'already-exists') return m.calendar_rule_exists()
  return (error.rule && ruleWords[error.rule]?.()) || failureWords(error)
}
