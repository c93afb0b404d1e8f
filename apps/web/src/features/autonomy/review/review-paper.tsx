import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { Review } from './desk.ts'
import { ReturnList } from './return-list.tsx'
import { pastWords, stateWords } from './review-words.ts'

/** One review as it was written: the decision, why, what each said, who stands for it. */
export function ReviewPaper({ review }: { review: Review }) {
  const { reason, comment, waivers, decidedBy, confirmedBy, heldOn } = review
  const criteria = review.stages[review.position - 1]?.criteria ?? []
  const named = new Map(criteria.map(({ key, text }) => [key, text]))
  const lines = review.criteria.filter(({ key, note }) => named.has(key) || note)
  return (
    <article className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span dir="auto" className="font-semibold">
          {pastWords(review)}
        </span>
        {waivers.length > 0 && <Badge tone="warn">{m.reviews_waived()}</Badge>}
      </p>
      <p className="text-ink-soft text-small">
        {[
          date(heldOn),
          decidedBy?.name && m.reviews_past_by({ name: decidedBy.name }),
          confirmedBy?.name && m.reviews_past_and({ name: confirmedBy.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && (
        <p dir="auto" className="whitespace-pre-line">
          {reason}
        </p>
      )}
      {comment && (
        <p
          dir="auto"
          className="whitespace-pre-line border-s-4 border-s-voice-youth bg-voice-youth-soft px-3 py-1 font-serif"
        >
          {comment}
        </p>
      )}
      <ReturnList returns={review.returns} />
      {lines.length > 0 && (
        <ul className="flex flex-col gap-1 text-small">
          {lines.map(({ key, state, note }) => (
            <li key={key}>{[named.get(key), stateWords[state](), note].filter(Boolean).join(' · ')}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
