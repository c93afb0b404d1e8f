import { Fragment, type ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { cx } from './cx.ts'

interface Pair {
  term: ReactNode
  /** Nothing: says "not filled in" in words. */
  value?: ReactNode
}

/** Names and values, in two columns where there is room. */
export function KeyValues({ pairs, compact = false }: { pairs: readonly Pair[]; compact?: boolean }) {
  return (
    <dl
      className={cx(
        'grid gap-x-6 sm:grid-cols-[minmax(9rem,max-content)_1fr]',
        compact ? 'sm:gap-y-1' : 'sm:gap-y-3',
      )}
    >
      {pairs.map((pair, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <Fragment key={position}>
          <dt className="text-ink-soft">{pair.term}</dt>
          <dd dir="auto" className="mb-3 w-fit min-w-0 whitespace-pre-line sm:mb-0">
            {pair.value ?? <span className="text-ink-soft">{m.ui_not_filled()}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
