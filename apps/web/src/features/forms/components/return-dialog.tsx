import { refusals } from '../../../lib/refusals.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

interface Props {
  open: boolean
  onClose: () => void
  onReturn: (note: string) => Promise<void>
}

const returnRefusals = refusals({ missing: m.designer_problem_blank, rules: {} })

/** A word to whoever proposed it: what should be otherwise. */
export function ReturnDialog({ open, onClose, onReturn }: Props) {
  const { values, set, wrong, form } = useFormAct({
    start: { note: '' },
    required: ['note'],
    send: ({ note }) => onReturn(note.replaceAll(/\s+/g, ' ').trim()),
    refreshes: [],
    refusals: returnRefusals,
    onClose,
  })
  return (
    <FormDialog title={m.designer_return_title()} open={open} submit={m.designer_return()} {...form}>
      <TextArea
        label={m.designer_return_note()}
        help={m.designer_return_help()}
        maxLength={500}
        value={values.note}
        onChange={set('note')}
        error={wrong('note')}
      />
    </FormDialog>
  )
}
