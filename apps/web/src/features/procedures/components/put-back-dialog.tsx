import { type FormEvent, useState } from 'react'
import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type LegalProcedure, type Override, useLawChange } from '../api/file-law.ts'
import { decideOverride } from '../api/procedure-changes.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: LegalProcedure
  override: Override
  open: boolean
  onClose: () => void
}

/** Puts a date that two people agreed on back to the computed one, with why. */
export default function PutBackDialog({ procedure, override, open, onClose }: Props) {
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const change = useLawChange(procedure.youthId)
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTried(true)
    const why = because.trim()
    if (why.length < 3) return
    change.mutate(() => decideOverride(override, 'withdrawn', why), { onSuccess: onClose })
  }
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.legal_put_back_title()}
      description={`${date(override.day)}. ${m.legal_put_back_help()}`}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <LawFailure error={change.error} />
        <TextArea
          label={m.legal_put_back_why()}
          value={because}
          onChange={setBecause}
          maxLength={500}
          rows={2}
          error={tried && because.trim().length < 3 ? m.legal_why_missing() : undefined}
        />
        <Button type="submit" variant="danger" className="self-end" loading={change.isPending}>
          {m.legal_put_back()}
        </Button>
      </form>
    </Dialog>
  )
}
