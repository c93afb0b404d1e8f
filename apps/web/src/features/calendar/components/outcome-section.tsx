import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'
import type { Occurrence } from '../api/read-occurrence.ts'
import type { Choice } from './appointment-fields.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { OutcomeView } from './outcome-view.tsx'

interface Props {
  occurrence: Occurrence
  people: readonly Choice[]
  /** Makes a decision that concerns one youth a task of that file. */
  taskOf: (text: string) => ReactNode
  /** Beside the heading: show the minutes to the residents. */
  actions?: ReactNode
}

/** What came of one date: read, or written where that is allowed. */
export function OutcomeSection({ occurrence, people, taskOf, actions }: Props) {
  const { outcome, occasion, can, date } = occurrence
  const [writing, setWriting] = useState(false)
  const isMeeting = occasion.kind === 'meeting'
  // Only an agenda is prepared beforehand.
  const tooEarly = !isMeeting && date > today()
  if (!outcome && (tooEarly || !can.write)) return null
  return (
    <Section
      title={isMeeting ? m.calendar_minutes() : m.calendar_outcome()}
      actions={
        !writing && (
          <>
            {outcome && actions}
            {can.write && (
              <Button icon={<Pencil size={18} />} onClick={() => setWriting(true)}>
                {outcome ? m.calendar_outcome_change() : m.calendar_outcome_write()}
              </Button>
            )}
          </>
        )
      }
    >
      {writing ? (
        <OutcomeForm occurrence={occurrence} people={people} onDone={() => setWriting(false)} />
      ) : outcome ? (
        <OutcomeView outcome={outcome} taskOf={taskOf} />
      ) : (
        <p className="text-ink-soft">{m.calendar_outcome_none()}</p>
      )}
    </Section>
  )
}
