import { protocolOf } from '@havre/kinds/protocols/missing.ts'
import { Link } from '@tanstack/react-router'
import { ArrowRight, Siren } from 'lucide-react'
import { useNow } from '../../../lib/use-now.ts'
import { m } from '../../../paraglide/messages.js'
import type { MissingItem } from '../api/list-missing.ts'
import { dueWords } from '../elapsed.ts'
import { stepLabel } from '../protocol-of.ts'
import { ElapsedClock } from './elapsed-clock.tsx'

/** Above every screen while somebody is missing: since when, what is next, one press away. */
export function MissingStrip({ items }: { items: readonly MissingItem[] }) {
  return (
    <ul
      aria-label={m.missing_today()}
      className="divide-y divide-danger border-danger border-b bg-danger-soft print:hidden"
    >
      {items.map(item => (
        <li key={item.id}>
          <Link
            to="/missing/$missingId"
            params={{ missingId: item.id }}
            className="calm flex min-h-control flex-wrap items-center gap-x-3 gap-y-0.5 px-gutter py-1.5 text-ink hover:bg-hover -outline-offset-3"
          >
            <Siren size={20} className="shrink-0 text-danger" />
            <span className="font-semibold">
              {m.missing_for({ alias: item.youthAlias })}{' '}
              <ElapsedClock since={item.lastSeenAt} skewMs={item.skewMs} />
            </span>
            <NextWords item={item} />
            <ArrowRight size={18} className="ms-auto shrink-0 text-danger rtl:-scale-x-100" />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** `Police, dans 12 min`; nothing where the protocol waits for nothing. */
export function NextWords({ item }: { item: MissingItem }) {
  const now = useNow(15_000) + item.skewMs
  if (!item.next) return null
  // The words of a step are the same in all versions of a protocol.
  const step = stepLabel({ protocol: protocolOf('BE').id }, item.next.code)
  return (
    <span className={item.next.late ? 'font-semibold text-danger' : ''}>
      {step}, {dueWords(item.next.dueAt, now, item.next.late)}
    </span>
  )
}
