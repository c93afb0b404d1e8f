import { isBlank, type TopicAnswer } from '@havre/kinds/answers.ts'
import { type FieldOf, TOPIC_STATES, type TopicState } from '@havre/kinds/kind.ts'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { topicStateLabel } from '../../../ui/topic-rail.tsx'
import { VoiceLabel } from '../../../ui/voice.tsx'
import { useProblemAt } from '../forms/form-context.ts'
import { WordsBox } from '../forms/words-control.tsx'
import { TopicGuidance } from './topic-guidance.tsx'

type Topic = FieldOf<'topics'>['topics'][number]

interface Props {
  topic: Topic
  maxLength: number
  answer: TopicAnswer | undefined
  onAnswer: (answer: TopicAnswer | undefined) => void
  pointer: string
  onPrevious?: (() => void) | undefined
  onNext: () => void
  last: boolean
  /** Its place among the topics, in words. */
  place: string
}

/** One topic: what became of it, and the three voices, each in its own box. */
export function TopicPanel({
  topic,
  maxLength,
  answer = {},
  onAnswer,
  pointer,
  onPrevious,
  onNext,
  last,
  place,
}: Props) {
  return (
    <section
      aria-label={textOf(topic.label)}
      className="flex min-w-0 flex-col gap-4 rounded-card lg:gap-6 border border-line bg-surface p-4 shadow-raise sm:p-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 tabIndex={-1} data-topic-heading className="text-title-2 outline-none">
          {textOf(topic.label)}
        </h2>
        <p className="text-ink-soft text-small tabular">{place}</p>
      </div>
      <TopicGuidance topic={topic} />
      <TopicStateChoice value={answer.state} onChange={state => onAnswer(kept(answer, { state }))} />
      <WordsBox
        label={<VoiceLabel voice="youth">{m.recorder_words()}</VoiceLabel>}
        help={m.recorder_words_help()}
        value={answer.words}
        onChange={words => onAnswer(kept(answer, { words }))}
        pointer={`${pointer}/words`}
        maxLength={maxLength}
        rows={4}
      />
      <TextArea
        label={<VoiceLabel voice="fact">{m.recorder_facts()}</VoiceLabel>}
        help={m.recorder_facts_help()}
        error={useProblemAt(`${pointer}/facts`)}
        voice="fact"
        rows={2}
        maxLength={maxLength}
        value={answer.facts ?? ''}
        onChange={facts => onAnswer(kept(answer, { facts: facts === '' ? undefined : facts }))}
      />
      <TextArea
        label={<VoiceLabel voice="hypothesis">{m.recorder_hypotheses()}</VoiceLabel>}
        help={m.recorder_hypotheses_help()}
        error={useProblemAt(`${pointer}/hypotheses`)}
        voice="hypothesis"
        rows={2}
        maxLength={maxLength}
        value={answer.hypotheses ?? ''}
        onChange={text => onAnswer(kept(answer, { hypotheses: text === '' ? undefined : text }))}
      />
      <div className="flex flex-wrap items-center justify-between gap-3 border-line border-t pt-4">
        <Button disabled={!onPrevious} onClick={onPrevious} icon={<ArrowLeft size={18} />}>
          {m.recorder_previous()}
        </Button>
        <span className="hidden items-center gap-2 text-ink-soft text-small pointer-fine:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>↵</Kbd> {m.recorder_next_key()}
        </span>
        <Button variant="primary" onClick={onNext}>
          {last ? m.recorder_to_end() : m.recorder_next()}
          <ArrowRight size={18} />
        </Button>
      </div>
    </section>
  )
}

/** What became of the topic; that nobody raised it is a state as well, and the first one. */
export function TopicStateChoice(props: {
  value: TopicState | undefined
  onChange: (state: TopicState | undefined) => void
  /** In the words of the child, who reads along. */
  shared?: boolean
}) {
  if (props.shared) {
    return (
      <RadioGroup
        label={m.recorder_state()}
        hideLabel
        layout="segments"
        options={[
          { value: 'open', label: m.recorder_your_open() },
          { value: 'answered', label: m.recorder_your_answered() },
          { value: 'declined', label: m.recorder_your_declined() },
          { value: 'postponed', label: m.recorder_your_postponed() },
        ]}
        value={props.value && props.value !== 'asked' ? props.value : 'open'}
        onChange={next => props.onChange(TOPIC_STATES.find(state => state === next))}
      />
    )
  }
  return (
    <RadioGroup
      label={m.recorder_state()}
      hideLabel
      layout="segments"
      options={[
        { value: 'open', label: m.recorder_not_raised() },
        { value: 'asked', label: topicStateLabel('asked') },
        { value: 'answered', label: topicStateLabel('answered') },
        { value: 'declined', label: m.recorder_short_declined() },
        { value: 'postponed', label: m.recorder_short_postponed() },
      ]}
      value={props.value ?? 'open'}
      onChange={next => props.onChange(TOPIC_STATES.find(state => state === next))}
    />
  )
}

type Part = {
  state?: TopicState | undefined
  words?: { readonly [part: string]: string } | undefined
  facts?: string | undefined
  hypotheses?: string | undefined
}

/** The answer with one part changed. The first word written down makes the topic an answered one. */
export function kept(answer: TopicAnswer, part: Part): TopicAnswer | undefined {
  const { state, words, facts, hypotheses } = { ...answer, ...part }
  const spoken = part.words !== undefined && isBlank(answer.words)
  const settled = state ?? (spoken && !('state' in part) ? 'answered' : undefined)
  const next = {
    ...(settled && { state: settled }),
    ...(words && { words }),
    ...(facts && { facts }),
    ...(hypotheses && { hypotheses }),
  }
  return Object.keys(next).length > 0 ? next : undefined
}
