import type { Answers, Question } from './api/first-reflexes.ts'

/** The answer to a question; undefined while there is none. */
export function said(answers: Answers, id: string): string | undefined {
  return Object.entries(answers).find(([key]) => key === id)?.[1]
}

/** The answers with one given, or taken back where it is undefined. */
export function withAnswer(answers: Answers, id: string, answer: string | undefined): Answers {
  const others = Object.entries(answers).filter(([key]) => key !== id)
  return Object.fromEntries(answer === undefined ? others : [...others, [id, answer]])
}

/** Whether a question is asked after these answers; what nobody knows takes none away. */
export function isAsked({ onlyIf }: Question, answers: Answers): boolean {
  const before = onlyIf && said(answers, onlyIf.id)
  return !onlyIf || before === onlyIf.is || before === 'unknown'
}
