import { Link } from '@tanstack/react-router'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { cx } from '../../../ui/cx.ts'
import { rowLink } from '../../../ui/list.tsx'
import type { MissingItem } from '../api/list-missing.ts'
import { ElapsedClock } from './elapsed-clock.tsx'
import { NextWords } from './missing-strip.tsx'

/** Open episodes with their clocks, for the page of a day. */
export function MissingCards({ items }: { items: readonly MissingItem[] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {items.map(item => (
        <li
          key={item.id}
          className="calm relative flex flex-col gap-2 rounded-card border border-danger bg-danger-soft p-4 has-[a:hover]:bg-hover"
        >
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <CodeAvatar code={item.youthAlias} />
            <Link
              to="/missing/$missingId"
              params={{ missingId: item.id }}
              className={cx(rowLink, 'min-w-0 flex-1 truncate font-semibold font-serif text-title-3')}
            >
              <bdi>{item.youthAlias}</bdi>
            </Link>
            <p className="shrink-0 font-serif text-danger text-title-1">
              <ElapsedClock since={item.lastSeenAt} skewMs={item.skewMs} />
            </p>
          </div>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <NextWords item={item} />
            {item.urgent && <Badge tone="danger">{m.missing_urgent()}</Badge>}
          </p>
        </li>
      ))}
    </ul>
  )
}
