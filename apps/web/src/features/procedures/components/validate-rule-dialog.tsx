import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { today } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Procedure, Rule } from '../api/list-procedures.ts'
import { useValidationChange, validateRule } from '../api/rule-validations.ts'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: Procedure
  rule: Rule
  open: boolean
  onClose: () => void
}

/** That a named lawyer has read a rule as the house computes it. */
export default function ValidateRuleDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.legal_valid_add()}
      description={`${textOf(given.rule.title)}. ${m.legal_valid_help()}`}
    >
      {open && <ValidateForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & { onDone: () => void }

function ValidateForm({ procedure, rule, onDone }: FormProps) {
  const [lawyer, setLawyer] = useState('')
  const [on, setOn] = useState<string | null>(today())
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const change = useValidationChange()
  const future = change.error instanceof ApiProblem && change.error.codeAt('#/validatedOn')
  const submit = () => {
    setTried(true)
    if (lawyer.trim().length < 3 || !on) return
    const body = {
      definition: procedure.id,
      definitionVersion: procedure.version,
      rule: rule.id,
      lawyer: lawyer.trim(),
      validatedOn: on,
      note: note.trim(),
    }
    change.mutate(() => validateRule(body, keys.of(body)), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <LawFailure error={future ? null : change.error} />
      <TextInput
        label={m.legal_valid_lawyer()}
        value={lawyer}
        onChange={setLawyer}
        maxLength={120}
        error={tried && lawyer.trim().length < 3 ? m.legal_valid_missing() : undefined}
      />
      <DateField
        label={m.legal_valid_on()}
        value={on}
        onChange={setOn}
        error={future ? m.legal_valid_future() : tried && !on ? m.legal_valid_missing() : undefined}
      />
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
    </Form>
  )
}
