import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { TextArea } from '../../../ui/text-area.tsx'
import { withdrawApplication } from '../api/autonomy-changes.ts'
import type { Application } from '../api/read-autonomy.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

/** The youth no longer asks. */
export default function WithdrawDialog({
  application,
  ...props
}: Omit<DialogProps, 'youthId'> & { application: Application }) {
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      {...props}
      youthId={application.youthId}
      title={m.autonomy_withdraw()}
      description={m.autonomy_withdraw_help()}
      submit={m.autonomy_withdraw()}
      change={() => () => withdrawApplication(application, reason.trim() || null)}
    >
      {() => (
        <TextArea
          label={m.autonomy_reason()}
          mark="optional"
          value={reason}
          onChange={setReason}
          maxLength={2000}
        />
      )}
    </ChangeDialog>
  )
}
