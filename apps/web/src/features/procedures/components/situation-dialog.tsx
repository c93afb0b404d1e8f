import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { longDate } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type LegalProcedure, type ProcedureDetail, useLawChange } from '../api/file-law.ts'
import { changeProcedure } from '../api/procedure-changes.ts'
import { changed } from '../changed.ts'
import { applicantWords } from '../law-words.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: LegalProcedure
  detail: ProcedureDetail
  /** The birth date that the file retains now. */
  bornOn: string | null
  open: boolean
  onClose: () => void
}

const MAX_OTHERS = 4

/** What a procedure is computed with: facts, birth dates, in whose name. */
export default function SituationDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.legal_situation()}
      description={m.legal_situation_help()}
    >
      {open && <SituationForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & { onDone: () => void }

function SituationForm({ procedure, detail, bornOn, onDone }: FormProps) {
  const [facts, setFacts] = useState(detail.facts)
  const [birth, setBirth] = useState(detail.bornOn)
  const [others, setOthers] = useState<readonly (string | null)[]>(detail.otherBirths)
  const [applicant, setApplicant] = useState(procedure.applicant)
  const [reference, setReference] = useState(detail.reference ?? '')
  const [note, setNote] = useState(detail.note ?? '')
  const [bad, setBad] = useState(false)
  const change = useLawChange(procedure.youthId)
  const body = {
    bornOn: birth,
    otherBirths: others.filter(day => day !== null),
    applicant,
    reference: reference.trim() || null,
    note: note.trim() || null,
  }
  const [opened] = useState({ body, facts })
  const submit = () => {
    if (bad) return
    const answered = changed(opened.facts, facts)
    const next = {
      ...changed(opened.body, body),
      ...(Object.keys(answered).length > 0 && { facts: { ...detail.facts, ...answered } }),
    }
    change.mutate(() => changeProcedure(procedure, next), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <LawFailure error={change.error} />
      {detail.asksBirth && (
        <>
          <DateField
            label={m.procedures_birth()}
            value={birth}
            onChange={setBirth}
            onInvalid={setBad}
            mark="optional"
            error={birthFault(change.error)}
            {...(detail.birthChanged &&
              bornOn &&
              birth !== bornOn && { help: m.legal_birth_on_file({ at: longDate(bornOn) }) })}
          />
          {others.map((day, at) => (
            <DateField
              // biome-ignore lint/suspicious/noArrayIndexKey: a box has no name but its place
              key={at}
              label={m.legal_other_births()}
              value={day}
              onChange={next => setOthers(others.map((one, n) => (n === at ? next : one)))}
              onInvalid={setBad}
              mark="optional"
            />
          ))}
          {others.length < MAX_OTHERS && (
            <Button
              variant="quiet"
              size="small"
              icon={<Plus size={18} />}
              className="self-start"
              onClick={() => setOthers([...others, null])}
            >
              {m.legal_birth_add()} · {m.legal_other_births()}
            </Button>
          )}
        </>
      )}
      {detail.asks.map(({ id, title }) => (
        <RadioGroup
          key={id}
          label={capital(textOf(title))}
          layout="segments"
          options={[
            { value: 'yes', label: m.procedures_yes() },
            { value: 'no', label: m.procedures_no() },
            { value: 'unknown', label: m.procedures_unknown() },
          ]}
          value={facts[id] ?? 'unknown'}
          onChange={answer => setFacts({ ...facts, [id]: answer })}
        />
      ))}
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
      <TextArea
        label={m.legal_note()}
        mark="optional"
        value={note}
        onChange={setNote}
        maxLength={2000}
        rows={2}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.legal_save()}
      </Button>
    </Form>
  )
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

function birthFault(error: unknown): string | undefined {
  const code = error instanceof ApiProblem ? error.codeAt('#/bornOn') : undefined
  if (code === undefined) return undefined
  return code === 'in-the-future' ? m.legal_paper_future() : m.legal_birth_unlikely()
}
