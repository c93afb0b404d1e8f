import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Section } from '../../../ui/page.tsx'
import type { ExitRoom } from '../api/exit-room.ts'

/** What French law leaves open after majority, and until when; nothing in a Belgian house. */
export function FrenchRights({ room: { missionLocale, returnUntil } }: { room: ExitRoom }) {
  if (!missionLocale && !returnUntil) return null
  return (
    <Section title={m.exit_french()}>
      <ul className="flex list-disc flex-col gap-1 ps-6">
        {missionLocale && (
          <li>{m.exit_french_mission({ from: date(missionLocale.from), to: date(missionLocale.until) })}</li>
        )}
        {returnUntil && <li>{m.exit_french_return({ at: date(returnUntil) })}</li>}
      </ul>
    </Section>
  )
}
