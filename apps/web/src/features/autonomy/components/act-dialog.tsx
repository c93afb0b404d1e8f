import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { actOnContract } from '../api/autonomy-changes.ts'
import type { Contract } from '../api/read-autonomy.ts'
import { actName, type actWords } from '../autonomy-words.ts'
import { ChangeDialog, type DialogProps } from './change-dialog.tsx'

interface Props extends Omit<DialogProps, 'youthId'> {
  contract: Contract
  act: keyof typeof actWords
}

/** What is done with the contract as a whole, with its day and its reason. */
export default function ActDialog({ contract, act, ...props }: Props) {
  const [on, setOn] = useState<string | null>(today())
  const [reason, setReason] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const asks = act !== 'start'
  const given = reason.trim()
  return (
    <ChangeDialog
      {...props}
      youthId={contract.youthId}
      title={actName(contract, act)}
      submit={actName(contract, act)}
      tone={act === 'break_off' || act === 'end' ? 'danger' : 'primary'}
      {...((act === 'break_off' || act === 'end') && { description: m.autonomy_act_final() })}
      change={() =>
        on && (!asks || given.length >= 3)
          ? () => actOnContract(contract, { act, on, ...(given && { reason: given }) }, key)
          : undefined
      }
    >
      {(tried, faultAt) => (
        <>
          <DateField
            label={m.autonomy_on()}
            value={on}
            onChange={setOn}
            {...(act === 'start' && contract.startsOn && { min: contract.startsOn })}
            max={today()}
            error={tried && !on ? m.autonomy_on_missing() : faultAt('on')}
          />
          <TextArea
            label={m.autonomy_reason()}
            {...(!asks && { mark: 'optional' as const })}
            value={reason}
            onChange={setReason}
            maxLength={4000}
            error={tried && asks && given.length < 3 ? m.autonomy_reason_missing() : faultAt('reason')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
