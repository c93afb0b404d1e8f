import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { correctExit } from '../api/exit-changes.ts'
import { type DialogState, EXIT, type YouthExit } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'
import { type ExitFacts, ExitFields } from './exit-fields.tsx'

/** What was recorded wrongly of an exit; what it said stays beside it. */
export default function CorrectExitDialog({ exit, open, onClose }: DialogState & { exit: YouthExit }) {
  const { values, set, wrong, onInvalid, form } = useFormAct<ExitFacts & { why: string }>({
    start: { on: exit.on, reason: exit.reason, lodging: exit.lodging, why: '' },
    required: ['on', 'reason', 'why'],
    send: async ({ on, reason, lodging, why }) => {
      if (on && reason) await correctExit(exit, { on, reason, lodging, why: why.trim() })
    },
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog
      title={m.exit_correct()}
      description={m.exit_correct_lead()}
      width="wide"
      open={open}
      submit={m.exit_correct()}
      {...form}
    >
      <ExitFields
        facts={values}
        onDay={set('on')}
        onReason={set('reason')}
        onLodging={set('lodging')}
        onInvalid={onInvalid('on')}
        wrong={wrong}
      />
      <TextArea
        label={m.exit_correct_why()}
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
