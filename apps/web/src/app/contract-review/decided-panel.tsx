import { useNavigate } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { nextToReview, useContractBoard } from '../../features/autonomy/review/contract-board.ts'
import type { Review } from '../../features/autonomy/review/desk.ts'
import { ReviewPaper } from '../../features/autonomy/review/review-paper.tsx'
import { longDate } from '../../lib/formats.ts'
import { useScreenKeys } from '../../lib/screen-keys.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** What was decided a moment ago, and the next contract one key away. */
export function DecidedPanel({ review }: { review: Review }) {
  const navigate = useNavigate()
  const board = useContractBoard({})
  const next = nextToReview(board.data?.items ?? [], review.contractId)
  const nextId = next?.contractId
  const own = useRef<HTMLButtonElement>(null)
  useEffect(() => own.current?.focus(), [])
  const go = useMemo(
    () => () => {
      if (nextId) void navigate({ to: '/contracts/$contractId/review', params: { contractId: nextId } })
      else void navigate({ to: '/contracts' })
    },
    [nextId, navigate],
  )
  useScreenKeys(useMemo(() => ({ n: go }), [go]))
  return (
    <Card title={review.status === 'waiting' ? m.reviews_decided_not_yet() : m.reviews_decided_title()}>
      <div className="flex flex-col gap-4">
        <ReviewPaper review={review} />
        {review.status === 'waiting' && <p>{m.reviews_decided_waits()}</p>}
        {review.status === 'decided' && review.nextReviewOn && (
          <p className="font-semibold">{m.reviews_next({ on: longDate(review.nextReviewOn) })}</p>
        )}
        {board.data && !next && <p className="text-ink-soft">{m.reviews_no_next()}</p>}
        <Button
          ref={own}
          variant="primary"
          className="self-start"
          icon={<ArrowRight size={18} className="rtl:-scale-x-100" />}
          onClick={go}
        >
          {board.data && !next ? m.reviews_back() : m.reviews_next_contract()}
        </Button>
      </div>
    </Card>
  )
}
