import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { openContract } from '../api/autonomy-changes.ts'
import { AUTONOMY } from '../api/read-autonomy.ts'
import { autonomyRefusals } from '../autonomy-refusals.ts'

interface Props {
  youthId: string
  open: boolean
  onClose: () => void
}

/** Says what a press makes before it is made: a draft with the suggested stages, under the application that was accepted. */
export default function OpenDialog({ youthId, open, onClose }: Props) {
  const { form } = useFormAct({
    start: {},
    required: [],
    send: (_, key) => openContract(youthId, key),
    refreshes: [AUTONOMY],
    refusals: autonomyRefusals,
    onClose,
  })
  return (
    <FormDialog title={m.autonomy_open_ask()} open={open} submit={m.autonomy_open_yes()} {...form}>
      <p>{m.autonomy_open_what()}</p>
      <p className="text-ink-soft">{m.autonomy_open_after()}</p>
    </FormDialog>
  )
}
