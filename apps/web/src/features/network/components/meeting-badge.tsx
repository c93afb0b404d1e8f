import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { Agreement } from '../api/get-agreement.ts'
import { meetingWords } from '../network-words.ts'

const tones = { planned: 'info', held: 'ok', cancelled: 'neutral' } as const
type Standing = Pick<Agreement['meetings'][number], 'status' | 'late' | 'plannedOn'>

/** Where a meeting stands; one whose day has passed says since when it waits. */
export function MeetingBadge({ meeting: { status, late, plannedOn } }: { meeting: Standing }) {
  if (late) return <Badge tone="danger">{m.network_meeting_overdue({ at: shortDate(plannedOn) })}</Badge>
  return <Badge tone={tones[status]}>{meetingWords[status]()}</Badge>
}
