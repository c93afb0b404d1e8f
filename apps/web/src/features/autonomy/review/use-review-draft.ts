import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type SavedDraft, useSavedDraft } from '../../../lib/use-saved-draft.ts'
import { keepReview, type Review, type ReviewFields } from './desk.ts'

export type ReviewDraft = SavedDraft<ReviewFields, Review>

/** A review being written: saved by itself a moment after each change. */
export function useReviewDraft(review: Review): ReviewDraft {
  const client = useQueryClient()
  const { heldOn, criteria, comment, decision, reason } = review
  return useSavedDraft<ReviewFields, Review>(
    { heldOn, criteria, comment, decision, reason },
    review,
    async (body, version, keepalive) => {
      const params = { reviewId: review.id }
      const saved = await call('saveReview', { params, body, ifMatch: version, keepalive })
      keepReview(client, saved)
      return saved
    },
  )
}
