import type { Answers } from '@havre/kinds/answers.ts'
import { Pause, Play, Timer } from 'lucide-react'
import { duration } from '../../../lib/formats.ts'
import { useNow } from '../../../lib/use-now.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { thisMinute } from '../forms/moment.ts'
import { newRowKey } from '../forms/row-key.ts'
import { minutesSince, pausesWithNew, runningPause } from './pauses.ts'
import type { AnswerField } from './recorder.tsx'

interface Props {
  answers: Answers
  onAnswer: AnswerField
}

/** How long the conversation lasts, and a pause that one press begins and one press ends. */
export function RecorderClock({ answers, onAnswer }: Props) {
  const now = useNow(10_000)
  const minutes = minutesSince(answers, now)
  if (minutes === undefined) {
    return (
      <Button variant="primary" icon={<Play size={18} />} onClick={() => onAnswer('startedAt', thisMinute())}>
        {m.recorder_start()}
      </Button>
    )
  }
  if (typeof answers.duration === 'number') return <Clock>{duration(answers.duration)}</Clock>
  const paused = runningPause(answers)
  if (paused) {
    const since = typeof paused.atMinute === 'number' ? minutes - paused.atMinute : 0
    return <Clock>{m.recorder_paused_for({ time: duration(Math.max(0, since)) })}</Clock>
  }
  return (
    <div className="flex items-center gap-2 lg:gap-3">
      <Clock>{duration(minutes)}</Clock>
      <Button
        icon={<Pause size={18} />}
        onClick={() => onAnswer('pauses', pausesWithNew(answers, newRowKey(), Date.now()))}
      >
        {m.recorder_pause()}
      </Button>
    </div>
  )
}

function Clock({ children }: { children: string }) {
  return (
    <span role="timer" className="inline-flex items-center gap-2 whitespace-nowrap tabular">
      <Timer size={18} className="shrink-0 text-ink-soft" />
      {children}
    </span>
  )
}
