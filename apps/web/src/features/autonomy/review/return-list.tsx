import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import type { Review } from './desk.ts'

/** How often a review was handed back, by whom and why, the newest first. */
export function ReturnList({ returns }: Pick<Review, 'returns'>) {
  if (returns.length === 0) return null
  return (
    <ul aria-label={m.reviews_returns()} className="flex flex-col gap-2">
      {returns.map(({ id, reason, by, at }) => (
        <li key={id}>
          <span className="block text-ink-soft text-small">
            {m.reviews_returned({ name: by.name ?? m.autonomy_somebody(), at: dateTime(at) })}
          </span>
          <span dir="auto" className="whitespace-pre-line">
            {reason}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Above a review that has to be corrected: why; and to who handed it back, that somebody else does it. */
export function ReturnedBanner({ review }: { review: Review }) {
  if (review.returns.length === 0) return null
  return (
    <Banner tone="warn" title={m.reviews_returned_title()}>
      <ReturnList returns={review.returns} />
      {review.myPart === 'returned' && <p className="mt-2">{m.reviews_returned_mine()}</p>}
    </Banner>
  )
}
