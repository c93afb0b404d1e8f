import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { confirmReview, type Review, useReviewChange } from './desk.ts'
import { ReviewFailure } from './review-failure.tsx'
import { ReviewPaper } from './review-paper.tsx'

const loadReturn = () => import('./return-dialog.tsx')
const ReturnDialog = lazy(loadReturn)

interface Props {
  review: Review
  onDecided: (review: Review) => void
}

/** A decision that waits: read, then confirmed by somebody else, or handed back. */
export function WaitingPart({ review, onDecided }: Props) {
  const confirm = useReviewChange<Review>()
  return (
    <Card title={m.reviews_waiting_title({ name: review.decidedBy?.name ?? m.autonomy_somebody() })}>
      <div className="flex flex-col gap-4">
        <ReviewPaper review={review} />
        {review.myPart === 'wrote' && <p className="text-ink-soft">{m.reviews_wrote_mine()}</p>}
        <ReviewFailure error={confirm.error} />
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
            <Opener
              load={loadReturn}
              dialog={(open, close) => <ReturnDialog review={review} open={open} onClose={close} />}
            >
              {m.reviews_return()}
            </Opener>
          )}
        </div>
      </div>
    </Card>
  )
}
