import type { Answer, Answers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import { useState } from 'react'
import { KindNotice } from '../features/entries/components/kind-notice.tsx'
import { SectionCard } from '../features/entries/forms/section-card.tsx'
import { AnswersPaper } from '../features/entries/paper/answers-paper.tsx'
import { textOf } from '../lib/text.ts'
import { m } from '../paraglide/messages.js'
import { Card } from '../ui/card.tsx'
import { Section } from '../ui/page.tsx'

/** The form as people will meet it: to be tried with made-up answers that go nowhere, and read as it will be read. */
export function FormPreview({ kind }: { kind: Kind }) {
  const [answers, setAnswers] = useState<Answers>({})
  const answer = (field: string, value: Answer | undefined) =>
    setAnswers(now => {
      const { [field]: _, ...rest } = now
      return value === undefined ? rest : { ...rest, [field]: value }
    })
  return (
    <div className="flex flex-col gap-8">
      <p className="text-ink-soft">{m.designer_try_help()}</p>
      <KindNotice kind={kind} />
      <p>{textOf(kind.description)}</p>
      {kind.sections.map(section => (
        <SectionCard key={section.id} section={section} answers={answers} onAnswer={answer} />
      ))}
      <Section title={m.designer_read()}>
        <Card>
          <AnswersPaper kind={kind} answers={answers} />
        </Card>
      </Section>
    </div>
  )
}
