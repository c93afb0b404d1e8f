import { typedForm } from '../../../lib/civil-date.ts'
import { money } from '../../../lib/formats.ts'
import { getLanguage, type Language } from '../../../lib/locale.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Stage, Text } from '../api/read-autonomy.ts'
import { directionWords, presenceWords, visitsWords } from '../autonomy-words.ts'
import { readingLanguage } from '../reading-language.ts'

interface Props {
  text: Pick<Text, 'content' | 'language' | 'effectiveOn'>
  /** Read face to face: large, in the direction of the youth's language. */
  shared?: boolean
}

/** A contract as it is read aloud, clause by clause; nothing that staff note for themselves. */
export function ContractText({ text, shared = false }: Props) {
  const { content, language, effectiveOn } = text
  const { rightToLeft, ui } = shared ? readingLanguage(language) : { rightToLeft: false, ui: getLanguage() }
  const own = { locale: ui }
  const clauses = [
    [m.autonomy_purpose({}, own), content.purpose],
    [m.autonomy_house_obligations({}, own), content.houseObligations],
    [m.autonomy_youth_obligations({}, own), content.youthObligations],
    [m.autonomy_rules({}, own), content.rules],
  ] as const
  return (
    <article
      dir={rightToLeft ? 'rtl' : 'ltr'}
      lang={ui}
      className={cx('flex flex-col', shared ? 'gap-10 text-lg leading-relaxed' : 'gap-6')}
    >
      {shared && <h1 className="text-title-1">{m.autonomy_contract({}, own)}</h1>}
      {effectiveOn && (
        <p className="text-ink-soft">{m.autonomy_effective({ on: typedForm(effectiveOn) }, own)}</p>
      )}
      {clauses.map(([title, words]) => (
        <Clause key={title} title={title} words={words} />
      ))}
      <section className="flex flex-col gap-6">
        <h2 className="text-title-3">{m.autonomy_stages({}, own)}</h2>
        <ol className="flex flex-col gap-6">
          {content.stages.map((stage, at) => (
            <StageText key={stage.key} stage={stage} number={at + 1} ui={ui} />
          ))}
        </ol>
      </section>
      {content.budget.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-title-3">{m.autonomy_budget({}, own)}</h2>
          <table className="w-full max-w-xl">
            <tbody>
              {content.budget.map(line => (
                <tr key={line.key} className="border-line border-b">
                  <th scope="row" className="py-2 text-start font-normal">
                    <bdi>{line.label}</bdi>
                  </th>
                  <td className="py-2 text-ink-soft text-small">
                    <bdi>{directionWords[line.direction]({}, own)}</bdi>
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
      <Clause title={m.autonomy_break_clause({}, own)} words={content.breakClause} />
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

function StageText({ stage, number, ui }: { stage: Stage; number: number; ui: Language }) {
  const own = { locale: ui }
  const facts = [
    m.autonomy_weeks_between({ least: stage.leastWeeks, most: stage.mostWeeks }, own),
    presenceWords[stage.presence]({}, own),
    visitsWords[stage.visits]({}, own),
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
      <Lines title={m.autonomy_objectives({}, own)} lines={stage.objectives} />
      <Lines
        title={m.autonomy_criteria({}, own)}
        lines={stage.criteria.map(({ text, measure }) => (measure ? `${text} — ${measure}` : text))}
      />
      <Lines title={m.autonomy_supports({}, own)} lines={stage.supports} />
      {stage.secondPerson && (
        <p className="text-ink-soft">
          <bdi>{m.autonomy_second_person_says({}, own)}</bdi>
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
