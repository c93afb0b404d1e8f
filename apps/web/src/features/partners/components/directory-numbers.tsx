import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import type { Directory, PartnerItem } from '../api/search-partners.ts'
import { leftWords } from '../partner-words.ts'

const order = ['free', 'waiting', 'full', 'unknown'] as const
const fill: Record<PartnerItem['places']['left'], string> = {
  free: 'border-ok bg-ok',
  waiting: 'border-warn bg-warn-soft',
  full: 'border-danger bg-[repeating-linear-gradient(135deg,var(--color-danger)_0_2px,var(--color-danger-soft)_2px_5px)]',
  unknown: 'border-line-strong border-dashed bg-surface',
}

/** How many services, where there is a place, and how often there was none: numbers, then one small square for each service. */
export function DirectoryNumbers({ numbers }: { numbers: Directory['numbers'] }) {
  const { known, toVerify, places, asked, refused } = numbers
  return (
    <section
      aria-label={m.partners_numbers()}
      className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4 rounded-card border border-line bg-surface px-5 py-4 shadow-raise"
    >
      <div className="flex flex-col gap-0.5">
        <p className="font-serif text-title-2">{m.partners_known({ count: known })}</p>
        <p className={cx('text-small', toVerify > 0 ? 'font-medium text-warn' : 'text-ink-soft')}>
          {toVerify > 0 ? m.partners_count_to_verify({ count: toVerify }) : m.partners_count_none_to_verify()}
        </p>
      </div>
      <div className="flex min-w-64 flex-1 flex-col gap-2">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {order.map(left => (
            <li key={left} className="flex items-center gap-2">
              <Square left={left} />
              <span className="tabular font-semibold">{places[left]}</span>
              <span className="text-ink-soft">{leftWords[left]()}</span>
            </li>
          ))}
        </ul>
        <span aria-hidden="true" className="flex flex-wrap gap-1">
          {order.flatMap(left =>
            Array.from({ length: places[left] }, (_, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: services of one state are alike
              <Square key={`${left} ${nth}`} left={left} />
            )),
          )}
        </span>
      </div>
      <div className="flex flex-col gap-0.5">
        <p className="font-medium">{m.partners_asked({ count: asked })}</p>
        <p className="text-ink-soft text-small">{m.partners_refused({ count: refused })}</p>
      </div>
    </section>
  )
}

function Square({ left }: { left: PartnerItem['places']['left'] }) {
  return <span aria-hidden="true" className={cx('size-4 shrink-0 rounded-mark border-2', fill[left])} />
}
