import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { withdrawExit } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type YouthExit } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'

/** Takes back an exit that was none: what comes back and what does not is said before. */
export default function WithdrawExitDialog({ exit, open, onClose }: DialogState & { exit: YouthExit }) {
  const { values, set, wrong, form } = useFormAct({
    start: { why: '' },
    required: ['why'],
    send: ({ why }) => withdrawExit(exit, why.trim()),
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.exit_withdraw()}
      description={exit.comesBack ? m.exit_withdraw_lead() : m.exit_withdraw_lead_left()}
      open={open}
      submit={m.exit_withdraw()}
      tone="danger"
      {...form}
    >
      <TextArea
        label={m.exit_withdraw_why()}
        mark="required"
        value={values.why}
        onChange={set('why')}
        maxLength={1000}
        rows={2}
        error={wrong('why')}
      />
    </FormDialog>
  )
}
