import { X } from 'lucide-react'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { Outcome, TrialEvent } from '../api/evaluate-procedure.ts'
import type { Procedure } from '../api/list-procedures.ts'

interface Props {
  procedure: Procedure
  events: readonly TrialEvent[]
  outcome: Outcome | undefined
  onRemove: (id: string) => void
}

/** What was recorded in a trial, by day; what does not fit says why and counts for nothing. */
export function TrialEvents({ procedure, events, outcome, onRemove }: Props) {
  if (events.length === 0) return <p className="text-ink-soft">{m.procedures_events_none()}</p>
  const titleOf = (event: string) => textOf(procedure.events.find(({ id }) => id === event)?.title ?? NOTHING)
  return (
    <List label={m.procedures_events()}>
      {events
        .toSorted((a, b) => (a.on < b.on ? -1 : 1))
        .map(event => {
          const refused = outcome?.refused.find(({ eventId }) => eventId === event.id)
          return (
            <ListRow
              key={event.id}
              title={titleOf(event.event)}
              meta={
                <>
                  {date(event.on)}
                  {event.printedUntil && ` · ${m.procedures_printed_until({ at: date(event.printedUntil) })}`}
                  {refused?.reasons.map(reason => (
                    <span key={reason.en} className="block text-danger">
                      {textOf(reason)}
                    </span>
                  ))}
                </>
              }
              trailing={
                <>
                  {refused && <Badge tone="danger">{m.procedures_not_counted()}</Badge>}
                  <IconButton
                    label={m.procedures_remove({ what: titleOf(event.event) })}
                    icon={<X size={18} />}
                    onClick={() => onRemove(event.id)}
                  />
                </>
              }
            />
          )
        })}
    </List>
  )
}

const NOTHING = { fr: '', nl: '', en: '' }
