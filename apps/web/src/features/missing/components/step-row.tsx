import { Ban, Check, ChevronDown, Circle, CircleAlert, Clock, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { duration } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { toneInk } from '../../../ui/tones.ts'
import type { Step } from '../api/get-missing.ts'
import { doneWords, dueWords } from '../elapsed.ts'
import { stepIn, stepLabel } from '../protocol-of.ts'
import type { Episode } from '../use-episode.ts'
import { CallNote } from './call-note.tsx'
import { CallWords } from './call-words.tsx'
import { StepButtons } from './step-buttons.tsx'

const signs: Record<Step['state'], { sign: ReactNode; tone: keyof typeof toneInk }> = {
  due: { sign: <Clock size={22} />, tone: 'accent' },
  late: { sign: <CircleAlert size={22} />, tone: 'danger' },
  done: { sign: <Check size={22} strokeWidth={3} />, tone: 'ok' },
  notNeeded: { sign: <Minus size={22} />, tone: 'neutral' },
  optional: { sign: <Circle size={22} />, tone: 'neutral' },
  over: { sign: <Ban size={22} />, tone: 'neutral' },
}

interface Props {
  episode: Episode
  step: Step
  now: number
  open: boolean
  onToggle: () => void
}

/** One step of the protocol: state, time, and behind it what to say and what was noted. */
export function StepRow({ episode, step, now, open, onToggle }: Props) {
  const { one } = episode
  const known = stepIn(one, step.code)
  const { sign, tone } = signs[step.state]
  const isWaiting = step.state === 'due' || step.state === 'late' || step.state === 'optional'
  const isCall = (known?.say.length ?? 0) > 0
  const body = `step-${step.code}-${step.turn}`
  return (
    <li>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
          className="calm flex min-h-14 w-full items-center gap-3 px-4 py-2.5 text-start font-sans hover:bg-hover"
        >
          <span className={cx('shrink-0', toneInk[tone])}>{sign}</span>
          <span className="min-w-0 flex-1">
            <span className={cx('block font-medium', step.state === 'over' && 'text-ink-soft')}>
              {stepLabel(one, step.code)}
              {step.turn > 0 && `, ${m.missing_week({ turn: step.turn })}`}
            </span>
            <span
              className={cx(
                'block font-normal text-small',
                step.state === 'late' ? 'text-danger' : 'text-ink-soft',
              )}
            >
              {stateWords(step, now)}
            </span>
          </span>
          {known?.number && isWaiting && (
            <span dir="ltr" className="tabular font-semibold">
              {known.number}
            </span>
          )}
          <ChevronDown size={20} className={cx('calm shrink-0 text-ink-soft', open && 'rotate-180')} />
        </button>
      </h3>
      {open && known && (
        <div id={body} className="flex flex-col gap-5 px-4 pt-1 pb-5 sm:ps-13">
          <p className="text-ink-soft">{textOf(known.help)}</p>
          {isWaiting && <CallWords step={known} />}
          {isWaiting && one.can.change && <StepButtons episode={episode} step={step} isCall={isCall} />}
          {step.calls.map(call => (
            <CallNote
              key={call.id}
              episode={episode}
              call={call}
              reference={known.reference === true}
              isCall={isCall}
            />
          ))}
          {known.due && (
            <p className="text-ink-soft text-small">
              {m.missing_source({ minutes: duration(known.due.minutes), source: textOf(known.due.source) })} (
              {certainty[known.due.certainty]()})
            </p>
          )}
        </div>
      )}
    </li>
  )
}

const certainty = {
  source: m.missing_certainty_source,
  known: m.missing_certainty_known,
  proposal: m.missing_certainty_proposal,
}

function stateWords(step: Step, now: number): string {
  const tries = step.calls.filter(call => call.outcome === 'notReached').length
  const tried = tries > 0 ? [m.missing_tries({ count: tries })] : []
  return [mainWords(step, now), ...tried].join(' · ')
}

function mainWords(step: Step, now: number): string {
  const last = step.calls.findLast(call => call.outcome !== 'notReached')
  switch (step.state) {
    case 'done':
      return [
        last ? doneWords(last.at) : '',
        last?.by.name ? m.missing_by({ name: last.by.name }) : '',
        last?.reference ?? '',
      ]
        .filter(Boolean)
        .join(' · ')
    case 'notNeeded':
      return m.missing_state_notNeeded()
    case 'optional':
      return m.missing_state_optional()
    case 'over':
      return m.missing_state_over()
    default:
      return step.dueAt ? dueWords(step.dueAt, now, step.state === 'late') : ''
  }
}
