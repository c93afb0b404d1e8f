import { m } from '../paraglide/messages.js'
import { AlertDialog } from '../ui/alert-dialog.tsx'

interface Props {
  /** What is unsent, in words; empty where it may not be said. */
  notes: readonly string[]
  onStay: () => void
  onLeave: () => void
}

/** Somebody signs out while words could not be sent: asks before they are out of reach. */
export default function UnsentDialog({ notes, onStay, onLeave }: Props) {
  return (
    <AlertDialog
      open
      onOpenChange={open => {
        if (!open) onStay()
      }}
      tone="danger"
      title={m.app_leave_title()}
      description={
        <>
          {notes.length > 0 ? m.app_leave_notes() : m.app_leave_some()}
          {notes.map(note => (
            <span key={note} className="block font-medium">
              {note}
            </span>
          ))}
          <span className="mt-2 block">{m.app_leave_where()}</span>
        </>
      }
      cancel={m.app_leave_stay()}
      confirm={m.app_leave_anyway()}
      onConfirm={onLeave}
    />
  )
}
