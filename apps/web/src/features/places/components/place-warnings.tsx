import { ClipboardX, Wrench } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { BoardPlace } from '../api/read-board.ts'

/** What of a place asks for somebody: an urgent repair, a round that found something or is overdue. */
export function PlaceWarnings({ upkeep }: Pick<BoardPlace, 'upkeep'>) {
  const { urgentRepairs, checkFailed, checkOverdue } = upkeep
  return (
    <>
      {urgentRepairs > 0 && (
        <Badge tone="danger" icon={<Wrench />}>
          {m.places_urgent({ count: urgentRepairs })}
        </Badge>
      )}
      {checkFailed && (
        <Badge tone="danger" icon={<ClipboardX />}>
          {m.places_check_failed()}
        </Badge>
      )}
      {checkOverdue && (
        <Badge tone="warn" icon={<ClipboardX />}>
          {m.places_check_overdue()}
        </Badge>
      )}
    </>
  )
}
