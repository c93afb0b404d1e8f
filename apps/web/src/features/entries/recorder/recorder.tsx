import { type Answer, type Answers, topicsIn } from '@havre/kinds/answers.ts'
import type { FieldOf, Kind } from '@havre/kinds/kind.ts'
import type { ReactNode } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Guidance } from '../forms/guidance.tsx'
import { SectionCard } from '../forms/section-card.tsx'
import { clockSection, isByClock, withoutClock } from './clock-section.ts'
import { lastTouched } from './last-touched.ts'
import { PausedCard } from './paused-card.tsx'
import { hasClock, runningPause } from './pauses.ts'
import { PhaseNav } from './phase-nav.tsx'
import { RecorderEnd } from './recorder-end.tsx'
import { RecorderTools } from './recorder-tools.tsx'
import { SharedScreen } from './shared-screen.tsx'
import { TopicsControl } from './topics-control.tsx'
import { type Phase, usePosition } from './use-position.ts'

export type AnswerField = (field: string, value: Answer | undefined) => void

interface Props {
  kind: Kind
  topics: FieldOf<'topics'>
  /** Names the draft, so that one comes back to where one was. */
  entryId: string
  answers: Answers
  onAnswer: AnswerField
  /** Where the words are; in view on the shared screen as well. */
  saveState: ReactNode
  /** Freezes the conversation and leaves. */
  onInterrupt: () => void
  /** The page that shows everything before the signature. */
  check: (goTo: (field: string) => void) => ReactNode
  /** Asks who is there before the whole screen comes back; calls `done` once the service agrees. */
  confirm: (done: () => void, cancel: () => void) => ReactNode
}

/** A conversation, led topic by topic: before, during, after, and a last look before signing. */
export function Recorder(props: Props) {
  const { kind, topics, entryId, answers, onAnswer, saveState, onInterrupt, check, confirm } = props
  const given = topicsIn(answers[topics.id])
  const [position, move] = usePosition(entryId, () => ({
    phase: Object.keys(given).length > 0 ? 'talk' : 'before',
    topic: lastTouched(topics, given),
  }))
  const at = kind.sections.findIndex(section => section.fields.some(field => field.id === topics.id))
  const clock = hasClock(kind)
  const paused = clock && runningPause(answers) !== undefined
  const talk = kind.sections[at]

  const goTo = (field: string) => {
    const section = kind.sections.findIndex(one => one.fields.some(known => known.id === field))
    const byClock = clock && isByClock(field)
    move({ phase: byClock ? 'after' : section < at ? 'before' : section === at ? 'talk' : 'after' })
    requestAnimationFrame(() => {
      const place = document.getElementById(`field-${field}`)
      place?.scrollIntoView({ block: 'center' })
      place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
    })
  }
  const open = (phase: Phase) => {
    move({ phase })
    window.scrollTo({ top: 0 })
  }

  if (position.shared) {
    return (
      <SharedScreen
        topics={topics}
        given={given}
        current={position.topic}
        onSelect={topic => move({ topic })}
        onTopics={value => onAnswer(topics.id, value)}
        onLeave={() => move({ shared: false })}
        saveState={saveState}
        confirm={confirm}
      />
    )
  }
  const sections = (from: number, to: number) =>
    kind.sections
      .slice(from, to)
      .map(section => (clock ? withoutClock(section) : section))
      .map(section => <SectionCard key={section.id} {...{ section, answers, onAnswer }} />)
  return (
    <div data-density="recorder" data-recorder className="flex min-w-0 flex-col gap-4 lg:gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <PhaseNav phase={position.phase} onOpen={open} />
        <RecorderTools
          clock={clock}
          answers={answers}
          onAnswer={onAnswer}
          onShare={position.phase === 'talk' && !paused ? () => move({ shared: true }) : undefined}
          onInterrupt={onInterrupt}
        />
      </div>
      {paused && <PausedCard answers={answers} topics={topics} topic={position.topic} onAnswer={onAnswer} />}
      {position.phase === 'before' && (
        <>
          {sections(0, at)}
          <Forward onClick={() => open('talk')}>{m.recorder_to_talk()}</Forward>
        </>
      )}
      {position.phase === 'talk' && talk && !paused && (
        <div id={`field-${topics.id}`} className="flex min-w-0 flex-col gap-5">
          {talk.guidance && Object.keys(given).length === 0 && <Guidance>{textOf(talk.guidance)}</Guidance>}
          <TopicsControl
            field={topics}
            value={given}
            onChange={value => onAnswer(topics.id, value)}
            pointer={`#/answers/${topics.id}`}
            current={position.topic}
            onSelect={topic => move({ topic })}
            onEnd={() => open('after')}
          />
        </div>
      )}
      {position.phase === 'after' && (
        <>
          {clock && <RecorderEnd answers={answers} onAnswer={onAnswer} />}
          {clock && <SectionCard section={clockSection(kind)} {...{ answers, onAnswer }} />}
          {sections(at + 1, kind.sections.length)}
          <Forward onClick={() => open('check')}>{m.recorder_to_check()}</Forward>
        </>
      )}
      {position.phase === 'check' && check(goTo)}
    </div>
  )
}

function Forward({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button variant="primary" className="self-end" onClick={onClick}>
      {children}
    </Button>
  )
}
