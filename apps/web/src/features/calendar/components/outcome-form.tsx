import { useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ConflictPanel } from '../../../ui/conflict-panel.tsx'
import { Form } from '../../../ui/form.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Occurrence, Outcome } from '../api/read-occurrence.ts'
import { type OutcomeBody, useSaveOutcome } from '../api/save-outcome.ts'
import { emptyOutcome, outcomeDifferences, readyOutcome, toOutcomeBody } from '../outcome-draft.ts'
import { refusalWords } from '../refusal-words.ts'
import type { Choice } from './appointment-fields.tsx'
import { DrillFields } from './drill-fields.tsx'
import { MeetingFields } from './meeting-fields.tsx'

interface Props {
  occurrence: Occurrence
  people: readonly Choice[]
  onDone: () => void
}

/** Minutes, the result of a drill, or how it went; saved at the version that was opened. */
export function OutcomeForm({ occurrence, people, onDone }: Props) {
  const { occasion, on, outcome } = occurrence
  // What was opened stays the ground of this writing, whatever is read again meanwhile.
  const [base] = useState(outcome)
  const [opened] = useState<OutcomeBody>(() => (base ? toOutcomeBody(base) : emptyOutcome(occasion.kind)))
  const [draft, setDraft] = useState(opened)
  const keys = useCreateKey()
  const save = useSaveOutcome()
  const theirs = save.error instanceof ApiProblem ? asOutcome(save.error.current) : undefined

  const send = (over?: Outcome) => {
    const at = over ?? base
    const body = readyOutcome(draft)
    save.mutate(
      at
        ? { outcomeId: at.id, version: at.version, body }
        : { occasionId: occasion.id, on, body, idempotencyKey: keys.of(body) },
      { onSuccess: onDone },
    )
  }
  const submit = () => {
    send()
  }
  const guard = <LeaveGuard when={JSON.stringify(draft) !== JSON.stringify(opened)} />
  if (theirs) {
    return (
      <>
        {guard}
        <ConflictPanel
          differences={outcomeDifferences(draft, toOutcomeBody(theirs))}
          saving={save.isPending}
          onMine={() => send(theirs)}
          onTheirs={onDone}
        />
      </>
    )
  }
  return (
    <Card>
      {guard}
      <Form onSubmit={submit} className="flex flex-col gap-7">
        {save.error && (
          <Banner tone="danger" title={m.calendar_not_saved()}>
            {refusalWords(save.error)}
          </Banner>
        )}
        {draft.form === 'meeting' && <MeetingFields draft={draft} onChange={setDraft} people={people} />}
        {draft.form === 'drill' && <DrillFields draft={draft} onChange={setDraft} />}
        {draft.form === 'session' && (
          <TextArea
            label={m.calendar_session_words()}
            value={draft.words ?? ''}
            onChange={words => setDraft({ ...draft, words })}
            maxLength={4000}
            rows={5}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onDone} disabled={save.isPending}>
            {m.calendar_leave()}
          </Button>
          <Button type="submit" variant="primary" loading={save.isPending}>
            {m.calendar_save()}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

function asOutcome(current: unknown): Outcome | undefined {
  const isOutcome = (value: unknown): value is Outcome =>
    typeof value === 'object' && value !== null && 'body' in value && 'occasionId' in value
  return isOutcome(current) ? current : undefined
}
