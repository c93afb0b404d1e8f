import type { Answer, Answers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { Card } from '../../../ui/card.tsx'
import { AnswerControl } from './answer-control.tsx'
import { Guidance } from './guidance.tsx'

export type Section = Kind['sections'][number]

interface Props {
  section: Section
  answers: Answers
  onAnswer: (field: string, value: Answer | undefined) => void
}

/** One section of a form on its own sheet, with the help for whoever fills it. */
export function SectionCard({ section, answers, onAnswer }: Props) {
  return (
    <div id={`section-${section.id}`} data-step={section.id} className="scroll-mt-24">
      <Card title={textOf(section.title)}>
        <div className="flex flex-col gap-6">
          {section.guidance && <Guidance>{textOf(section.guidance)}</Guidance>}
          {section.fields.map(field => (
            <div key={field.id} id={`field-${field.id}`} className="scroll-mt-24">
              <AnswerControl
                field={field}
                value={answers[field.id]}
                onChange={value => onAnswer(field.id, value)}
              />
            </div>
          ))}
        </div>
      </Card>
    </div>
  )
}
