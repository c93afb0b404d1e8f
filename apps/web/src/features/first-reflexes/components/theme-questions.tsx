import type { Answers, Question, Theme } from '../api/first-reflexes.ts'
import { isAsked, said } from '../given-answers.ts'
import { QuestionField } from './question-field.tsx'

interface Props {
  theme: Theme
  answers: Answers
  onAnswer: (question: Question, answer: string | undefined) => void
}

/** The questions of one theme that concern this child, by what was answered before. */
export function ThemeQuestions({ theme, answers, onAnswer }: Props) {
  return theme.questions
    .filter(question => isAsked(question, answers))
    .map(question => (
      // The check before signing leads back here.
      <div
        key={question.id}
        id={`field-${question.id.toLowerCase().replace('-', '')}`}
        className="scroll-mt-24"
      >
        <QuestionField
          question={question}
          value={said(answers, question.id)}
          onChange={answer => onAnswer(question, answer)}
        />
      </div>
    ))
}
