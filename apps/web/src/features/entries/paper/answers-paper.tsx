import { type Answers, isBlank } from '@havre/kinds/answers.ts'
import { gridFieldsOf, type Kind } from '@havre/kinds/kind.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { KeyValues } from '../../../ui/key-values.tsx'
import { answerText } from './answer-text.ts'
import { AnswerView, standsAlone } from './answer-view.tsx'
import { GridView } from './grid-view.tsx'

/** What was filled in, section by section, in reading order; what nobody touched is left out. */
export function AnswersPaper({ kind, answers }: { kind: Kind; answers: Answers }) {
  const sections = kind.sections
    .map(section => ({ section, fields: section.fields.filter(field => !isBlank(answers[field.id])) }))
    .filter(({ fields }) => fields.length > 0)
  if (sections.length === 0) return <p className="text-ink-soft">{m.entry_nothing_yet()}</p>
  return (
    <div className="flex flex-col gap-8">
      {sections.map(({ section, fields }) => {
        const inGrid = gridFieldsOf(section)
        const others = fields.filter(field => !inGrid.has(field.id))
        return (
          <section key={section.id} className="flex flex-col gap-4">
            <h2 className="border-line border-b pb-1 text-title-2">{textOf(section.title)}</h2>
            {section.grid && <GridView section={section} grid={section.grid} answers={answers} />}
            <KeyValues
              pairs={others
                .filter(field => !standsAlone(field))
                .map(field => ({ term: textOf(field.label), value: answerText(field, answers[field.id]) }))}
            />
            {others.filter(standsAlone).map(field => (
              <AnswerView key={field.id} field={field} answer={answers[field.id]} />
            ))}
          </section>
        )
      })}
    </div>
  )
}
