import { TextArea } from '../../../ui/text-area.tsx'
import { lawOf } from '../api/file-law.ts'
import { LawDialog, whyMissing } from './law-dialog.tsx'

interface Props {
  youthId: string
  title: string
  description: string
  label: string
  submit: string
  open: boolean
  onClose: () => void
  send: (because: string) => Promise<unknown>
}

/** Takes something back, with why. */
export function BecauseDialog({ youthId, label, send, ...dialog }: Props) {
  return (
    <LawDialog
      {...dialog}
      tone="danger"
      start={{ because: '' }}
      missing={({ because }) => ({ because: whyMissing(because) })}
      send={({ because }) => send(because.trim())}
      refreshes={lawOf(youthId)}
    >
      {({ values, set, wrong }) => (
        <TextArea
          label={label}
          value={values.because}
          onChange={set('because')}
          maxLength={500}
          rows={2}
          error={wrong('because')}
        />
      )}
    </LawDialog>
  )
}
