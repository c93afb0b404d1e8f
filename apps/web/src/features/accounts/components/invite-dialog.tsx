import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { toast } from '../../../ui/toasts.ts'
import { InviteForm } from './invite-form.tsx'

/** A new colleague: a login, a name, roles. No password is ever chosen for somebody else. */
export function InviteDialog() {
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={m.people_invite()}
      description={m.people_invite_text()}
      width="wide"
      trigger={
        <Button variant="primary" icon={<UserPlus size={20} />}>
          {m.people_invite()}
        </Button>
      }
    >
      {open && (
        <InviteForm
          onInvited={() => {
            setOpen(false)
            toast({ title: m.people_requested_done() })
          }}
        />
      )}
    </Dialog>
  )
}
