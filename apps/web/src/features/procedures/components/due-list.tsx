import { actorWords } from '../../../lib/actor-words.ts'
import { basisWords } from '../../../lib/basis-words.ts'
import { certaintyWords } from '../../../lib/certainty-words.ts'
import { dueWords } from '../../../lib/due-words.ts'
import { date, longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Outcome } from '../api/evaluate-procedure.ts'
import { natureWords } from '../procedure-words.ts'

/** Everything that falls due, the nearest first, each with the way its day was found. */
export function DueList({ outcome }: { outcome: Outcome }) {
  if (outcome.deadlines.length === 0) return <p className="text-ink-soft">{m.procedures_due_none()}</p>
  return (
    <ul className="flex flex-col gap-3">
      {outcome.deadlines.map(deadline => (
        <Due key={`${deadline.rule.id} ${deadline.eventId}`} deadline={deadline} today={outcome.today} />
      ))}
    </ul>
  )
}

function Due({ deadline, today }: { deadline: Outcome['deadlines'][number]; today: string }) {
  const met = deadline.state === 'met'
  const due = dueWords(deadline.due, today)
  const sure = certaintyWords[deadline.certainty]
  return (
    <li className={cx('rounded-card border border-line bg-surface p-4', met && 'bg-sunken text-ink-soft')}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium">{textOf(deadline.title)}</span>
        {met ? <Badge>{m.procedures_met()}</Badge> : <Badge tone={due.tone}>{due.words}</Badge>}
        {deadline.estimate && <Badge tone="warn">{m.procedures_estimate()}</Badge>}
        {deadline.from === 'printed' && <Badge tone="ok">{m.procedures_printed_badge()}</Badge>}
        <Badge tone={sure.tone}>{deadline.outOfForce ? m.procedures_out_of_force() : sure.words()}</Badge>
      </p>
      <p className="mt-1 text-title-3">{longDate(deadline.due)}</p>
      <p className="text-ink-soft text-small">
        {[
          natureWords[deadline.nature](),
          deadline.opens && m.procedures_opens({ at: date(deadline.opens) }),
          actorWords[deadline.actor](),
          basisWords(deadline.rule.basis),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {deadline.stop && (
        <p className="font-medium text-small">{m.procedures_stop({ at: date(deadline.stop) })}</p>
      )}
      {deadline.alternatives.map(({ born, due: other }) => (
        <p key={born} className="text-small text-warn">
          {m.procedures_alternative({ born: date(born), due: date(other) })}
        </p>
      ))}
      <details className="mt-2">
        <summary className="w-fit cursor-pointer text-accent text-small underline underline-offset-3">
          {m.procedures_how()}
        </summary>
        <ol className="mt-2 flex list-decimal flex-col gap-1 ps-6 text-small">
          {deadline.arithmetic.map(line => (
            <li key={line.en}>{textOf(line)}</li>
          ))}
        </ol>
        <p className="mt-2 max-w-prose text-ink-soft text-small">{textOf(deadline.rule.explain)}</p>
      </details>
    </li>
  )
}
