import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { gridFieldsOf, type Section } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { Card } from '../../../ui/card.tsx'
import { AnswerControl } from './answer-control.tsx'
import { GridControl } from './grid-control.tsx'
import { Guidance } from './guidance.tsx'

interface Props {
  section: Section
  answers: Answers
  onAnswer: (field: string, value: Answer | undefined) => void
}

/** One section of a form on its own sheet, with the help for whoever fills it. */
export function SectionCard({ section, answers, onAnswer }: Props) {
  const inGrid = gridFieldsOf(section)
  return (
    <div id={`section-${section.id}`} data-step={section.id} className="scroll-mt-24">
      <Card title={textOf(section.title)}>
        <div className="flex flex-col gap-6">
          {section.guidance && <Guidance>{textOf(section.guidance)}</Guidance>}
          {section.grid && <GridControl {...{ section, answers, onAnswer }} grid={section.grid} />}
          {section.fields
            .filter(field => !inGrid.has(field.id))
            .map(field => (
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
