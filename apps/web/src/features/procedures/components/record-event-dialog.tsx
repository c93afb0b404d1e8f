import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type LegalProcedure, type Paper, type ProcedureDetail, useLawChange } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { recordEvent } from '../api/procedure-changes.ts'
import { originalWords } from '../law-words.ts'
import { askedOf, EventFields, noValues, type Proof } from './event-fields.tsx'
import { LawFailure } from './law-failure.tsx'

interface Props {
  procedure: LegalProcedure
  detail: ProcedureDetail
  proofs: readonly Proof[]
  open: boolean
  onClose: () => void
}

/** What happened, on which day, and what the law asks about it. What does not fit says why, and keeps what was typed. */
export default function RecordEventDialog({ open, onClose, ...given }: Props) {
  return (
    <Dialog
      losesTyped
      open={open}
      onClose={onClose}
      title={m.legal_record_title()}
      description={textOf(given.procedure.title)}
    >
      {open && <RecordForm {...given} onDone={onClose} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'open' | 'onClose'> & { onDone: () => void }

function RecordForm({ procedure, detail, proofs, onDone }: FormProps) {
  const { data } = useProcedures()
  const rules = data?.items.find(
    ({ id, version }) => id === procedure.definition && version === procedure.definitionVersion,
  )
  const possible = new Map(detail.result.possible.map(one => [one.event, one]))
  const [chosen, setChosen] = useState<string | null>(null)
  const [on, setOn] = useState<string | null>(null)
  const [values, setValues] = useState(noValues)
  const [number, setNumber] = useState('')
  const [original, setOriginal] = useState<NonNullable<Paper['original']>>('unknown')
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const keys = useCreateKey()
  const change = useLawChange(procedure.youthId)
  const event = rules?.events.find(({ id }) => id === chosen)
  const asks = event?.asks ?? []
  const handsOver = Boolean(event?.gives) && values.printedUntil !== null
  const codeAt = (pointer: string) =>
    change.error instanceof ApiProblem ? change.error.codeAt(pointer) : undefined
  const early = codeAt('#/printedUntil')
  const twice = codeAt('#/event') === 'event-twice'
  /** Another event, or another day, is no longer the one that stands there. */
  function other<T>(set: (value: T) => void) {
    return (value: T) => {
      set(value)
      if (twice) change.reset()
    }
  }
  const submit = () => {
    setTried(true)
    if (!chosen || !on || bad) return
    const body = {
      event: chosen,
      on,
      ...askedOf(values, asks),
      ...(handsOver && { document: { original, ...(number.trim() && { number: number.trim() }) } }),
    }
    change.mutate(() => recordEvent(procedure, body, keys.of(body)), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <LawFailure error={change.error} />
      {/* As wide as it can be: names of events differ at their end. */}
      <Select
        label={m.procedures_event()}
        options={(rules?.events ?? [])
          .toSorted((a, b) => Number(fits(b.id)) - Number(fits(a.id)))
          .map(({ id, title }) => ({
            value: id,
            label: textOf(title),
            ...(!fits(id) && { hint: hintOf(id) }),
          }))}
        value={chosen}
        onChange={other(setChosen)}
        error={tried && !chosen ? m.legal_choose() : twice ? m.legal_event_twice() : undefined}
      />
      <DateField
        label={m.legal_event_on()}
        value={on}
        onChange={other(setOn)}
        onInvalid={setBad}
        error={tried && !on ? m.legal_date_missing() : undefined}
      />
      {event && (
        <EventFields
          asks={asks}
          proofs={proofs}
          value={values}
          onChange={setValues}
          onInvalid={setBad}
          printedError={early ? m.legal_printed_early() : undefined}
        />
      )}
      {handsOver && (
        <FormGrid columns={2}>
          <TextInput
            label={m.legal_document_number()}
            mark="optional"
            value={number}
            onChange={setNumber}
            maxLength={60}
          />
          <Select
            label={m.legal_original()}
            options={optionsOf(originalWords)}
            value={original}
            onChange={setOriginal}
          />
        </FormGrid>
      )}
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.legal_save()}
      </Button>
    </Form>
  )

  function fits(id: string): boolean {
    return possible.get(id)?.allowed === true
  }
  function hintOf(id: string): string {
    const reason = possible.get(id)?.reasons[0]
    return reason ? textOf(reason) : m.procedures_not_possible()
  }
}
