import { type Answers, rowsIn, topicsIn } from '@havre/kinds/answers.ts'
import type { FieldOf } from '@havre/kinds/kind.ts'
import { Play } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { time } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { VoiceBlock } from '../../../ui/voice.tsx'
import { pausesEnded, runningPause } from './pauses.ts'
import type { AnswerField } from './recorder.tsx'

interface Props {
  answers: Answers
  topics: FieldOf<'topics'>
  /** The topic that was open. */
  topic: string
  onAnswer: AnswerField
}

/** The conversation stands still: since when, where it stopped, why if one likes to say so, and how to go on. */
export function PausedCard({ answers, topics, topic, onAnswer }: Props) {
  const [wordsShown, setWordsShown] = useState(false)
  const resume = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Whoever pressed Pause finds the way back under the same hand.
    window.scrollTo({ top: 0 })
    resume.current?.focus({ preventScroll: true })
  }, [])
  const running = runningPause(answers)
  const { startedAt } = answers
  if (!running || typeof startedAt !== 'string' || typeof running.atMinute !== 'number') return null
  const since = new Date(Date.parse(startedAt) + running.atMinute * 60_000)
  const open = topics.topics.find(one => one.code === topic)
  const last = topicsIn(answers[topics.id])[topic]?.words?.text
  const reason = typeof running.reason === 'string' ? running.reason : ''
  return (
    <Banner
      title={m.recorder_paused_since({ time: time(since) })}
      actions={
        <Button
          ref={resume}
          variant="primary"
          icon={<Play size={18} />}
          onClick={() => onAnswer('pauses', pausesEnded(answers, Date.now()))}
        >
          {m.recorder_resume()}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        {open && <p>{m.recorder_stopped_at({ topic: textOf(open.label) })}</p>}
        {last && (
          <Button
            size="small"
            className="self-start"
            aria-expanded={wordsShown}
            onClick={() => setWordsShown(!wordsShown)}
          >
            {wordsShown ? m.recorder_hide_words() : m.recorder_show_words()}
          </Button>
        )}
        {last && wordsShown && (
          <VoiceBlock voice="youth" label={m.recorder_words()}>
            {last}
          </VoiceBlock>
        )}
        <TextInput
          className="max-w-prose"
          label={m.recorder_pause_reason()}
          maxLength={200}
          value={reason}
          onChange={next => {
            const others = rowsIn(answers.pauses).filter(row => row !== running)
            const { reason: _, ...rest } = running
            onAnswer('pauses', [
              ...others,
              { ...rest, ...(next !== '' && { reason: next }), key: running.key },
            ])
          }}
        />
      </div>
    </Banner>
  )
}
