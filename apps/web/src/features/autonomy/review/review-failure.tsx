import { ApiProblem } from '../../../lib/api-problem.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'

const byRule: Record<string, () => string> = {
  'review-refused': m.reviews_rule_review_refused,
  'already-decided': m.reviews_rule_decided,
  'two-people': m.reviews_rule_two_people,
  'waiver-needed': m.reviews_rule_waiver,
  'reason-needed': m.reviews_rule_reason,
  'dates-out-of-order': m.reviews_rule_dates,
  'in-the-future': m.reviews_rule_future,
  'evidence-refused': m.reviews_rule_evidence,
}

/** Why something about a review was not taken, in words. */
export function reviewFailure(error: unknown): string {
  const problem = error instanceof ApiProblem ? error : undefined
  if (problem && problem.reasons.length > 0) return problem.reasons.map(textOf).join(' ')
  const own = problem?.rule ? byRule[problem.rule] : undefined
  if (own) return own()
  return problem?.slug === 'stale-version' ? m.reviews_newer() : failureWords(error)
}

interface Props {
  error: unknown
  title?: string
}

export function ReviewFailure({ error, title = m.reviews_not_saved() }: Props) {
  if (!error) return null
  return (
    <Banner tone="danger" title={title}>
      {reviewFailure(error)}
    </Banner>
  )
}
