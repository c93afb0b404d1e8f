import type { TopicAnswer, TopicAnswers } from '@havre/kinds/answers.ts'
import type { FieldOf } from '@havre/kinds/kind.ts'
import { useEffect, useRef, useState } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { TopicRail } from '../../../ui/topic-rail.tsx'
import { FieldMessage } from '../forms/field-message.tsx'
import { useMoveKeys } from '../forms/use-move-keys.ts'
import { lastTouched } from './last-touched.ts'
import { TopicPanel } from './topic-panel.tsx'

interface Props {
  field: FieldOf<'topics'>
  value: TopicAnswers
  onChange: (topics: TopicAnswers | undefined) => void
  pointer: string
  /** The topic to open, where the screen keeps it. */
  current?: string
  onSelect?: (code: string) => void
  /** After the last topic. */
  onEnd?: () => void
}

/** The topics of a conversation: a rail with what became of each, one topic open at a time. */
export function TopicsControl({ field, value, onChange, pointer, current, onSelect, onEnd }: Props) {
  const [own, setOwn] = useState(() => lastTouched(field, value))
  const code = current ?? own
  const select = onSelect ?? setOwn
  const position = Math.max(
    0,
    field.topics.findIndex(topic => topic.code === code),
  )
  const topic = field.topics[position]
  const rail = useRef<HTMLDivElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const shown = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the open topic comes into view in the strip
  useEffect(() => {
    // Only the rail scrolls, never the page under the fingers of whoever writes.
    const here = rail.current?.querySelector('[aria-current="step"]')?.parentElement
    const strip = here?.parentElement
    if (!here || !strip) return
    strip.scrollTo({ left: here.offsetLeft - (strip.clientWidth - here.clientWidth) / 2 })
    rail.current?.scrollTo({ top: here.offsetTop - rail.current.clientHeight / 2 })
  }, [topic?.code])
  useEffect(() => {
    const before = shown.current
    shown.current = topic?.code
    if (before === shown.current || (before === undefined && current === undefined)) return
    // The topic that was pressed is gone with its button: the next one is announced by its title, from its top.
    whole.current?.querySelector<HTMLElement>('[data-topic-heading]')?.focus({ preventScroll: true })
    if (before !== undefined) whole.current?.scrollIntoView({ block: 'start' })
  }, [topic?.code, current])
  const move = (by: number) => {
    const next = field.topics[position + by]
    if (next) select(next.code)
    else if (by > 0) onEnd?.()
  }
  useMoveKeys({ onMove: move, onNext: () => move(1) })
  if (!topic) return null
  const answer = (next: TopicAnswer | undefined) => {
    const others = Object.entries(value).filter(([known]) => known !== topic.code)
    onChange({ ...Object.fromEntries(others), ...(next && { [topic.code]: next }) })
  }
  return (
    <div
      ref={whole}
      className="grid min-w-0 scroll-mt-20 items-start gap-3 lg:scroll-mt-36 lg:gap-5 lg:grid-cols-[13.75rem_minmax(0,1fr)]"
    >
      <div
        ref={rail}
        className="min-w-0 lg:sticky lg:top-36 lg:max-h-[calc(100dvh-10rem)] lg:overflow-y-auto"
      >
        <TopicRail
          label={m.recorder_topics()}
          topics={field.topics.map(one => ({
            id: one.code,
            label: textOf(one.label),
            state: value[one.code]?.state ?? 'open',
          }))}
          current={topic.code}
          onSelect={select}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <FieldMessage pointer={pointer} />
        <TopicPanel
          key={topic.code}
          topic={topic}
          maxLength={field.maxLength}
          answer={value[topic.code]}
          onAnswer={answer}
          pointer={`${pointer}/${topic.code}`}
          onPrevious={position > 0 ? () => move(-1) : undefined}
          onNext={() => move(1)}
          place={m.recorder_topic_count({ number: position + 1, count: field.topics.length })}
          last={position === field.topics.length - 1}
        />
      </div>
    </div>
  )
}
