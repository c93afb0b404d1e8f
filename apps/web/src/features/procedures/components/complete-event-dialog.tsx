import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { type LegalProcedure, type PastEvent, useLawChange } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { changeEvent } from '../api/procedure-changes.ts'
import { changed } from '../changed.ts'
import { EventFields, type Proof } from './event-fields.tsx'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: LegalProcedure
  event: PastEvent
  proofs: readonly Proof[]
  open: boolean
  onClose: () => void
}

/** What was not known when the event was recorded: the printed date, the answers, the proof. */
export default function CompleteEventDialog({ open, onClose, ...given }: Props) {
  const { event } = given
  return (
    <Dialog losesTyped open={open} onClose={onClose} title={textOf(event.title)} description={date(event.on)}>
      {open && <CompleteForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & { onDone: () => void }

function CompleteForm({ procedure, event, proofs, onDone }: FormProps) {
  const { data } = useProcedures()
  const rules = data?.items.find(
    ({ id, version }) => id === procedure.definition && version === procedure.definitionVersion,
  )
  const { mode, printedUntil, answers, ground, evidence, evidenceId, note } = event
  const [opened] = useState({ mode, printedUntil, answers, ground, evidence, evidenceId, note })
  const [values, setValues] = useState(opened)
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const [erases, setErases] = useState(false)
  const emptied = note !== null && opened.note !== null && !values.note?.trim()
  const change = useLawChange(procedure.youthId)
  const early = change.error instanceof ApiProblem && change.error.codeAt('#/printedUntil')
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTried(true)
    if (bad || (emptied && !erases)) return
    const next = changed(
      { ...opened, note: opened.note?.trim() || null },
      { ...values, note: values.note?.trim() || null },
    )
    change.mutate(() => changeEvent(procedure, event.id, next), { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <LawFailure error={change.error} />
      <EventFields
        asks={rules?.events.find(({ id }) => id === event.event)?.asks ?? []}
        proofs={proofs}
        value={values}
        onChange={setValues}
        onInvalid={setBad}
        printedError={early ? m.legal_printed_early() : undefined}
        noteHelp={note && note !== opened.note ? m.legal_note_newer({ note }) : undefined}
      />
      {emptied && (
        <Checkbox
          label={m.legal_note_erase()}
          help={note}
          checked={erases}
          onChange={setErases}
          error={tried && !erases ? m.legal_note_erase_missing() : undefined}
        />
      )}
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.legal_save()}
      </Button>
    </form>
  )
}
