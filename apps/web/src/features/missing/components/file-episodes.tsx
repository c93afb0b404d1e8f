import { Link } from '@tanstack/react-router'
import { Footprints } from 'lucide-react'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { FileMissing } from '../api/list-file-missing.ts'
import { lasting } from '../elapsed.ts'

const status = {
  open: { words: m.missing_status_open, tone: 'danger' },
  returned: { words: m.missing_status_returned, tone: 'info' },
  closed: { words: m.missing_status_closed, tone: 'neutral' },
} as const

/** Every time somebody was missing, the latest first. */
export function FileEpisodes({ items }: { items: FileMissing['items'] }) {
  return (
    <List label={m.rooms_missing()}>
      {items.map(item => {
        const away = item.returnedAt && Date.parse(item.returnedAt) - Date.parse(item.lastSeenAt)
        return (
          <ListRow
            key={item.id}
            leading={<Footprints size={22} className="shrink-0 text-accent" />}
            title={
              <Link to="/missing/$missingId" params={{ missingId: item.id }} className={rowLink}>
                {dateTime(item.lastSeenAt)}
              </Link>
            }
            meta={away ? m.missing_away({ words: lasting(away) }) : undefined}
            trailing={<Badge tone={status[item.status].tone}>{status[item.status].words()}</Badge>}
          />
        )
      })}
    </List>
  )
}
