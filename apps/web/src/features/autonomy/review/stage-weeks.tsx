import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { standingTone, standingWords } from '../autonomy-words.ts'
import type { StageNow } from './desk.ts'

/** Weeks lived in the stage: the number, what was agreed, and the same as a small picture. */
export function StageWeeks({ now, small = false }: { now: StageNow; small?: boolean }) {
  const { weeks, leastWeeks, mostWeeks, standing } = now
  const part = (value: number) => Math.min(100, (value / Math.max(mostWeeks, weeks, 1)) * 100)
  return (
    <div className="flex min-w-40 flex-col gap-1.5">
      <p className="flex flex-wrap items-baseline gap-x-2 tabular">
        <span className={small ? 'font-semibold' : 'font-semibold font-serif text-title-2'}>
          {m.autonomy_weeks({ count: weeks })}
        </span>
        <span className="text-ink-soft text-small">
          {m.autonomy_weeks_between({ least: leastWeeks, most: mostWeeks })}
        </span>
      </p>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={m.reviews_picture({ weeks, least: leastWeeks, most: mostWeeks })}
        className="h-2.5 w-full max-w-72"
      >
        <rect width="100" height="6" className="fill-sunken" />
        <rect width={part(weeks)} height="6" className={weeks > mostWeeks ? 'fill-danger' : 'fill-accent'} />
        <rect x={part(leastWeeks) - 0.5} width="1" height="6" className="fill-ink" />
        <rect x={part(mostWeeks) - 1} width="1" height="6" className="fill-danger" />
      </svg>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={standingTone[standing]}>{standingWords[standing]()}</Badge>
        {!small && (
          <span className="text-ink-soft text-small">
            {m.autonomy_limits({ least: date(now.leastOn), most: date(now.mostOn) })}
          </span>
        )}
      </p>
    </div>
  )
}
