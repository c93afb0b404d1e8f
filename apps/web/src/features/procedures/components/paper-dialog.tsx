import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type Paper, useLawChange } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { addPaper, changePaper } from '../api/procedure-changes.ts'
import { changed } from '../changed.ts'
import { originalWords } from '../law-words.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  youthId: string
  /** The one to change; none to record one. */
  paper?: Paper
  open: boolean
  onClose: () => void
}

/** A paper as it is printed, and who holds it. */
export default function PaperDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={given.paper ? textOf(given.paper.title) : m.legal_document_add()}
    >
      {open && <PaperForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & { onDone: () => void }

function PaperForm({ youthId, paper, onDone }: FormProps) {
  const { data } = useProcedures()
  const [kind, setKind] = useState<Paper['paper'] | null>(paper?.paper ?? null)
  const [issuedOn, setIssuedOn] = useState<string | null>(paper?.issuedOn ?? null)
  const [validUntil, setValidUntil] = useState(paper?.validUntil ?? null)
  const [original, setOriginal] = useState<NonNullable<Paper['original']>>(paper?.original ?? 'unknown')
  const [copies, setCopies] = useState(String(paper?.copies ?? 0))
  const [number, setNumber] = useState(paper?.number ?? '')
  const [note, setNote] = useState(paper?.note ?? '')
  const [withdrawnOn, setWithdrawnOn] = useState(paper?.withdrawnOn ?? null)
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const change = useLawChange(youthId)
  // What an event gave, and when, is corrected by taking the event back.
  const ofEvent = Boolean(paper?.eventId)
  const wrong = (field: string) =>
    paperFault(change.error instanceof ApiProblem ? change.error.codeAt(`#/${field}`) : undefined)
  const printed = {
    validUntil,
    original,
    copies: Number(copies || 0),
    number: number.trim() || null,
    note: note.trim() || null,
  }
  const body = kind && issuedOn ? { paper: kind, issuedOn, ...printed } : undefined
  const [opened] = useState(body && { ...body, withdrawnOn })
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    setTried(true)
    if (!body || bad) return
    const save = () =>
      paper && opened
        ? changePaper(paper, changed(opened, { ...body, withdrawnOn }))
        : addPaper(youthId, body, keys.of(body))
    change.mutate(save, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <LawFailure error={change.error} />
      <FormGrid columns={2}>
        <Select
          label={m.legal_document_paper()}
          options={(data?.papers ?? []).map(({ id, title }) => ({ value: id, label: textOf(title) }))}
          value={kind}
          onChange={setKind}
          error={tried && !kind ? m.legal_choose() : undefined}
          disabled={ofEvent}
        />
        <TextInput
          label={m.legal_document_number()}
          mark="optional"
          value={number}
          onChange={setNumber}
          maxLength={60}
        />
        <DateField
          label={m.legal_document_issued()}
          value={issuedOn}
          onChange={setIssuedOn}
          onInvalid={setBad}
          disabled={ofEvent}
          error={tried && !issuedOn ? m.legal_date_missing() : wrong('issuedOn')}
        />
        <DateField
          label={m.legal_document_until()}
          mark="optional"
          value={validUntil}
          onChange={setValidUntil}
          onInvalid={setBad}
          error={wrong('validUntil')}
        />
        <Select
          label={m.legal_original()}
          options={optionsOf(originalWords)}
          value={original}
          onChange={setOriginal}
        />
        <TextInput
          label={m.legal_copies()}
          value={copies}
          onChange={next => setCopies(next.replaceAll(/\D/g, '').slice(0, 2))}
          inputMode="numeric"
        />
        {paper && (
          <DateField
            label={m.legal_document_back()}
            mark="optional"
            value={withdrawnOn}
            onChange={setWithdrawnOn}
            onInvalid={setBad}
            error={wrong('withdrawnOn')}
          />
        )}
      </FormGrid>
      <TextArea
        label={m.legal_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={1000}
        rows={2}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.legal_save()}
      </Button>
    </form>
  )
}

function paperFault(code: string | undefined): string | undefined {
  switch (code) {
    case undefined:
      return undefined
    case 'in-the-future':
      return m.legal_paper_future()
    case 'before-birth':
      return m.legal_paper_before_birth()
    case 'event-withdrawn':
      return m.legal_paper_event_withdrawn()
    default:
      return m.legal_printed_early()
  }
}
