import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Contract, Stage } from '../api/read-autonomy.ts'
import { outcomeWords, presenceWords, standingTone, standingWords, visitsWords } from '../autonomy-words.ts'

interface Props {
  contract: Contract
  stages: readonly Stage[]
}

/** The stages as a path: what is behind, where the youth is, with the weeks against the limits, and what comes. */
export function StagePath({ contract, stages }: Props) {
  const last = contract.runs.at(-1)
  return (
    <ol aria-label={m.autonomy_path()} className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
      {stages.map((stage, at) => {
        const runs = contract.runs.filter(({ position }) => position === at + 1)
        const isHere = contract.now?.position === at + 1
        const isPast = !isHere && runs.length > 0 && (last?.position ?? 0) >= at + 1
        return (
          <li
            key={stage.key}
            aria-current={isHere ? 'step' : undefined}
            className={cx(
              'flex flex-col gap-3 rounded-card border-2 bg-surface p-4',
              isHere ? 'border-accent' : isPast ? 'border-line' : 'border-line border-dashed',
            )}
          >
            <div className="flex items-start gap-2">
              <span
                className={cx('mt-0.5 [&_svg]:size-5', isHere || isPast ? 'text-accent' : 'text-ink-soft')}
              >
                {isHere ? <CircleDot /> : isPast ? <CircleCheck /> : <CircleDashed />}
              </span>
              <p dir="auto" className="font-semibold">
                {at + 1}. {stage.title}
              </p>
            </div>
            {isHere && contract.now && <Weeks now={contract.now} stage={stage} />}
            {!isHere && (
              <p className="text-ink-soft text-small tabular">
                {m.autonomy_weeks_between({ least: stage.leastWeeks, most: stage.mostWeeks })}
              </p>
            )}
            <p className="text-ink-soft text-small">
              {presenceWords[stage.presence]()} · {visitsWords[stage.visits]()}
            </p>
            {runs.length > 0 && (
              <ul className="flex flex-col gap-1 border-line border-t pt-2 text-small">
                {runs.map(run => (
                  <li key={run.id} className="tabular">
                    {run.until && run.outcome
                      ? m.autonomy_run_past({
                          since: date(run.since),
                          weeks: run.weeks,
                          outcome: outcomeWords[run.outcome](),
                        })
                      : m.autonomy_run_now({ since: date(run.since) })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Numbers first, then the same as a bar: weeks lived, the least that were agreed, the most. */
function Weeks({ now, stage }: { now: NonNullable<Contract['now']>; stage: Stage }) {
  const part = (weeks: number) => Math.min(100, (weeks / Math.max(stage.mostWeeks, now.weeks, 1)) * 100)
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold font-serif text-title-2 tabular">
          {m.autonomy_weeks({ count: now.weeks })}
        </span>
        <span className="text-ink-soft text-small tabular">
          {m.autonomy_weeks_between({ least: stage.leastWeeks, most: stage.mostWeeks })}
        </span>
      </p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="h-3 w-full">
        <rect width="100" height="6" className="fill-sunken" />
        <rect width={part(now.weeks)} height="6" className="fill-accent" />
        <rect x={part(stage.leastWeeks) - 0.5} width="1" height="6" className="fill-ink" />
        <rect x={part(stage.mostWeeks) - 1} width="1" height="6" className="fill-danger" />
      </svg>
      <p>
        <Badge tone={standingTone[now.standing]}>{standingWords[now.standing]()}</Badge>
      </p>
      <p className="text-ink-soft text-small">
        {m.autonomy_limits({ least: date(now.leastOn), most: date(now.mostOn) })}
      </p>
    </div>
  )
}
