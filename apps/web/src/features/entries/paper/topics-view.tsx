import { isBlank, type TopicAnswer, type TopicAnswers } from '@havre/kinds/answers.ts'
import type { FieldOf } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { topicStateLabel } from '../../../ui/topic-rail.tsx'
import { VoiceBlock } from '../../../ui/voice.tsx'
import { wordsLabel } from './answer-view.tsx'

/** A conversation as it was written down, topic by topic, the three voices apart. Topics nobody raised are named last. */
export function TopicsView({ field, answers }: { field: FieldOf<'topics'>; answers: TopicAnswers }) {
  const raised = field.topics.filter(topic => !isBlank(answers[topic.code]))
  const others = field.topics.filter(topic => isBlank(answers[topic.code]))
  return (
    <div className="flex flex-col gap-6">
      {raised.map(topic => (
        <TopicView key={topic.code} label={textOf(topic.label)} answer={answers[topic.code] ?? {}} />
      ))}
      {others.length > 0 && (
        <p className="text-ink-soft">
          {m.entry_topics_not_raised({ topics: others.map(topic => textOf(topic.label)).join(', ') })}
        </p>
      )}
    </div>
  )
}

function TopicView({ label, answer }: { label: string; answer: TopicAnswer }) {
  const { state, words, facts, hypotheses } = answer
  return (
    <section className="flex flex-col gap-2 break-inside-avoid">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-title-3">
        {label}
        {state && (
          <span className="font-normal font-sans text-ink-soft text-small">{topicStateLabel(state)}</span>
        )}
      </h3>
      {words?.text && (
        <VoiceBlock
          voice="youth"
          label={wordsLabel(m.recorder_words(), words.language)}
          {...(words.language && { lang: words.language })}
        >
          {words.text}
        </VoiceBlock>
      )}
      {facts && (
        <VoiceBlock voice="fact" label={m.recorder_facts()}>
          {facts}
        </VoiceBlock>
      )}
      {hypotheses && (
        <VoiceBlock voice="hypothesis" label={m.recorder_hypotheses()}>
          {hypotheses}
        </VoiceBlock>
      )}
    </section>
  )
}
