import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { FoundEntry } from '../api/search-entries.ts'

interface Props<T extends FoundEntry> {
  items: readonly T[]
  title: (item: T) => string
  about: (item: T) => ReactNode
}

/** Acts that were found, each a link to itself. */
export function FoundList<T extends FoundEntry>({ items, title, about }: Props<T>) {
  return (
    <List label={m.search_results()}>
      {items.map(item => (
        <ListRow
          key={item.id}
          title={
            <Link to="/entries/$entryId" params={{ entryId: item.id }} className={rowLink}>
              {title(item)} · <bdi>{item.youthAlias}</bdi>
            </Link>
          }
          meta={
            <>
              <span className="block">
                {dateTime(item.occurredAt)}
                {item.author.name && ` · ${item.author.name}`}
              </span>
              {about(item)}
            </>
          }
        />
      ))}
    </List>
  )
}
