import { ArrowLeftRight, CalendarRange, DoorOpen, LogOut, X } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'
import type { PlaceUse } from '../api/read-board.ts'
import { cancelWords } from '../place-words.ts'
import { ArriveDialog } from './arrive-dialog.tsx'
import { CancelDialog, LeaveDialog } from './end-dialogs.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PeriodDialog } from './period-dialog.tsx'

/** The forms come with the page. */
export const loaded = () => Promise.resolve()

/** What this person may do with a stay or a closure. */
export function UseActions({ use }: { use: PlaceUse }) {
  const { can } = use
  const small = { size: 'small', load: loaded } as const
  return (
    <div className="flex flex-wrap gap-2">
      {can.arrive && (
        <Opener
          {...small}
          variant="primary"
          icon={<DoorOpen size={18} />}
          dialog={(open, onClose) => <ArriveDialog use={use} open={open} onClose={onClose} />}
        >
          {m.places_arrive_do()}
        </Opener>
      )}
      {can.move && (
        <Opener
          {...small}
          icon={<ArrowLeftRight size={18} />}
          dialog={(open, onClose) => <MoveDialog use={use} open={open} onClose={onClose} />}
        >
          {m.places_move()}
        </Opener>
      )}
      {can.change && (
        <Opener
          {...small}
          icon={<CalendarRange size={18} />}
          dialog={(open, onClose) => <PeriodDialog use={use} open={open} onClose={onClose} />}
        >
          {m.places_period()}
        </Opener>
      )}
      {can.leave && (
        <Opener
          {...small}
          icon={<LogOut size={18} />}
          dialog={(open, onClose) => <LeaveDialog use={use} open={open} onClose={onClose} />}
        >
          {m.places_leave_do()}
        </Opener>
      )}
      {can.cancel && (
        <Opener
          {...small}
          variant="quiet"
          icon={<X size={18} />}
          dialog={(open, onClose) => <CancelDialog use={use} open={open} onClose={onClose} />}
        >
          {cancelWords[use.status]()}
        </Opener>
      )}
    </div>
  )
}
