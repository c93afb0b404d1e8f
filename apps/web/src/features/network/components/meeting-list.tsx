import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { Agreement } from '../api/get-agreement.ts'
import { MeetingBadge } from './meeting-badge.tsx'

const RowLink = createLink((props: ComponentProps<'a'>) => <a {...props} className={rowLink} />)

/** The meetings of an agreement, the latest first. */
export function MeetingList({ meetings }: { meetings: Agreement['meetings'] }) {
  if (meetings.length === 0) return <p className="text-ink-soft">{m.network_meetings_none()}</p>
  return (
    <List label={m.network_meetings()}>
      {meetings.map(meeting => (
        <ListRow
          key={meeting.id}
          title={
            <RowLink to="/network/meetings/$meetingId" params={{ meetingId: meeting.id }}>
              {longDate(meeting.heldOn ?? meeting.plannedOn)}
            </RowLink>
          }
          meta={m.network_followed({ count: meeting.followed })}
          trailing={<MeetingBadge meeting={meeting} />}
        />
      ))}
    </List>
  )
}
