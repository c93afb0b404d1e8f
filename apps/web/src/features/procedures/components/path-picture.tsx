import { ArrowDown, CircleCheck, CircleDashed, CircleDot, Flag } from 'lucide-react'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Outcome } from '../api/evaluate-procedure.ts'
import type { Procedure } from '../api/list-procedures.ts'

interface Props {
  procedure: Procedure
  /** Where a trial stands; none draws the path as the law has it. */
  outcome?: Pick<Outcome, 'state' | 'since' | 'path' | 'possible'> | undefined
}

/** A procedure as a picture: its stations in order, what leads on from each, and what is behind, now and ahead. */
export function PathPicture({ procedure, outcome }: Props) {
  const been = new Set(outcome?.path.flatMap(({ from, to }) => [from, to]))
  const ahead = new Set(outcome?.possible.filter(({ allowed }) => allowed).map(({ to }) => to))
  const named = (id: string) => procedure.states.find(state => state.id === id)
  return (
    <ol className="flex flex-col">
      {procedure.states.map(state => {
        const now = outcome?.state === state.id
        const past = !now && been.has(state.id)
        const next = !now && !past && ahead.has(state.id)
        const out = procedure.events.filter(
          event => event.to !== null && event.to !== state.id && event.from?.includes(state.id),
        )
        return (
          <li
            key={state.id}
            aria-current={now ? 'step' : undefined}
            className={cx(
              'flex gap-4 border-line border-s-2 py-3 ps-4',
              now && 'border-accent bg-accent-soft',
              outcome && !now && !past && !next && 'border-dashed text-ink-soft',
            )}
          >
            <span
              className={cx('mt-0.5 shrink-0 [&_svg]:size-5', now || past ? 'text-accent' : 'text-ink-soft')}
            >
              {now ? (
                <CircleDot />
              ) : past ? (
                <CircleCheck />
              ) : state.kind === 'end' ? (
                <Flag />
              ) : (
                <CircleDashed />
              )}
            </span>
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {textOf(state.title)}
                {state.id === procedure.start && <Badge>{m.procedures_start()}</Badge>}
                {state.kind === 'stay' && <Badge tone="ok">{m.procedures_stay()}</Badge>}
                {state.kind === 'end' && <Badge>{m.procedures_end()}</Badge>}
                {now && outcome?.since && (
                  <Badge tone="info">{m.procedures_stands_since({ at: date(outcome.since) })}</Badge>
                )}
              </p>
              {out.length > 0 && (
                <ul className="mt-1 flex flex-col gap-0.5 text-ink-soft text-small">
                  {out.map(event => (
                    <li key={event.id} className="flex items-start gap-1.5">
                      <ArrowDown size={14} className="mt-1 shrink-0" />
                      <span>
                        {textOf(event.title)} → {textOf(named(event.to ?? '')?.title ?? state.title)}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
