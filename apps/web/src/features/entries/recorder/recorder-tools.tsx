import type { Answers } from '@havre/kinds/answers.ts'
import { DoorOpen, MonitorSmartphone } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import type { AnswerField } from './recorder.tsx'
import { RecorderClock } from './recorder-clock.tsx'

interface Props {
  clock: boolean
  answers: Answers
  onAnswer: AnswerField
  /** Only while a topic is open. */
  onShare: (() => void) | undefined
  onInterrupt: () => void
}

/** What must be one press away during the whole conversation. */
export function RecorderTools({ clock, answers, onAnswer, onShare, onInterrupt }: Props) {
  const begun = typeof answers.startedAt === 'string' && answers.duration === undefined
  return (
    <div className="flex flex-wrap items-center gap-2 max-lg:[&_button]:px-3 sm:flex-nowrap lg:gap-3">
      {clock && <RecorderClock answers={answers} onAnswer={onAnswer} />}
      {onShare && (
        <Button icon={<MonitorSmartphone size={18} />} onClick={onShare}>
          {m.recorder_share()}
        </Button>
      )}
      {(begun || !clock) && (
        <Button icon={<DoorOpen size={18} />} onClick={onInterrupt}>
          {m.recorder_interrupt()}
        </Button>
      )}
    </div>
  )
}
