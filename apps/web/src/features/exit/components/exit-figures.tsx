import { useState } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { number, today } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import { type Figures, useExitFigures } from '../api/exit-lists.ts'

/** How many years back the figures are offered. */
const YEARS = 6

/** The exits of a calendar year, each number with what it counts. */
export function ExitFigures() {
  const now = Number(today().slice(0, 4))
  const [year, setYear] = useState(String(now))
  const query = useExitFigures(Number(year))
  const years = Array.from({ length: YEARS }, (_, back) => String(now - back))
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-ink-soft text-small">{m.exit_figures_private()}</p>
      <Select
        label={m.exit_figures_year()}
        options={years.map(value => ({ value, label: value }))}
        value={year}
        onChange={setYear}
        className="max-w-56"
      />
      {query.isLoading && <Skeleton rows={4} />}
      {query.isError && (
        <Failed
          what={m.exit_figures_failed()}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && !query.isError && <Numbers figures={query.data} />}
    </div>
  )
}

const NAMES = {
  exits: m.exit_fig_exits,
  prepared: m.exit_fig_prepared,
  fivePillars: m.exit_fig_fivePillars,
  abrupt: m.exit_fig_abrupt,
  nothing: m.exit_fig_nothing,
  relay: m.exit_fig_relay,
  deaths: m.exit_fig_deaths,
  unrecorded: m.exit_fig_unrecorded,
} as const
const ORDER = [
  'exits',
  'prepared',
  'fivePillars',
  'abrupt',
  'nothing',
  'relay',
  'unrecorded',
  'deaths',
] as const

function Numbers({ figures }: { figures: Figures }) {
  const most = Math.max(1, ...figures.missing.map(({ exits }) => exits ?? 0))
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
      <Table
        caption={m.exit_figures()}
        head={
          <>
            <HeadCell>{m.exit_figures()}</HeadCell>
            <HeadCell numeric>n</HeadCell>
            <HeadCell>{m.exit_what_counts()}</HeadCell>
          </>
        }
      >
        {ORDER.map(name => (
          <Row key={name}>
            <Cell heading>{NAMES[name]()}</Cell>
            <Cell numeric>{told(figures[name].count)}</Cell>
            <Cell className="text-ink-soft text-small">{textOf(figures[name].definition)}</Cell>
          </Row>
        ))}
        {figures.followUps.map(({ month, due, reached }) => (
          <Row key={month}>
            <Cell heading>{`${m.exit_fig_follow()} · ${m.exit_month({ count: month })}`}</Cell>
            <Cell numeric className="whitespace-nowrap">
              {due === null
                ? m.exit_fig_hidden()
                : m.exit_fig_follow_of({ reached: told(reached), due: number(due) })}
            </Cell>
            <Cell className="text-ink-soft text-small">{textOf(figures.followUpDefinition)}</Cell>
          </Row>
        ))}
      </Table>
      <figure className="flex flex-col gap-2">
        <figcaption className="font-semibold">{m.exit_fig_missing()}</figcaption>
        <ol className="flex flex-col gap-1.5">
          {figures.missing.map(({ pillars, exits }) => (
            <li key={pillars} className="grid grid-cols-[2ch_1fr_auto] items-center gap-3 tabular">
              <span className="text-end">{pillars}</span>
              <span className="h-5 overflow-hidden rounded-mark bg-sunken">
                <span
                  className={pillars === 0 ? 'block h-full bg-ok' : 'block h-full bg-danger'}
                  style={{ inlineSize: `${(100 * (exits ?? 0)) / most}%` }}
                />
              </span>
              <span className="min-w-[3ch] text-end">{told(exits)}</span>
            </li>
          ))}
        </ol>
      </figure>
    </div>
  )
}

/** A small number is not told. */
function told(count: number | null): string {
  return count === null ? m.exit_fig_hidden() : number(count)
}
