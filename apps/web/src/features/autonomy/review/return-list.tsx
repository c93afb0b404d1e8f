import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import type { Review } from './desk.ts'

interface Props extends Pick<Review, 'returns'> {
  /** The newest of them is still to be corrected; each other one has been. */
  isOpen?: boolean
}

/** How often a review was handed back, by whom and why, the newest first. */
export function ReturnList({ returns, isOpen = false }: Props) {
  if (returns.length === 0) return null
  return (
    <ul aria-label={m.reviews_returns()} className="flex flex-col gap-2">
      {returns.map(({ id, reason, by, at }, index) => {
        const words = isOpen && index === 0 ? m.reviews_returned : m.reviews_returned_past
        return (
          <li key={id}>
            <span className="block text-ink-soft text-small">
              {words({ name: by.name ?? m.autonomy_somebody(), at: dateTime(at) })}
            </span>
            <span dir="auto" className="whitespace-pre-line">
              {reason}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Above a review that has to be corrected: why; and to who handed it back, that somebody else does it. */
export function ReturnedBanner({ review }: { review: Review }) {
  if (review.returns.length === 0) return null
  return (
    <Banner tone="warn" title={m.reviews_returned_title()}>
      <ReturnList isOpen returns={review.returns} />
      {review.myPart === 'returned' && <p className="mt-2">{m.reviews_returned_mine()}</p>}
    </Banner>
  )
}
