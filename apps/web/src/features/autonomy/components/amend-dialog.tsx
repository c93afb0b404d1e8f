import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { amendContract } from '../api/autonomy-changes.ts'
import { AUTONOMY, type Contract } from '../api/read-autonomy.ts'
import { autonomyRefusals, reasonMissing } from '../autonomy-refusals.ts'
import { amendName } from '../autonomy-words.ts'

interface Props {
  contract: Contract
  open: boolean
  onClose: () => void
}

/** The next number of the text, from the words of the last one. */
export default function AmendDialog({ contract, open, onClose }: Props) {
  const { values, set, wrong, form } = useFormAct({
    start: { reason: '' },
    required: [],
    missing: ({ reason }) => ({ reason: reasonMissing(reason) }),
    send: ({ reason }, key) => amendContract(contract, reason.trim(), key),
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  const waits = contract.texts[0]?.status === 'proposed'
  return (
    <FormDialog
      title={amendName(contract)}
      description={waits ? m.autonomy_amend_proposed() : m.autonomy_amend_help()}
      open={open}
      submit={m.autonomy_amend_begin()}
      {...form}
    >
      <TextArea
        label={m.autonomy_amend_why()}
        value={values.reason}
        onChange={set('reason')}
        maxLength={2000}
        error={wrong('reason')}
      />
    </FormDialog>
  )
}
