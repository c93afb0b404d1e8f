import { m } from '../../../paraglide/messages.js'
import { Dialog } from '../../../ui/dialog.tsx'
import { PresenceForm } from './presence-form.tsx'

interface Props {
  open: boolean
  onClose: () => void
  onConfirmed: () => void
}

/** Before a protected act the service asks once more who is there. */
export function ConfirmDialog({ open, onClose, onConfirmed }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.session_confirm_title()}
      description={m.session_confirm_text()}
    >
      {open && <PresenceForm action={m.session_confirm()} onConfirmed={onConfirmed} />}
    </Dialog>
  )
}
