import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { confirmReview, type Review, returnReview, useReviewChange } from './desk.ts'
import { ReviewFailure } from './review-failure.tsx'
import { ReviewPaper } from './review-paper.tsx'

interface Props {
  review: Review
  onDecided: (review: Review) => void
}

/** A decision that waits: read, then confirmed by somebody else, or handed back. */
export function WaitingPart({ review, onDecided }: Props) {
  const confirm = useReviewChange<Review>()
  const giveBack = useReviewChange<Review>()
  return (
    <Card title={m.reviews_waiting_title({ name: review.decidedBy?.name ?? m.autonomy_somebody() })}>
      <div className="flex flex-col gap-4">
        <ReviewPaper review={review} />
        <ReviewFailure error={confirm.error ?? giveBack.error} />
        <div className="flex flex-wrap gap-3">
          {review.can.confirm && (
            <Button
              variant="primary"
              loading={confirm.isPending}
              onClick={() => confirm.mutate(() => confirmReview(review), { onSuccess: onDecided })}
            >
              {m.reviews_confirm()}
            </Button>
          )}
          {review.can.return && (
            <Button loading={giveBack.isPending} onClick={() => giveBack.mutate(() => returnReview(review))}>
              {m.reviews_return()}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}
