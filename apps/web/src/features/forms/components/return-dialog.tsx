import { useState } from 'react'
import { failureWords } from '../../../lib/failure-words.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

interface Props {
  open: boolean
  onClose: () => void
  loading: boolean
  /** Why it was not sent back; what was written stays. */
  error: unknown
  onReturn: (note: string) => void
}

/** A word to whoever proposed it: what should be otherwise. */
export function ReturnDialog({ open, onClose, loading, error, onReturn }: Props) {
  const [note, setNote] = useState('')
  const [asked, setAsked] = useState(false)
  const said = note.replaceAll(/\s+/g, ' ').trim()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.designer_return_title()}
      actions={
        <Button
          variant="primary"
          loading={loading}
          onClick={() => {
            setAsked(true)
            if (said !== '') onReturn(said)
          }}
        >
          {m.designer_return()}
        </Button>
      }
    >
      {error !== null && <Banner tone="danger">{failureWords(error)}</Banner>}
      <TextArea
        label={m.designer_return_note()}
        help={m.designer_return_help()}
        maxLength={500}
        value={note}
        onChange={setNote}
        error={asked && said === '' ? m.designer_problem_blank() : undefined}
      />
    </Dialog>
  )
}
