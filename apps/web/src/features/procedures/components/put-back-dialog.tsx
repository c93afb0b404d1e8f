import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import type { LegalProcedure, Override } from '../api/file-law.ts'
import { decideOverride } from '../api/procedure-changes.ts'
import { BecauseDialog } from './because-dialog.tsx'

interface Props {
  procedure: LegalProcedure
  override: Override
  open: boolean
  onClose: () => void
}

/** Puts a date that two people agreed on back to the computed one, with why. */
export default function PutBackDialog({ procedure, override, ...dialog }: Props) {
  return (
    <BecauseDialog
      {...dialog}
      youthId={procedure.youthId}
      title={m.legal_put_back_title()}
      description={`${date(override.day)}. ${m.legal_put_back_help()}`}
      label={m.legal_put_back_why()}
      submit={m.legal_put_back()}
      send={because => decideOverride(override, 'withdrawn', because)}
    />
  )
}
