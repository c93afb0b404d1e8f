import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { withdrawApplication } from '../api/autonomy-changes.ts'
import { type Application, AUTONOMY } from '../api/read-autonomy.ts'
import { autonomyRefusals } from '../autonomy-refusals.ts'

interface Props {
  application: Application
  open: boolean
  onClose: () => void
}

/** The youth no longer asks. */
export default function WithdrawDialog({ application, open, onClose }: Props) {
  const { values, set, wrong, form } = useFormAct({
    start: { reason: '' },
    required: [],
    send: ({ reason }) => withdrawApplication(application, reason.trim() || null),
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.autonomy_withdraw()}
      description={m.autonomy_withdraw_help()}
      open={open}
      submit={m.autonomy_withdraw()}
      {...form}
    >
      <TextArea
        label={m.autonomy_reason()}
        mark="optional"
        value={values.reason}
        onChange={set('reason')}
        maxLength={2000}
        error={wrong('reason')}
      />
    </FormDialog>
  )
}
