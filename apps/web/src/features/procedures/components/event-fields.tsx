import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { PastEvent, ProcedureDetail } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { evidenceWords, questionWords } from '../law-words.ts'
import { modeWords } from '../procedure-words.ts'

export type EventValues = Pick<
  PastEvent,
  'mode' | 'printedUntil' | 'answers' | 'ground' | 'evidence' | 'evidenceId' | 'note'
>
export const noValues: EventValues = {
  mode: null,
  printedUntil: null,
  answers: null,
  ground: null,
  evidence: null,
  evidenceId: null,
  note: null,
}
/** An act of the file that may prove an event. */
export type Proof = { readonly id: string; readonly label: string }

/** What of the fields an event asks for, and its note: what was filled in for another event is not sent with it. */
export function askedOf(values: EventValues, asks: Props['asks']): EventValues {
  const of = <K extends keyof EventValues>(key: K, asked: Props['asks'][number]) =>
    asks.includes(asked) ? values[key] : null
  return {
    mode: of('mode', 'mode'),
    printedUntil: of('printedUntil', 'printedUntil'),
    answers: of('answers', 'answers'),
    ground: of('ground', 'ground'),
    evidence: of('evidence', 'evidence'),
    evidenceId: of('evidenceId', 'evidence'),
    note: values.note,
  }
}

interface Props {
  asks: ProcedureDetail['result']['possible'][number]['asks']
  proofs: readonly Proof[]
  value: EventValues
  onChange: (value: EventValues) => void
  onInvalid: (invalid: boolean) => void
  printedError?: string | undefined
  noteHelp?: string | undefined
}

/** What the law asks about one event, and nothing else. */
export function EventFields({ asks, proofs, value, onChange, onInvalid, printedError, noteHelp }: Props) {
  const { data } = useProcedures()
  const set = (part: Partial<EventValues>) => onChange({ ...value, ...part })
  return (
    <>
      <FormGrid columns={2}>
        {asks.includes('mode') && (
          <Select
            label={m.procedures_event_mode()}
            options={optionsOf(modeWords)}
            value={value.mode}
            onChange={mode => set({ mode })}
          />
        )}
        {asks.includes('printedUntil') && (
          <DateField
            label={m.legal_printed()}
            help={m.legal_printed_help()}
            mark="optional"
            value={value.printedUntil}
            onChange={printedUntil => set({ printedUntil })}
            onInvalid={onInvalid}
            error={printedError}
          />
        )}
        {asks.includes('ground') && (
          <Select
            label={m.legal_ground()}
            options={(data?.grounds ?? []).map(({ id, title }) => ({ value: id, label: textOf(title) }))}
            value={value.ground}
            onChange={ground => set({ ground })}
          />
        )}
        {asks.includes('evidence') && (
          <Select
            label={m.legal_evidence()}
            options={optionsOf(evidenceWords)}
            value={value.evidence}
            onChange={evidence => set({ evidence, ...(evidence !== 'file' && { evidenceId: null }) })}
          />
        )}
        {value.evidence === 'file' && proofs.length > 0 && (
          <Select
            label={m.legal_evidence_act()}
            options={proofs.map(({ id, label }) => ({ value: id, label }))}
            value={value.evidenceId}
            onChange={evidenceId => set({ evidenceId })}
          />
        )}
      </FormGrid>
      {asks.includes('answers') && (
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-2 font-medium">{m.legal_question()}</legend>
          {optionsOf(questionWords).map(({ value: question, label }) => (
            <RadioGroup
              key={question}
              label={label}
              layout="segments"
              options={[
                { value: 'yes', label: m.procedures_yes() },
                { value: 'no', label: m.procedures_no() },
                { value: 'unknown', label: m.procedures_unknown() },
              ]}
              value={value.answers?.[question] ?? 'unknown'}
              onChange={answer => set({ answers: { ...value.answers, [question]: answer } })}
            />
          ))}
        </fieldset>
      )}
      <TextArea
        label={m.legal_note()}
        help={noteHelp}
        mark="optional"
        value={value.note ?? ''}
        onChange={note => set({ note: note || null })}
        maxLength={2000}
        rows={2}
      />
    </>
  )
}
