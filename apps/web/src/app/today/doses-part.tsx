import { Link } from '@tanstack/react-router'
import { Pill } from 'lucide-react'
import type { Today } from '../../features/today/api/get-today.ts'
import { MedicationDoor } from '../../features/treatments/components/medication-door.tsx'
import { duration, time } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { CodeAvatar } from '../../ui/code-avatar.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Section } from '../../ui/page.tsx'

/** What is to be given now, the late ones first; a tap opens the round. */
export function DosesPart({ doses }: { doses: Today['doses'] }) {
  const due = doses.slots.filter(({ state }) => state === 'late' || state === 'due')
  if (due.length === 0) return doses.slots.length + doses.needed.length > 0 && <MedicationDoor data={doses} />
  return (
    <Section title={m.shifts_doses()}>
      <MedicationDoor data={doses} />
      <List label={m.shifts_doses()}>
        {due.map(dose => (
          <ListRow
            key={`${dose.treatmentId} ${dose.slotOn} ${dose.slotTime}`}
            leading={<CodeAvatar code={dose.youthAlias} />}
            title={
              <Link to="/medication" className={rowLink}>
                <bdi>{dose.youthAlias}</bdi>
              </Link>
            }
            meta={
              <span dir="auto">
                {dose.what}, {dose.dose}
              </span>
            }
            trailing={
              <Badge tone={dose.state === 'late' ? 'danger' : 'warn'} icon={<Pill />}>
                {dose.state === 'late'
                  ? m.shifts_dose_late({ duration: duration(Math.max(1, dose.lateMinutes)) })
                  : m.shifts_dose_due({ at: time(dose.at) })}
              </Badge>
            }
          />
        ))}
      </List>
    </Section>
  )
}
