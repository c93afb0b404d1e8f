import { type FormEvent, useState } from 'react'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type LegalProcedure, type PastEvent, useLawChange } from '../api/file-law.ts'
import { changeEvent } from '../api/procedure-changes.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: LegalProcedure
  event: PastEvent
  open: boolean
  onClose: () => void
}

/** Takes back an event that was recorded by mistake, with why. */
export default function WithdrawEventDialog({ procedure, event, open, onClose }: Props) {
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const change = useLawChange(procedure.youthId)
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTried(true)
    if (because.trim().length < 3) return
    const body = { withdraw: { because: because.trim() } }
    change.mutate(() => changeEvent(procedure, event.id, body), { onSuccess: onClose })
  }
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.legal_withdraw_title()}
      description={`${textOf(event.title)}, ${date(event.on)}. ${m.legal_withdraw_help()}`}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <LawFailure error={change.error} />
        <TextArea
          label={m.legal_withdraw_why()}
          value={because}
          onChange={setBecause}
          maxLength={500}
          rows={2}
          error={tried && because.trim().length < 3 ? m.legal_why_missing() : undefined}
        />
        <Button type="submit" variant="danger" className="self-end" loading={change.isPending}>
          {m.legal_withdraw()}
        </Button>
      </form>
    </Dialog>
  )
}
