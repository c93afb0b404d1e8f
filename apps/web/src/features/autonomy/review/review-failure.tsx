import { refusals } from '../../../lib/refusals.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'

const byRule: Record<string, () => string> = {
  'review-refused': m.reviews_rule_review_refused,
  'already-decided': m.reviews_rule_decided,
  'two-people': m.reviews_rule_two_people,
  'criteria-unjudged': m.reviews_rule_unjudged,
  'waiver-needed': m.reviews_rule_waiver,
  'reason-needed': m.reviews_rule_reason,
  'dates-out-of-order': m.reviews_rule_dates,
  'in-the-future': m.reviews_rule_future,
  'evidence-refused': m.reviews_rule_evidence,
  'evidence-settled': m.reviews_rule_evidence_settled,
}

/** Why something about a review was not taken. */
export const reviewRefusals = refusals({
  title: m.reviews_not_saved,
  newer: m.reviews_newer,
  missing: m.reviews_rule_reason,
  rules: byRule,
})
export const reviewFailure = reviewRefusals.words

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
