import { Plus } from 'lucide-react'
import { useState } from 'react'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import type { TrialEvent } from '../api/evaluate-procedure.ts'
import type { Procedure } from '../api/list-procedures.ts'
import { modeWords } from '../procedure-words.ts'

interface Props {
  procedure: Procedure
  /** Events that may come next, told apart in the list. */
  fitting: ReadonlySet<string>
  onAdd: (event: Omit<TrialEvent, 'id'>) => void
}

const YES = {
  stillVictim: 'yes',
  proceedingsPending: 'yes',
  willToCooperate: 'yes',
  linksBroken: 'yes',
} as const

/** One event of a trial, with what the law asks about it. Any may be tried: why one does not fit is an answer, too. */
export function TrialEventForm({ procedure, fitting, onAdd }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [on, setOn] = useState<string | null>(null)
  const [mode, setMode] = useState<NonNullable<TrialEvent['mode']> | null>(null)
  const [printed, setPrinted] = useState<string | null>(null)
  const [fourYes, setFourYes] = useState(false)
  const [evidence, setEvidence] = useState(false)
  const [tried, setTried] = useState(false)
  const asks = procedure.events.find(({ id }) => id === chosen)?.asks ?? []
  const submit = () => {
    setTried(true)
    if (!chosen || !on) return
    onAdd({
      event: chosen,
      on,
      ...(asks.includes('mode') && mode && { mode }),
      ...(asks.includes('printedUntil') && printed && { printedUntil: printed }),
      ...(asks.includes('answers') && fourYes && { answers: YES }),
      ...(asks.includes('evidence') && { evidence }),
    })
    setChosen(null)
    setPrinted(null)
    setMode(null)
    setFourYes(false)
    setEvidence(false)
    setTried(false)
  }
  return (
    <Form onSubmit={submit} className="flex flex-col gap-4">
      <FormGrid columns={2}>
        <Select
          label={m.procedures_event()}
          options={procedure.events
            .toSorted((a, b) => Number(fitting.has(b.id)) - Number(fitting.has(a.id)))
            .map(({ id, title }) => ({
              value: id,
              label: textOf(title),
              ...(!fitting.has(id) && { hint: m.procedures_not_possible() }),
            }))}
          value={chosen}
          onChange={setChosen}
          error={tried && !chosen ? m.procedures_event_missing() : undefined}
        />
        <DateField
          label={m.procedures_event_on()}
          value={on}
          onChange={setOn}
          error={tried && !on ? m.procedures_event_missing() : undefined}
        />
        {asks.includes('mode') && (
          <Select
            label={m.procedures_event_mode()}
            options={optionsOf(modeWords)}
            value={mode}
            onChange={setMode}
          />
        )}
        {asks.includes('printedUntil') && (
          <DateField label={m.procedures_printed()} mark="optional" value={printed} onChange={setPrinted} />
        )}
      </FormGrid>
      {asks.includes('answers') && (
        <Checkbox label={m.procedures_four_yes()} checked={fourYes} onChange={setFourYes} />
      )}
      {asks.includes('evidence') && (
        <Checkbox label={m.procedures_evidence()} checked={evidence} onChange={setEvidence} />
      )}
      <Button type="submit" icon={<Plus size={18} />} className="self-start">
        {m.procedures_add()}
      </Button>
    </Form>
  )
}
