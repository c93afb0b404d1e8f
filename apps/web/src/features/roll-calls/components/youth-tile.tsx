import { MessageSquarePlus } from 'lucide-react'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { cx } from '../../../ui/cx.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { RollCallLine } from '../api/get-roll-call.ts'
import { type LineState, stateTones, stateWords } from '../roll-call-words.ts'
import { RemarkForm } from './remark-form.tsx'

/** What a tap can say, in the order of the keys 1 to 5. */
export const TAPS = ['here', 'out', 'appointment', 'family', 'missing'] as const

interface Props {
  line: RollCallLine
  onTap: (state: LineState) => void
  onRemark: (remark: string | null) => void
  /** What to do at once about somebody who is missing. */
  missing: ReactNode
}

/** One youth of the round: the alias, what is known, and one tap for where they are. */
export function YouthTile({ line, onTap, onRemark, missing }: Props) {
  const [writing, setWriting] = useState(false)
  const { alias, state } = line
  const tap = (chosen: LineState) => (event: MouseEvent<HTMLButtonElement>) => {
    onTap(chosen)
    // By keyboard (no pointer pressed) one goes straight on to the next youth.
    if (event.detail === 0) focusTile(event.currentTarget, 1)
  }
  return (
    <li
      data-youth={line.youthId}
      className={cx(
        'calm flex flex-col gap-3 rounded-card border bg-surface p-3 shadow-raise',
        state === 'missing' ? 'border-danger' : state === 'unchecked' ? 'border-line-strong' : 'border-line',
      )}
    >
      <div className="flex items-center gap-3">
        <CodeAvatar code={alias} />
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold font-serif text-title-3">
            <bdi>{alias}</bdi>
          </p>
          <p className="truncate text-ink-soft text-small">{knownOf(line)}</p>
        </div>
        <IconButton
          label={m.shifts_remark_for({ alias })}
          icon={<MessageSquarePlus size={20} />}
          aria-expanded={writing}
          onClick={() => setWriting(!writing)}
        />
      </div>
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="sr-only">{alias}</legend>
        {TAPS.map(one => (
          <button
            key={one}
            type="button"
            data-tap={one}
            aria-pressed={state === one}
            aria-label={m.shifts_state_of({ alias, state: stateWords[one]() })}
            onClick={tap(one)}
            className={cx(
              'calm min-h-12 rounded-control border px-2 py-1.5 text-center leading-tight',
              one === 'here' && 'col-span-2 min-h-14 font-semibold',
              tapClass(one, state, line.suggested),
            )}
          >
            {stateWords[one]()}
          </button>
        ))}
      </fieldset>
      {state === 'missing' && missing}
      {writing ? (
        <RemarkForm
          label={m.shifts_remark_for({ alias })}
          remark={line.remark}
          onKeep={remark => {
            setWriting(false)
            onRemark(remark)
          }}
        />
      ) : (
        line.remark && (
          <p dir="auto" className="text-small">
            {line.remark}
          </p>
        )
      )}
    </li>
  )
}

/** The same youth once the round is closed. */
export function ClosedLine({ line }: { line: RollCallLine }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <span className="min-w-32 font-medium">
        <bdi>{line.alias}</bdi>
      </span>
      <Badge tone={stateTones[line.state]}>{stateWords[line.state]()}</Badge>
      <span className="text-ink-soft text-small">{line.checkedAt && checkedOf(line)}</span>
      {line.remark && (
        <span dir="auto" className="w-full text-small">
          {line.remark}
        </span>
      )}
    </li>
  )
}

function tapClass(one: LineState, state: LineState, suggested: RollCallLine['suggested']): string {
  if (state === one)
    return one === 'missing'
      ? 'border-danger bg-danger-soft font-semibold text-danger'
      : 'border-accent bg-accent text-on-accent'
  if (state === 'unchecked' && suggested === one)
    return 'border-accent border-dashed bg-accent-soft text-accent-strong'
  return 'border-line-strong bg-surface hover:border-accent hover:text-accent-strong'
}

function knownOf(line: RollCallLine): string {
  if (line.state === 'here' && line.expectedAt !== null) return m.shifts_here_but_out()
  if (line.state !== 'unchecked') return checkedOf(line)
  if (line.suggested === 'missing') return m.shifts_suggested_missing()
  if (line.suggested === 'out' && line.expectedAt)
    return m.shifts_suggested_out({ at: nearTime(line.expectedAt) })
  return m.shifts_state_unchecked()
}

function checkedOf({ checkedBy, checkedAt }: RollCallLine): string {
  if (!checkedAt) return '…'
  return m.shifts_checked_by({ name: checkedBy?.name ?? m.file_somebody(), at: nearTime(checkedAt) })
}

/** Moves the focus to the first tap of the next or previous youth; answers whether there is one. */
export function focusTile(from: Element, by: 1 | -1): boolean {
  const tile = from.closest('[data-youth]')
  const next = by === 1 ? tile?.nextElementSibling : tile?.previousElementSibling
  const tap = next?.querySelector<HTMLElement>('[data-tap]')
  tap?.focus()
  tap?.scrollIntoView({ block: 'nearest' })
  return Boolean(tap)
}
