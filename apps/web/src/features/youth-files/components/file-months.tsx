import { useEffect, useRef } from 'react'
import { type Axis, axisIcon, axisLabel } from '../../../lib/axis-label.tsx'
import { Failed } from '../../../lib/failed.tsx'
import { monthName, shortMonth } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { useFileMonths } from '../api/read-file-months.ts'
import { daysOfMonth, monthsBetween, stepOf } from '../months.ts'
import { changeFileFilter, useFileFilter } from '../timeline-view.ts'
import { ACTS_ANCHOR } from './months-part.tsx'

const bars = ['h-0', 'h-1', 'h-2.5', 'h-4', 'h-5.5', 'h-7'] as const

/** The stay at a glance: a column for each month, a line for each axis, the number of acts with a bar; a press opens them. */
export default function FileMonths({ youthId, open }: { youthId: string; open: readonly Axis[] }) {
  const query = useFileMonths(youthId)
  const filter = useFileFilter(youthId)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The life of today first; earlier months are a move to the side.
    if (query.data && sheet.current) sheet.current.scrollLeft = sheet.current.scrollWidth
  }, [query.data])
  if (query.isPending) return <Skeleton rows={3} />
  if (query.isError) {
    return <Failed what={m.acts_months_failed()} error={query.error} onRetry={() => void query.refetch()} />
  }
  const { items } = query.data
  const months = monthsBetween(items.map(({ month }) => month))
  if (months.length === 0) return <EmptyState title={m.file_timeline_empty()} />
  const most = Math.max(...items.map(({ acts }) => acts))
  const countOf = (axis: Axis, month: string) =>
    items.find(one => one.axis === axis && one.month === month)?.acts ?? 0
  const isShown = (axis: Axis, month: string) =>
    filter.axis === axis && filter.from === daysOfMonth(month).from
  const press = (axis: Axis, month: string) => {
    if (isShown(axis, month))
      return changeFileFilter(youthId, { axis: undefined, from: undefined, to: undefined })
    changeFileFilter(youthId, { axis, ...daysOfMonth(month) })
    document.getElementById(ACTS_ANCHOR)?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }
  return (
    <div ref={sheet} className="overflow-x-auto rounded-card border border-line bg-surface">
      <table className="border-separate border-spacing-0 text-small">
        <caption className="sr-only">{m.acts_months()}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 z-1 bg-surface px-3 py-2 text-start">
              <span className="sr-only">{m.file_axes()}</span>
            </th>
            {months.map(month => (
              <th
                key={month}
                scope="col"
                className="min-w-12 whitespace-nowrap px-1 py-2 font-medium text-ink-soft"
              >
                <abbr title={monthName(month)} className="no-underline">
                  {shortMonth(month)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {open.map(axis => (
            <tr key={axis}>
              <th
                scope="row"
                className="sticky start-0 z-1 whitespace-nowrap bg-surface px-3 py-1 text-start font-medium"
              >
                <span className="inline-flex items-center gap-2 [&_svg]:size-4 [&_svg]:text-accent">
                  {axisIcon(axis)}
                  <span className="max-sm:sr-only">{axisLabel(axis)}</span>
                </span>
              </th>
              {months.map(month => {
                const acts = countOf(axis, month)
                return (
                  <td key={month} className="border-line border-t p-0.5 text-center align-bottom">
                    {acts > 0 && (
                      <button
                        type="button"
                        aria-pressed={isShown(axis, month)}
                        aria-label={m.acts_months_cell({
                          axis: axisLabel(axis),
                          month: monthName(month),
                          count: acts,
                        })}
                        onClick={() => press(axis, month)}
                        className={cx(
                          'calm flex h-14 w-full flex-col items-center justify-end gap-0.5 rounded-mark px-1 hover:bg-hover',
                          isShown(axis, month) &&
                            'bg-accent-soft shadow-[inset_0_0_0_1px_var(--color-accent)]',
                        )}
                      >
                        {acts}
                        <span className={cx('w-6 rounded-t-mark bg-accent', bars[stepOf(acts, most)])} />
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
