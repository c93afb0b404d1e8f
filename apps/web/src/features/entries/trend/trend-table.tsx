import { civilDay, shortDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { Table } from '../../../ui/table.tsx'
import { termLabel } from '../forms/terms.ts'
import { MarkSign } from './mark.tsx'
import type { Line, Series } from './series.ts'
import { SparkLine } from './spark-line.tsx'

const COLUMNS = 5

interface Props {
  series: Series
  caption: string
  /** The record that is being read. */
  entryId: string
}

/** The last times in figures, then all of them as a picture. Subjects keep the order of the form: nothing is ranked. */
export function TrendTable({ series, caption, entryId }: Props) {
  const { moments, rows } = series
  const from = Math.max(0, moments.length - COLUMNS)
  return (
    <Table
      caption={caption}
      head={
        <>
          <Head start>{m.forms_subject()}</Head>
          <Head start>
            <span className="sr-only">{m.forms_side()}</span>
          </Head>
          {moments.slice(from).map(({ entryId: id, occurredAt }) => (
            <Head key={id} here={id === entryId}>
              {shortDate(civilDay(occurredAt))}
            </Head>
          ))}
          <th scope="col" className="px-3 py-2 text-start text-ink-soft text-small max-sm:hidden">
            {m.forms_picture()}
          </th>
        </>
      }
    >
      {rows.flatMap(row =>
        row.lines.map((line, index) => (
          <tr key={line.field.id} className={cx(index > 0 && 'border-line/50')}>
            {index === 0 && (
              <th
                scope="rowgroup"
                rowSpan={row.lines.length}
                dir="auto"
                className="min-w-32 px-3 py-2 text-start font-medium"
              >
                {textOf(row.label)}
                <span className="mt-1 block sm:hidden">
                  <SparkLine lines={row.lines} />
                </span>
              </th>
            )}
            <td className="px-1 py-1.5">
              <MarkSign side={line.side} />
              <span className="sr-only">{textOf(line.column)}</span>
            </td>
            {line.places.slice(from).map((place, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: times stand in their order
              <td key={column} className="tabular px-3 py-1.5 text-end">
                <Place line={line} place={place} />
              </td>
            ))}
            {index === 0 && (
              <td rowSpan={row.lines.length} className="px-3 py-2 max-sm:hidden">
                <SparkLine lines={row.lines} />
              </td>
            )}
          </tr>
        )),
      )}
    </Table>
  )
}

function Head(props: { children: React.ReactNode; start?: boolean; here?: boolean }) {
  const { children, start = false, here = false } = props
  return (
    <th
      scope="col"
      className={cx(
        'px-3 py-2 text-small',
        start ? 'text-start' : 'text-end',
        here ? 'text-ink' : 'text-ink-soft',
      )}
    >
      {children}
      {here && <span className="sr-only"> ({m.forms_here()})</span>}
    </th>
  )
}

function Place({ line, place }: { line: Line; place: number | null }) {
  const term = place === null ? undefined : line.field.options[place]
  if (!term) return <span className="sr-only">{m.ui_not_filled()}</span>
  return (
    <abbr title={termLabel(line.field.options, term.code)} className="no-underline">
      {term.code}
    </abbr>
  )
}
