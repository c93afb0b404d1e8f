import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Invitation } from '../api/list-accounts.ts'

interface Props {
  invitation: Invitation | undefined
  onClose: () => void
}

/** The set-up code, shown once: to be said or written down, never mailed. */
export function InvitationDialog({ invitation, onClose }: Props) {
  return (
    <Dialog
      open={invitation !== undefined}
      onClose={onClose}
      title={m.people_code_title()}
      description={m.people_code_text()}
      actions={
        <Button variant="primary" onClick={onClose}>
          {m.people_code_given()}
        </Button>
      }
    >
      {invitation && (
        <div className="rounded-card border border-line bg-sunken px-5 py-6 text-center">
          <p dir="ltr" className="select-all font-mono text-title-2 tracking-wider">
            {invitation.setupCode}
          </p>
          <p className="mt-3 text-ink-soft">
            {m.people_code_until({ moment: dateTime(invitation.expiresAt) })}
          </p>
        </div>
      )}
    </Dialog>
  )
}
