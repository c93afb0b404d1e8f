import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import type { LegalProcedure, PastEvent } from '../api/file-law.ts'
import { changeEvent } from '../api/procedure-changes.ts'
import { BecauseDialog } from './because-dialog.tsx'

interface Props {
  procedure: LegalProcedure
  event: PastEvent
  open: boolean
  onClose: () => void
}

/** Takes back an event that was recorded by mistake, with why. */
export default function WithdrawEventDialog({ procedure, event, ...dialog }: Props) {
  return (
    <BecauseDialog
      {...dialog}
      youthId={procedure.youthId}
      title={m.legal_withdraw_title()}
      description={`${textOf(event.title)}, ${date(event.on)}. ${m.legal_withdraw_help()}`}
      label={m.legal_withdraw_why()}
      submit={m.legal_withdraw()}
      send={because => changeEvent(procedure, event.id, { withdraw: { because } })}
    />
  )
}
