import { CONTRACT_WORDS, type ContractWords } from '@havre/contracts/contract-words.ts'
import { createContext, type ReactNode, use } from 'react'
import { typedForm } from '../../../lib/civil-date.ts'
import { money } from '../../../lib/formats.ts'
import { getLanguage } from '../../../lib/locale.ts'
import { cx } from '../../../ui/cx.ts'
import type { Stage, Text } from '../api/read-autonomy.ts'
import { directionOf, readingLanguages } from '../reading-language.ts'

const Languages = createContext<ReturnType<typeof readingLanguages>>([])

/**
 * A contract as it is read together, large: what the house says stands in its language and, beside it, in the youth's; the clauses
 * stand as they were written. Nothing that staff note for themselves.
 */
export function ContractReading({ text }: { text: Pick<Text, 'content' | 'language' | 'effectiveOn'> }) {
  const { content, language, effectiveOn } = text
  const ours = getLanguage()
  const clauses = [
    ['purpose', content.purpose],
    ['house', content.houseObligations],
    ['youth', content.youthObligations],
    ['rules', content.rules],
  ] as const
  return (
    <Languages value={readingLanguages(ours, language)}>
      <article className="flex flex-col gap-10 text-lg leading-relaxed">
        <header className="flex flex-col gap-3">
          <h1 className="text-title-1">
            <Both say={words => words.title} />
          </h1>
          {effectiveOn && <Fact say={words => words.from(typedForm(effectiveOn))} />}
          {language !== null && language !== ours && <Fact say={words => words.asWritten} />}
        </header>
        {clauses.map(([title, written]) => (
          <Clause key={title} title={words => words[title]} written={written} />
        ))}
        <ol className="flex flex-col gap-10">
          {content.stages.map((stage, at) => (
            <StageReading key={stage.key} stage={stage} position={at + 1} stages={content.stages.length} />
          ))}
        </ol>
        {content.budget.length > 0 && <BudgetReading budget={content.budget} />}
        <Clause title={words => words.breakClause} written={content.breakClause} />
      </article>
    </Languages>
  )
}

type Say = (words: ContractWords) => string

/** The same in each language, face to face, each from its own side. */
function Both({ say }: { say: Say }) {
  const languages = use(Languages)
  return (
    <span className={cx('grid gap-x-8 gap-y-1', languages.length > 1 && 'sm:grid-cols-2')}>
      {languages.map(language => (
        <span key={language} lang={language} dir={directionOf(language)}>
          {say(CONTRACT_WORDS[language])}
        </span>
      ))}
    </span>
  )
}

function Fact({ say }: { say: Say }) {
  return (
    <p className="text-ink-soft">
      <Both say={say} />
    </p>
  )
}

function Heading({ say }: { say: Say }) {
  return (
    <h2 className="text-title-3">
      <Both say={say} />
    </h2>
  )
}

/** The words keep the direction of their own script. */
function Clause({ title, written }: { title: Say; written: string }) {
  if (!written.trim()) return null
  return (
    <section className="flex flex-col gap-2">
      <Heading say={title} />
      <p dir="auto" className="whitespace-pre-line">
        {written}
      </p>
    </section>
  )
}

function StageReading({ stage, position, stages }: { stage: Stage; position: number; stages: number }) {
  const criteria = stage.criteria.map(({ text, measure }) => (measure ? `${text} — ${measure}` : text))
  return (
    <li className="flex flex-col gap-4 border-line border-t pt-6">
      <Heading say={words => words.stage(position, stages)} />
      <p dir="auto" className="font-semibold">
        {stage.title}
      </p>
      <div className="flex flex-col gap-1">
        <Fact say={words => words.weeks(stage.leastWeeks, stage.mostWeeks)} />
        <Fact say={words => words.review(stage.reviewEveryWeeks)} />
        <Fact say={words => words.presence[stage.presence]} />
        <Fact say={words => words.visits[stage.visits]} />
        {stage.secondPerson && <Fact say={words => words.secondPerson} />}
      </div>
      <Lines title={words => words.objectives} lines={stage.objectives} />
      <Lines title={words => words.criteria} lines={criteria} />
      <Lines title={words => words.supports} lines={stage.supports} />
    </li>
  )
}

function Lines({ title, lines }: { title: Say; lines: readonly string[] }) {
  const said = lines.filter(line => line.trim())
  if (said.length === 0) return null
  return (
    <div>
      <p className="font-medium">
        <Both say={title} />
      </p>
      <ul className="list-disc ps-6">
        {said.map(line => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}

function BudgetReading({ budget }: { budget: Text['content']['budget'] }) {
  const halves = [
    ['comesIn', 'in'],
    ['goesOut', 'out'],
  ] as const
  return (
    <section className="flex flex-col gap-4">
      <Heading say={words => words.budget} />
      {halves.map(([title, direction]) => (
        <Half
          key={direction}
          title={<Both say={words => words[title]} />}
          lines={budget.filter(one => one.direction === direction)}
        />
      ))}
    </section>
  )
}

function Half({ title, lines }: { title: ReactNode; lines: Text['content']['budget'] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul>
        {lines.map(line => (
          <li key={line.key} className="flex justify-between gap-4 border-line border-b py-2">
            <bdi>{line.label}</bdi>
            <bdi className="tabular">{money(line.cents)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
