import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { dueWords } from '../../../lib/due-words.ts'
import { civilDay, date, longDate } from '../../../lib/formats.ts'
import { useScreenKeys } from '../../../lib/screen-keys.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { contractTone, contractWords } from '../autonomy-words.ts'
import type { Line } from './contract-board.ts'
import { reviewTone, reviewWords } from './review-words.ts'
import { StageWeeks } from './stage-weeks.tsx'

interface Props {
  lines: readonly Line[]
  label: string
  whoOf: (line: Line) => ReactNode
  onOpen: (line: Line) => void
}

/** Contracts, one under the other. j and k move from anywhere on the page, Enter opens the review. */
export function ContractList({ lines, label, whoOf, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const keys = useMemo(() => {
    const walk = (step: number) => () => {
      const rows = [...(list.current?.children ?? [])] as HTMLElement[]
      const on = rows.findIndex(row => row.contains(document.activeElement))
      rows[Math.min(rows.length - 1, Math.max(0, on + step))]?.focus()
    }
    return { j: walk(1), k: walk(-1), ArrowDown: walk(1) }
  }, [])
  useScreenKeys(keys)
  const onKeyDown = (event: KeyboardEvent, line: Line, at: number) => {
    // Only on the line itself: inside it, its own links have the keys.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
    if (step) (list.current?.children[at + step] as HTMLElement | undefined)?.focus()
    else if (event.key === 'Enter') onOpen(line)
    else return
    event.preventDefault()
  }
  return (
    <ul
      ref={list}
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-raise"
    >
      {lines.map((line, at) => (
        <li
          key={line.contractId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the line is moved to by keys, as its help says
          tabIndex={0}
          onKeyDown={event => onKeyDown(event, line, at)}
          className="focus-visible:outline-3 focus-visible:outline-accent focus-visible:-outline-offset-3"
        >
          <ContractLine line={line} who={whoOf(line)} />
        </li>
      ))}
    </ul>
  )
}

function ContractLine({ line, who }: { line: Line; who: ReactNode }) {
  const { now, status, stageTitle, review, settle, signedOn, createdAt } = line
  const due = now?.nextReviewOn && review?.status !== 'waiting' ? dueWords(now.nextReviewOn) : undefined
  return (
    <article className="grid items-start gap-x-6 gap-y-3 px-4 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1.6fr)_minmax(0,1.6fr)]">
      <div className="flex flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {who}
          <Badge tone={contractTone[status]}>{contractWords[status]()}</Badge>
        </p>
        <h3 className="font-medium text-body">{stageTitle ?? m.reviews_no_stage()}</h3>
        {!now && (
          <p className="text-ink-soft text-small tabular">
            {signedOn
              ? m.autonomy_signed_on({ on: date(signedOn) })
              : m.reviews_draft_since({ on: date(civilDay(createdAt)) })}
          </p>
        )}
        {now && (
          <p className="text-ink-soft text-small tabular">
            {m.reviews_stage_of({ position: now.position, stages: now.stages })}
          </p>
        )}
      </div>
      {now ? <StageWeeks small now={now} /> : <span />}
      <div className="flex flex-col items-start gap-1.5">
        {review && <Badge tone={reviewTone(review)}>{reviewWords(review)}</Badge>}
        {due && <Badge tone={due.tone}>{due.words}</Badge>}
        {now?.nextReviewOn && (
          <p className="text-small tabular">{m.reviews_planned({ on: longDate(now.nextReviewOn) })}</p>
        )}
        {status === 'suspended' && <p className="text-ink-soft text-small">{m.reviews_next_none()}</p>}
        {settle && <Badge tone="warn">{m.reviews_settle()}</Badge>}
      </div>
    </article>
  )
}
