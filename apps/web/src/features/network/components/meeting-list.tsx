import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { Agreement } from '../api/get-agreement.ts'
import { meetingWords } from '../network-words.ts'

const RowLink = createLink((props: ComponentProps<'a'>) => <a {...props} className={rowLink} />)
const tones = { planned: 'info', held: 'ok', cancelled: 'neutral' } as const

/** The meetings of an agreement, the latest first. */
export function MeetingList({ meetings }: { meetings: Agreement['meetings'] }) {
  if (meetings.length === 0) return <p className="text-ink-soft">{m.network_meetings_none()}</p>
  return (
    <List label={m.network_meetings()}>
      {meetings.map(({ id, plannedOn, heldOn, status, followed }) => (
        <ListRow
          key={id}
          title={
            <RowLink to="/network/meetings/$meetingId" params={{ meetingId: id }}>
              {longDate(heldOn ?? plannedOn)}
            </RowLink>
          }
          meta={m.network_followed({ count: followed })}
          trailing={<Badge tone={tones[status]}>{meetingWords[status]()}</Badge>}
        />
      ))}
    </List>
  )
}
