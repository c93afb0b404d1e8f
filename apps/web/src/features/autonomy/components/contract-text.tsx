import { typedForm } from '../../../lib/civil-date.ts'
import { money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { Stage, Text } from '../api/read-autonomy.ts'
import { directionWords, presenceWords, visitsWords } from '../autonomy-words.ts'

/** A contract as staff read it, clause by clause. */
export function ContractText({ text }: { text: Pick<Text, 'content' | 'effectiveOn'> }) {
  const { content, effectiveOn } = text
  const clauses = [
    [m.autonomy_purpose(), content.purpose],
    [m.autonomy_house_obligations(), content.houseObligations],
    [m.autonomy_youth_obligations(), content.youthObligations],
    [m.autonomy_rules(), content.rules],
  ] as const
  return (
    <article className="flex flex-col gap-6">
      {effectiveOn && <p className="text-ink-soft">{m.autonomy_effective({ on: typedForm(effectiveOn) })}</p>}
      {clauses.map(([title, words]) => (
        <Clause key={title} title={title} words={words} />
      ))}
      <section className="flex flex-col gap-6">
        <h2 className="text-title-3">{m.autonomy_stages()}</h2>
        <ol className="flex flex-col gap-6">
          {content.stages.map((stage, at) => (
            <StageText key={stage.key} stage={stage} number={at + 1} />
          ))}
        </ol>
      </section>
      {content.budget.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-title-3">{m.autonomy_budget()}</h2>
          <table className="w-full max-w-xl">
            <tbody>
              {content.budget.map(line => (
                <tr key={line.key} className="border-line border-b">
                  <th scope="row" className="py-2 text-start font-normal">
                    <bdi>{line.label}</bdi>
                  </th>
                  <td className="py-2 text-ink-soft text-small">
                    <bdi>{directionWords[line.direction]()}</bdi>
                  </td>
                  <td className="py-2 text-end tabular">
                    <bdi>{money(line.cents)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Clause title={m.autonomy_break_clause()} words={content.breakClause} />
    </article>
  )
}

/** The words keep the direction of their own script, at the side from which the page runs. */
function Clause({ title, words }: { title: string; words: string }) {
  if (!words.trim()) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-title-3">{title}</h2>
      <p className="max-w-prose whitespace-pre-line">
        <bdi>{words}</bdi>
      </p>
    </section>
  )
}

function StageText({ stage, number }: { stage: Stage; number: number }) {
  const facts = [
    m.autonomy_weeks_between({ least: stage.leastWeeks, most: stage.mostWeeks }),
    presenceWords[stage.presence](),
    visitsWords[stage.visits](),
  ]
  return (
    <li className="flex flex-col gap-3 border-accent border-s-4 ps-4">
      <h3 className="font-semibold">
        <bdi>
          {number}. {stage.title}
        </bdi>
      </h3>
      <ul className="flex flex-col text-ink-soft sm:flex-row sm:flex-wrap sm:gap-x-6">
        {facts.map(fact => (
          <li key={fact}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      <Lines title={m.autonomy_objectives()} lines={stage.objectives} />
      <Lines
        title={m.autonomy_criteria()}
        lines={stage.criteria.map(({ text, measure }) => (measure ? `${text} — ${measure}` : text))}
      />
      <Lines title={m.autonomy_supports()} lines={stage.supports} />
      {stage.secondPerson && (
        <p className="text-ink-soft">
          <bdi>{m.autonomy_second_person_says()}</bdi>
        </p>
      )}
    </li>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const said = lines.filter(line => line.trim())
  if (said.length === 0) return null
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul className="list-disc ps-6">
        {said.map(line => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
