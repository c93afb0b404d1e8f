import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { TextArea } from '../../../ui/text-area.tsx'
import { amendContract } from '../api/autonomy-changes.ts'
import type { Contract } from '../api/read-autonomy.ts'
import { amendName } from '../autonomy-words.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

/** The next number of the text, from the words of the last one. */
export default function AmendDialog({
  contract,
  ...props
}: Omit<DialogProps, 'youthId'> & { contract: Contract }) {
  const [reason, setReason] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const waits = contract.texts[0]?.status === 'proposed'
  return (
    <ChangeDialog
      {...props}
      youthId={contract.youthId}
      title={amendName(contract)}
      description={waits ? m.autonomy_amend_proposed() : m.autonomy_amend_help()}
      submit={m.autonomy_amend_begin()}
      change={() =>
        reason.trim().length >= 3 ? () => amendContract(contract, reason.trim(), key) : undefined
      }
    >
      {(tried, faultAt) => (
        <TextArea
          label={m.autonomy_amend_why()}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={tried && reason.trim().length < 3 ? m.autonomy_reason_missing() : faultAt('reason')}
        />
      )}
    </ChangeDialog>
  )
}
