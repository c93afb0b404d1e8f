import type { TopicAnswers } from '@havre/kinds/answers.ts'
import type { FieldOf } from '@havre/kinds/kind.ts'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { SharedFrame } from '../../../lib/shared-frame.tsx'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { VoiceLabel } from '../../../ui/voice.tsx'
import { WordsBox } from '../forms/words-control.tsx'
import { kept, TopicStateChoice } from './topic-panel.tsx'

interface Props {
  topics: FieldOf<'topics'>
  given: TopicAnswers
  current: string
  onSelect: (code: string) => void
  onTopics: (topics: TopicAnswers) => void
  onLeave: () => void
  saveState: ReactNode
  confirm: (done: () => void, cancel: () => void) => ReactNode
}

/**
 * The tablet faces the child: one topic, one question, the child's own words. No hypothesis, no staff note, no list of
 * topics, no navigation; the rest of the page cannot be reached until an adult has said who they are.
 */
export function SharedScreen(props: Props) {
  const { topics, given, current, onSelect, onTopics, onLeave, saveState, confirm } = props
  const position = Math.max(
    0,
    topics.topics.findIndex(topic => topic.code === current),
  )
  const topic = topics.topics[position]
  if (!topic) return null
  const answer = given[topic.code] ?? {}
  const change = (part: Parameters<typeof kept>[1]) => {
    const others = Object.entries(given).filter(([code]) => code !== topic.code)
    const next = kept(answer, part)
    onTopics({ ...Object.fromEntries(others), ...(next && { [topic.code]: next }) })
  }
  const before = topics.topics[position - 1]
  const after = topics.topics[position + 1]
  return (
    <SharedFrame
      label={m.recorder_shared()}
      word={m.recorder_shared_word()}
      aside={saveState}
      onLeave={onLeave}
      confirm={confirm}
    >
      <h1 className="text-title-1">{textOf(topic.label)}</h1>
      <ul className="flex flex-col gap-3 text-pretty font-serif text-title-3">
        {topic.questions.map(question => (
          <li key={question.fr}>{textOf(question)}</li>
        ))}
      </ul>
      <TopicStateChoice shared value={answer.state} onChange={state => change({ state })} />
      <div className="rounded-card border border-line bg-surface p-5 shadow-raise">
        <WordsBox
          key={topic.code}
          label={<VoiceLabel voice="youth">{m.recorder_your_words()}</VoiceLabel>}
          value={answer.words}
          onChange={words => change({ words })}
          pointer={`#/answers/${topics.id}/${topic.code}/words`}
          maxLength={topics.maxLength}
          rows={5}
        />
      </div>
      <div className="mt-auto flex flex-wrap justify-between gap-3">
        <Button
          disabled={!before}
          icon={<ArrowLeft size={18} />}
          onClick={() => before && onSelect(before.code)}
        >
          {m.recorder_previous()}
        </Button>
        <Button variant="primary" disabled={!after} onClick={() => after && onSelect(after.code)}>
          {m.recorder_next()}
          <ArrowRight size={18} />
        </Button>
      </div>
    </SharedFrame>
  )
}
