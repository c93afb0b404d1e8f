import { date, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { Stage, Text } from '../api/read-autonomy.ts'
import { directionWords, presenceWords, visitsWords } from '../autonomy-words.ts'

const RIGHT_TO_LEFT = ['ar', 'ary', 'fa', 'prs', 'ps', 'ur', 'he', 'ckb', 'ug']

/** Whether a text in this language is laid out from the right. */
export const readsFromRight = (language: string | null) =>
  language !== null && RIGHT_TO_LEFT.includes(language)

interface Props {
  text: Pick<Text, 'content' | 'language' | 'effectiveOn'>
  /** Read face to face: large, in the direction of the youth's language. */
  shared?: boolean
}

/** A contract as it is read aloud, clause by clause; nothing that staff note for themselves. */
export function ContractText({ text, shared = false }: Props) {
  const { content, language, effectiveOn } = text
  const clauses = [
    [m.autonomy_purpose(), content.purpose],
    [m.autonomy_house_obligations(), content.houseObligations],
    [m.autonomy_youth_obligations(), content.youthObligations],
    [m.autonomy_rules(), content.rules],
  ] as const
  return (
    <article
      dir={shared && readsFromRight(language) ? 'rtl' : undefined}
      lang={language ?? undefined}
      className={shared ? 'flex flex-col gap-10 text-lg leading-relaxed' : 'flex flex-col gap-6'}
    >
      {effectiveOn && <p className="text-ink-soft">{m.autonomy_effective({ on: date(effectiveOn) })}</p>}
      {clauses.map(([title, words]) => (
        <Clause key={title} title={title} words={words} />
      ))}
      <section className="flex flex-col gap-6">
        <h3 className="text-title-3">{m.autonomy_stages()}</h3>
        {content.stages.map((stage, at) => (
          <StageText key={stage.key} stage={stage} number={at + 1} />
        ))}
      </section>
      {content.budget.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="text-title-3">{m.autonomy_budget()}</h3>
          <table className="w-full max-w-xl">
            <tbody>
              {content.budget.map(line => (
                <tr key={line.key} className="border-line border-b">
                  <th scope="row" dir="auto" className="py-2 text-start font-normal">
                    {line.label}
                  </th>
                  <td className="py-2 text-ink-soft text-small">{directionWords[line.direction]()}</td>
                  <td className="py-2 text-end tabular">{money(line.cents)}</td>
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

function Clause({ title, words }: { title: string; words: string }) {
  if (!words.trim()) return null
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-title-3">{title}</h3>
      <p dir="auto" className="max-w-prose whitespace-pre-line">
        {words}
      </p>
    </section>
  )
}

function StageText({ stage, number }: { stage: Stage; number: number }) {
  return (
    <section className="flex flex-col gap-3 border-accent border-s-4 ps-4">
      <h4 dir="auto" className="font-semibold">
        {number}. {stage.title}
      </h4>
      <p className="text-ink-soft">
        {m.autonomy_weeks_between({ least: stage.leastWeeks, most: stage.mostWeeks })} ·{' '}
        {presenceWords[stage.presence]()} · {visitsWords[stage.visits]()}
      </p>
      <Lines title={m.autonomy_objectives()} lines={stage.objectives} />
      <Lines
        title={m.autonomy_criteria()}
        lines={stage.criteria.map(({ text, measure }) => `${text} — ${measure}`)}
      />
      <Lines title={m.autonomy_supports()} lines={stage.supports} />
      {stage.secondPerson && <p className="text-ink-soft">{m.autonomy_second_person_says()}</p>}
    </section>
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
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}
