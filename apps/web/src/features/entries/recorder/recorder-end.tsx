import type { Answers } from '@havre/kinds/answers.ts'
import { duration } from '../../../lib/formats.ts'
import { useNow } from '../../../lib/use-now.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { minutesSince } from './pauses.ts'
import type { AnswerField } from './recorder.tsx'

/** Says how long the conversation has lasted and takes it over as its duration; nobody has to count. */
export function RecorderEnd({ answers, onAnswer }: { answers: Answers; onAnswer: AnswerField }) {
  const minutes = minutesSince(answers, useNow(10_000))
  if (minutes === undefined || answers.duration !== undefined) return null
  return (
    <Banner
      title={m.recorder_lasted({ time: duration(minutes) })}
      actions={<Button onClick={() => onAnswer('duration', minutes)}>{m.recorder_end()}</Button>}
    />
  )
}
