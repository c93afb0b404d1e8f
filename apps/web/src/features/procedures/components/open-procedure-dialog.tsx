import { Plus } from 'lucide-react'
import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type LegalProcedure, useLawChange } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { openProcedure } from '../api/procedure-changes.ts'
import { applicantWords } from '../law-words.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  youthId: string
  /** Definitions that run already. */
  running: readonly string[]
  open: boolean
  onClose: () => void
}

/** A procedure begins: which one, in whose name. What it is computed with is asked on its card. */
export default function OpenProcedureDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog losesTyped open={open} onClose={onClose} title={m.legal_open()}>
      {open && <OpenForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

function OpenForm({ youthId, running, onDone }: Omit<Props, 'open' | 'onClose'> & { onDone: () => void }) {
  const { data } = useProcedures()
  // Of each procedure its newest version: the last one in the list.
  const newest = new Map((data?.items ?? []).map(item => [item.id, item]))
  const [definition, setDefinition] = useState<string | null>(null)
  const [applicant, setApplicant] = useState<LegalProcedure['applicant']>('guardian')
  const [reference, setReference] = useState('')
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const change = useLawChange(youthId)
  const chosen = newest.get(definition ?? '')
  const submit = () => {
    setTried(true)
    if (!definition) return
    const body = { definition, applicant, ...(reference.trim() && { reference: reference.trim() }) }
    change.mutate(() => openProcedure(youthId, body, keys.of(body)), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <LawFailure error={change.error} />
      <Combobox
        label={m.legal_open_which()}
        options={[...newest.values()]
          .filter(({ id }) => !running.includes(id))
          .map(({ id, title, jurisdiction }) => ({ value: id, label: `${textOf(title)} · ${jurisdiction}` }))}
        value={definition}
        onChange={setDefinition}
        error={tried && !definition ? m.legal_open_missing() : undefined}
      />
      {chosen?.draft && <p className="text-small text-warn">{m.legal_open_draft()}</p>}
      <Select
        label={m.legal_applicant()}
        options={optionsOf(applicantWords)}
        value={applicant}
        onChange={setApplicant}
      />
      <TextInput
        label={m.legal_reference()}
        mark="optional"
        value={reference}
        onChange={setReference}
        maxLength={80}
      />
      <Button
        type="submit"
        variant="primary"
        icon={<Plus size={18} />}
        className="self-end"
        loading={change.isPending}
      >
        {m.legal_open()}
      </Button>
    </Form>
  )
}
