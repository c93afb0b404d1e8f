import { useState } from 'react'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { type LegalProcedure, lawOf, type PastEvent } from '../api/file-law.ts'
import { useProcedures } from '../api/list-procedures.ts'
import { changeEvent } from '../api/procedure-changes.ts'
import { changed } from '../changed.ts'
import { EventFields, type EventValues, type Proof } from './event-fields.tsx'
import { LawDialog, lawRefusals } from './law-dialog.tsx'

interface Props {
  procedure: LegalProcedure
  event: PastEvent
  proofs: readonly Proof[]
  open: boolean
  onClose: () => void
}

/** What was not known when the event was recorded: the printed date, the answers, the proof. */
export default function CompleteEventDialog({ procedure, event, proofs, ...dialog }: Props) {
  const { data } = useProcedures()
  const rules = data?.items.find(
    ({ id, version }) => id === procedure.definition && version === procedure.definitionVersion,
  )
  const { mode, printedUntil, answers, ground, evidence, evidenceId, note } = event
  const [opened] = useState<EventValues>({ mode, printedUntil, answers, ground, evidence, evidenceId, note })
  const empties = (typed: EventValues) => note !== null && opened.note !== null && !typed.note?.trim()
  return (
    <LawDialog
      {...dialog}
      title={textOf(event.title)}
      description={date(event.on)}
      start={{ typed: opened, erases: false }}
      missing={({ typed, erases }) => ({
        erases: empties(typed) && !erases ? m.legal_note_erase_missing() : undefined,
      })}
      send={({ typed }) => changeEvent(procedure, event.id, changed(trimmed(opened), trimmed(typed)))}
      refreshes={lawOf(procedure.youthId)}
    >
      {({ values: { typed, erases }, set, wrong, onInvalid, error }) => (
        <>
          <EventFields
            asks={rules?.events.find(({ id }) => id === event.event)?.asks ?? []}
            proofs={proofs}
            value={typed}
            onChange={set('typed')}
            onInvalid={onInvalid('typed')}
            printedError={lawRefusals.at(error, 'printedUntil')}
            noteHelp={note && note !== opened.note ? m.legal_note_newer({ note }) : undefined}
          />
          {empties(typed) && (
            <Checkbox
              label={m.legal_note_erase()}
              help={note}
              checked={erases}
              onChange={set('erases')}
              error={wrong('erases')}
            />
          )}
        </>
      )}
    </LawDialog>
  )
}

const trimmed = (typed: EventValues) => ({ ...typed, note: typed.note?.trim() || null })
