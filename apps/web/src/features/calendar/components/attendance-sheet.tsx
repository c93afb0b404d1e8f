import { Plus } from 'lucide-react'
import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { List } from '../../../ui/list.tsx'
import { Section } from '../../../ui/page.tsx'
import { PlacesStrip } from '../../../ui/places-strip.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import type { Occurrence } from '../api/read-occurrence.ts'
import { AttendanceRow } from './attendance-row.tsx'

/** Who takes part in one date: numbers first, places as a picture, then one line for each youth. */
export function AttendanceSheet({ occurrence }: { occurrence: Occurrence }) {
  const { sheet, occasion, cancelled } = occurrence
  const enrolled = sheet.filter(({ attendance }) => attendance)
  const others = sheet.filter(({ attendance }) => !attendance)
  const [all, setAll] = useState(enrolled.length === 0)
  const count = (...statuses: string[]) =>
    enrolled.filter(({ attendance }) => attendance && statuses.includes(attendance.status)).length
  const taken = count('planned', 'present')
  const shown = all ? sheet : enrolled
  return (
    <Section title={m.calendar_sheet()}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-medium">
          {occasion.maxParticipants === null
            ? m.calendar_taking({ count: taken })
            : m.calendar_places({ taken, total: occasion.maxParticipants })}
        </p>
        {count('present') > 0 && (
          <p className="text-ink-soft">{m.calendar_present_count({ count: count('present') })}</p>
        )}
        {occasion.maxParticipants !== null && <PlacesStrip taken={taken} total={occasion.maxParticipants} />}
      </div>
      {sheet.length === 0 ? (
        <EmptyState title={m.calendar_sheet_empty()} />
      ) : (
        shown.length > 0 && (
          <List label={m.calendar_sheet()}>
            {shown.map(line => (
              <AttendanceRow key={line.youthId} line={line} occurrence={occurrence} locked={cancelled} />
            ))}
          </List>
        )
      )}
      {!all && others.length > 0 && (
        <Button variant="quiet" icon={<Plus size={18} />} className="self-start" onClick={() => setAll(true)}>
          {m.calendar_sheet_more({ count: others.length })}
        </Button>
      )}
    </Section>
  )
}
