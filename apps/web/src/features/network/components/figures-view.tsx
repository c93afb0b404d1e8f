import type { ReactNode } from 'react'
import { date, number } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import type { Figures } from '../api/read-figures.ts'

type Count = Figures['plan']['current']

/** Indicators over a year, each with what it means; a small number is not shown. */
export function FiguresView(props: {
  figures: Figures
  kindWords: Readonly<Record<Figures['services'][number]['kind'], () => string>>
}) {
  const { figures, kindWords } = props
  const { since, today, plan, breaks, searching, services } = figures
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-soft text-small">
        {m.network_figures_since({ from: date(since), to: date(today) })}
      </p>
      <div className="grid items-start gap-4 md:grid-cols-3">
        <Figure
          name={m.network_fig_plan()}
          value={m.network_fig_of({
            n: countWords(plan.current),
            of: plan.present === null ? m.network_few() : number(plan.present),
          })}
          means={m.network_fig_plan_def()}
        />
        <Figure
          name={m.network_fig_breaks()}
          value={countWords(breaks)}
          more={breaks.days === null ? undefined : m.network_fig_days({ count: breaks.days })}
          means={m.network_fig_breaks_def()}
        />
        <Figure
          name={m.network_fig_searching()}
          value={countWords(searching)}
          more={searching.days === null ? undefined : m.network_fig_median({ count: searching.days })}
          means={m.network_fig_searching_def()}
        />
      </div>
      <AfterLeaving after={figures.after} />
      <div className="flex flex-col gap-2">
        <h3 className="font-semibold">{m.network_fig_services()}</h3>
        <p className="text-ink-soft text-small">{m.network_fig_services_def()}</p>
        {services.length === 0 ? (
          <p className="text-ink-soft">{m.network_fig_services_none()}</p>
        ) : (
          <Table
            caption={m.network_fig_services()}
            head={
              <>
                <HeadCell>{m.network_fig_kind()}</HeadCell>
                <HeadCell numeric>{m.network_fig_sent()}</HeadCell>
                <HeadCell numeric>{m.network_fig_refused()}</HeadCell>
                <HeadCell numeric>{m.network_fig_wait()}</HeadCell>
              </>
            }
          >
            {services.map(({ kind, sent, refused, days }) => (
              <Row key={kind}>
                <Cell heading>{kindWords[kind]()}</Cell>
                <Cell numeric>{sent === null ? m.network_few() : number(sent)}</Cell>
                <Cell numeric>{countWords(refused)}</Cell>
                <Cell numeric>{days === null ? '–' : m.network_fig_median({ count: days })}</Cell>
              </Row>
            ))}
          </Table>
        )}
      </div>
    </div>
  )
}

const STANDINGS = {
  reached: m.network_fig_reached,
  housing: m.network_fig_housing,
  income: m.network_fig_income,
  residence: m.network_fig_residence,
  schoolWork: m.network_fig_schoolWork,
  safety: m.network_fig_safety,
} as const

/** Where things stand six and twelve months after leaving, by the follow-ups that were held. */
function AfterLeaving({ after }: { after: Figures['after'] }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{m.network_fig_after()}</h3>
      <p className="text-ink-soft text-small">{m.network_fig_after_def()}</p>
      <Table
        caption={m.network_fig_after()}
        head={
          <>
            <HeadCell>{m.network_fig_after()}</HeadCell>
            {after.map(({ month }) => (
              <HeadCell key={month} numeric>
                {m.network_fig_months({ count: month })}
              </HeadCell>
            ))}
          </>
        }
      >
        <Row>
          <Cell heading>{m.network_fig_left()}</Cell>
          {after.map(({ month, left }) => (
            <Cell key={month} numeric>
              {left === null ? m.network_few() : number(left)}
            </Cell>
          ))}
        </Row>
        {optionsOf(STANDINGS).map(({ value, label }) => (
          <Row key={value}>
            <Cell heading>{label}</Cell>
            {after.map(one => (
              <Cell key={one.month} numeric>
                {countWords(one[value])}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </div>
  )
}

function Figure(props: { name: string; value: ReactNode; more?: string | undefined; means: string }) {
  const { name, value, more, means } = props
  return (
    <section
      aria-label={name}
      className="flex flex-col gap-1 rounded-card border border-line bg-surface px-5 py-4 shadow-raise"
    >
      <h3 className="text-ink-soft text-small">{name}</h3>
      <p className="font-serif text-title-2">{value}</p>
      {more && <p>{more}</p>}
      <p className="text-ink-soft text-small">{means}</p>
    </section>
  )
}

function countWords({ n, few }: Count): string {
  return few || n === null ? m.network_few() : number(n)
}
