import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

interface Props {
  caption: string
  /** Columns: a row of HeadCell. */
  head: ReactNode
  children: ReactNode
  showCaption?: boolean
}

/** A native table; scrolls sideways on its own when the page is narrow, reachable by keyboard. */
export function Table({ caption, head, children, showCaption = false }: Props) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto rounded-card border border-line bg-surface shadow-raise print:overflow-visible"
    >
      <table className="w-full border-collapse text-start">
        <caption className={showCaption ? 'px-4 py-3 text-start font-semibold font-serif' : 'sr-only'}>
          {caption}
        </caption>
        <thead className="border-line-strong border-b bg-desk">
          <tr>{head}</tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  )
}

export type SortDirection = 'ascending' | 'descending'

interface HeadProps {
  children: ReactNode
  sort?: SortDirection | 'none'
  onSort?: () => void
  numeric?: boolean
  className?: string
}

/** The head of a column; a button when it sorts. */
export function HeadCell({ children, sort, onSort, numeric = false, className }: HeadProps) {
  const Sign = sort === 'ascending' ? ArrowUp : sort === 'descending' ? ArrowDown : ArrowUpDown
  return (
    <th
      scope="col"
      aria-sort={sort}
      className={cx(
        'whitespace-nowrap px-4 py-1 text-ink-soft text-small',
        numeric ? 'text-end' : 'text-start',
        className,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className="-mx-2 inline-flex min-h-9 items-center gap-1.5 rounded-control px-2 font-semibold hover:text-accent-strong"
        >
          {children}
          <Sign size={16} className={sort === 'none' ? 'opacity-60' : 'text-accent'} />
        </button>
      ) : (
        <span className="inline-flex min-h-9 items-center font-semibold">{children}</span>
      )}
    </th>
  )
}

/** One row. */
export function Row({ children, selected = false }: { children: ReactNode; selected?: boolean }) {
  return <tr className={cx('relative hover:bg-hover', selected && 'bg-accent-soft')}>{children}</tr>
}

interface CellProps {
  children?: ReactNode
  numeric?: boolean
  /** The cell that names the row. */
  heading?: boolean
  /** `middle`: for rows of one line with a picture in them. */
  align?: 'top' | 'middle'
  className?: string
}

/** One cell. */
export function Cell({ children, numeric = false, heading = false, align = 'top', className }: CellProps) {
  const names = cx(
    'px-4',
    align === 'top' ? 'py-3 align-top' : 'py-2 align-middle',
    numeric ? 'text-end tabular' : 'text-start',
    className,
  )
  return heading ? (
    <th scope="row" className={cx(names, 'font-medium')}>
      {children}
    </th>
  ) : (
    <td className={names}>{children}</td>
  )
}
