import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { actorWords } from '../../../lib/actor-words.ts'
import { basisWords } from '../../../lib/basis-words.ts'
import { certaintyWords } from '../../../lib/certainty-words.ts'
import { civilDay, date, longDate, shortDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Deadline } from '../api/file-law.ts'
import { deadlineWords } from '../deadline-words.ts'
import { asksWords, foundWords, missingWords } from '../law-words.ts'

interface Props {
  deadline: Deadline
  /** Whose it is: a link to the file, where rows of many files stand together. */
  who?: ReactNode
  onSee: () => void
  seeing?: boolean
  /** More to do with it, on the file's own page. */
  actions?: ReactNode
}

/** A date that must not be missed: how near, what, who acts, why that day, what is missing, who has seen it. */
export function DeadlineRow({ deadline, who, onSee, seeing = false, actions }: Props) {
  const { status, nature, opens, due } = deadline
  const met = status === 'met'
  const near = deadlineWords(deadline)
  return (
    <article className={cx('flex flex-col gap-1 px-4 py-3', met && 'bg-sunken text-ink-soft')}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {met ? (
          <Badge>{m.legal_met()}</Badge>
        ) : nature === 'from' ? (
          <Badge tone="info">{m.legal_possible_from({ at: shortDate(due) })}</Badge>
        ) : (
          <Badge tone={near.tone}>{near.words}</Badge>
        )}
        {who}
        <h3 className="font-medium text-body">{textOf(deadline.title)}</h3>
        {who && <span className="text-ink-soft text-small">{textOf(deadline.about)}</span>}
      </div>
      <p className="text-small">
        <span className="font-medium">{longDate(due)}</span>{' '}
        <span className="text-ink-soft">
          {[
            deadline.found && foundWords[deadline.found](),
            actorWords[deadline.actor](),
            deadline.stop && deadline.stop < due && m.legal_stop({ at: date(deadline.stop) }),
            opens && m.legal_opens({ at: date(opens) }),
          ]
            .filter(Boolean)
            .map(words => ` · ${words}`)
            .join('')}
        </span>
      </p>
      {!met && <Lacks deadline={deadline} />}
      <div className="flex flex-wrap items-center gap-3">
        <details className="min-w-0">
          <summary className="w-fit cursor-pointer py-1 text-accent text-small underline underline-offset-3">
            {m.legal_how()}
          </summary>
          <Reason deadline={deadline} />
        </details>
        {deadline.can.acknowledge && (
          <Button
            size="small"
            icon={<Check size={18} />}
            loading={seeing}
            onClick={onSee}
            aria-label={m.legal_see_label({ what: textOf(deadline.title), who: deadline.youthAlias })}
          >
            {m.legal_see()}
          </Button>
        )}
        {actions}
      </div>
    </article>
  )
}

/** What a person must still bring, and whom it calls on. */
function Lacks({ deadline }: { deadline: Deadline }) {
  const { missing, estimate, asks, seen } = deadline
  if (missing.length === 0 && !estimate && !asks && !seen) return null
  return (
    <p className="flex flex-wrap gap-2">
      {estimate && <Badge tone="warn">{m.legal_estimate()}</Badge>}
      {missing.map(one => (
        <Badge key={one} tone={one === 'lawyer' ? 'danger' : 'warn'}>
          {missingWords[one]()}
        </Badge>
      ))}
      {asks && <Badge tone={asks === 'LEG' ? 'info' : 'danger'}>{asksWords[asks]()}</Badge>}
      {seen && (
        <Badge tone="ok">
          {m.legal_seen({ name: seen.by.name ?? '…', at: shortDate(civilDay(seen.at)) })}
        </Badge>
      )}
    </p>
  )
}

function Reason({ deadline }: { deadline: Deadline }) {
  const sure = certaintyWords[deadline.certainty]
  return (
    <div className="mt-1 flex flex-col gap-2 text-small">
      {deadline.arithmetic.length > 0 && (
        <ol className="flex list-decimal flex-col gap-1 ps-6">
          {deadline.arithmetic.map(line => (
            <li key={line.en}>{textOf(line)}</li>
          ))}
        </ol>
      )}
      <p className="max-w-prose text-ink-soft">{textOf(deadline.explain)}</p>
      <p className="flex flex-wrap items-center gap-2 text-ink-soft">
        {deadline.basis && basisWords(deadline.basis)}
        <Badge tone={sure.tone}>{sure.words()}</Badge>
      </p>
    </div>
  )
}
