import { isBlank, type TopicAnswers } from '@havre/kinds/answers.ts'
import type { FieldOf } from '@havre/kinds/kind.ts'

/** Where to take up a conversation again: the topic put last without an answer, else the last one touched, else the first. */
export function lastTouched(field: FieldOf<'topics'>, answers: TopicAnswers): string {
  const open = field.topics.findLast(topic => answers[topic.code]?.state === 'asked')
  const touched = field.topics.findLast(topic => !isBlank(answers[topic.code]))
  return (open ?? touched ?? field.topics[0])?.code ?? ''
}
