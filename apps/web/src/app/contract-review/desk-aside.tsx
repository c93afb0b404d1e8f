import type { Desk } from '../../features/autonomy/review/desk.ts'
import { ReviewPaper } from '../../features/autonomy/review/review-paper.tsx'
import { StageWeeks } from '../../features/autonomy/review/stage-weeks.tsx'
import { date, longDate } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Card } from '../../ui/card.tsx'
import { VoiceLabel } from '../../ui/voice.tsx'
import { ActLink } from './act-link.tsx'
import { BudgetSince } from './budget-since.tsx'

/** What a decision is taken with: the weeks, the youth's words, incidents and money since, earlier reviews. */
export function DeskAside({ desk }: { desk: Desk }) {
  const { now, self, since, incidents, past } = desk
  return (
    <section
      aria-label={m.reviews_aside()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself beside the form, by keys too
      tabIndex={0}
      className="flex min-w-0 flex-col gap-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto"
    >
      {now && (
        <Card>
          <div className="flex flex-col gap-3">
            <StageWeeks now={now} />
            {now.nextReviewOn && (
              <p className="font-semibold">{m.reviews_planned({ on: longDate(now.nextReviewOn) })}</p>
            )}
          </div>
        </Card>
      )}
      {self && (
        <Card title={<VoiceLabel voice="youth">{m.reviews_youth()}</VoiceLabel>}>
          <p className="text-ink-soft text-small">{m.reviews_youth_said({ on: date(self.saidOn) })}</p>
          {self.words && (
            <p dir="auto" className="whitespace-pre-line font-serif">
              {self.words}
            </p>
          )}
        </Card>
      )}
      {since && (
        <Card title={m.reviews_incidents({ on: date(since) })}>
          {incidents.length === 0 && <p className="text-ink-soft">{m.reviews_incidents_none()}</p>}
          <ul className="flex flex-col gap-1">
            {incidents.map(act => (
              <li key={act.id} className="flex">
                <ActLink act={act} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {since && <BudgetSince youthId={desk.youthId} since={since} />}
      <Card title={m.reviews_past()}>
        {past.length === 0 && <p className="text-ink-soft">{m.reviews_past_none()}</p>}
        <ol className="flex flex-col gap-4 divide-y divide-line [&>li+li]:pt-4">
          {past.map(review => (
            <li key={review.id}>
              <ReviewPaper review={review} />
            </li>
          ))}
        </ol>
      </Card>
    </section>
  )
}
