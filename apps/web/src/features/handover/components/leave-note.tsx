import { MessageSquarePlus } from 'lucide-react'
import { lazy } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Opener } from '../../../ui/opener.tsx'

const load = () => import('./note-dialog.tsx')
const NoteDialog = lazy(load)

/** The button that leaves a note to the next shift. */
export function LeaveNote() {
  return (
    <Opener
      icon={<MessageSquarePlus size={20} />}
      load={load}
      dialog={(open, close) => <NoteDialog open={open} onClose={close} />}
    >
      {m.shifts_note_new()}
    </Opener>
  )
}
