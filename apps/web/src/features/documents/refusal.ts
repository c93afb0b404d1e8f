import { ApiProblem } from '../../lib/api-problem.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { m } from '../../paraglide/messages.js'

const rules: Readonly<Record<string, () => string>> = {
  'changed-since-preview': m.documents_changed,
  'leaks-undecided': m.documents_leak_undecided,
  'nothing-to-print': m.documents_nothing,
  'document-too-long': m.documents_too_long,
  'not-signed-yet': m.documents_not_signed,
  'stays-inside': m.documents_stays_inside,
  'youth-has-not-agreed': m.network_not_agreed,
  'dates-out-of-order': m.documents_dates,
}

/** Why a document was not prepared or not printed, in one sentence. */
export function refusalWords(error: unknown): string {
  if (error instanceof ApiProblem && error.slug === 'not-allowed') return m.documents_not_yours()
  const rule = error instanceof ApiProblem ? error.rule : undefined
  return (rule && rules[rule]?.()) ?? failureWords(error)
}
