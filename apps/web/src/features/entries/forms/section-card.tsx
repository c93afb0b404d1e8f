import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { gridFieldsOf, type Section } from '@havre/kinds/kind.ts'
import type { ReactNode } from 'react'
import { textOf } from '../../../lib/text.ts'
import { Card } from '../../../ui/card.tsx'
import { AnswerControl } from './answer-control.tsx'
import { GridControl } from './grid-control.tsx'
import { Guidance } from './guidance.tsx'

interface Props {
  section: Section
  answers: Answers
  onAnswer: (field: string, value: Answer | undefined) => void
  /** Its fields, where the kind shows them in a way of its own. */
  children?: ReactNode
}

/** One section of a form on its own sheet, with the help for whoever fills it. */
export function SectionCard({ section, answers, onAnswer, children }: Props) {
  return (
    <div id={`section-${section.id}`} data-step={section.id} className="scroll-mt-24">
      <Card title={textOf(section.title)}>
        <div className="flex flex-col gap-6">
          {section.guidance && <Guidance>{textOf(section.guidance)}</Guidance>}
          {children ?? <Fields {...{ section, answers, onAnswer }} />}
        </div>
      </Card>
    </div>
  )
}

function Fields({ section, answers, onAnswer }: Omit<Props, 'children'>) {
  const inGrid = gridFieldsOf(section)
  return (
    <>
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
    </>
  )
}
