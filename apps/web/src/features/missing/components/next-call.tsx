import { CircleCheckBig } from 'lucide-react'
import { list } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { dueWords } from '../elapsed.ts'
import { stepIn, stepLabel } from '../protocol-of.ts'
import type { Episode } from '../use-episode.ts'
import { CallWords } from './call-words.tsx'
import { StepButtons } from './step-buttons.tsx'

/** The one thing to do next: whom, by when, what to say. */
export function NextCall({ episode }: { episode: Episode }) {
  const { one } = episode
  const now = useNow(5_000) + one.skewMs
  const { next } = one
  const step = next && stepIn(one, next.code)
  if (!next || !step) {
    return (
      <Card>
        <p className="flex items-center gap-3 text-ok">
          <CircleCheckBig size={24} className="shrink-0" />
          <span className="text-ink">{m.missing_next_none()}</span>
        </p>
      </Card>
    )
  }
  const isNow = Date.parse(next.dueAt) <= now
  return (
    <Card
      title={isNow ? m.missing_next_now() : m.missing_next()}
      aside={
        <Badge tone={next.late ? 'danger' : isNow ? 'warn' : 'neutral'}>
          {dueWords(next.dueAt, now, next.late)}
        </Badge>
      }
      className={next.late ? 'border-danger' : isNow ? 'border-warn' : 'border-accent'}
    >
      <div className="flex flex-col gap-5">
        <div>
          <p className="flex flex-wrap items-baseline gap-x-4 font-semibold font-serif text-title-1">
            {stepLabel(one, next.code)}
            {next.turn > 0 && <span className="text-title-3">{m.missing_week({ turn: next.turn })}</span>}
            {step.number && (
              <span dir="ltr" className="tabular text-accent-strong">
                {step.number}
              </span>
            )}
          </p>
          <p className="text-ink-soft">{textOf(step.help)}</p>
          {next.code === 'informReturn' && told(one) && <p>{told(one)}</p>}
        </div>
        <CallWords step={step} />
        {one.can.change && (
          <StepButtons
            key={`${next.code} ${next.turn}`}
            episode={episode}
            step={next}
            main
            isCall={step.say.length > 0}
          />
        )}
      </div>
    </Card>
  )
}

/** Everybody who was reached while the youth was away: those who must hear of the return. */
function told(one: Episode['one']): string {
  const reached = one.steps.filter(
    step => step.state === 'done' && (stepIn(one, step.code)?.say.length ?? 0) > 0,
  )
  return reached.length > 0
    ? m.missing_called({ names: list(reached.map(step => stepLabel(one, step.code))) })
    : ''
}
