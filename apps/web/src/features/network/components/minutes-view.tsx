import { m } from '../../../paraglide/messages.js'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Meeting } from '../api/get-meeting.ts'

/** Agenda and minutes, for who reads and does not write. */
export function MinutesView({ meeting }: { meeting: Meeting }) {
  const { agenda, parties, present, practice, protocols } = meeting
  return (
    <KeyValues
      pairs={[
        { term: m.network_agenda(), value: agenda || undefined },
        {
          term: m.network_present(),
          value:
            parties
              .filter(({ partnerId }) => present.includes(partnerId))
              .map(({ name }) => name)
              .join('\n') || undefined,
        },
        { term: m.network_practice(), value: practice || undefined },
        {
          term: m.network_protocols(),
          value:
            protocols
              .map(({ protocol, change }) => [protocol, change].filter(Boolean).join(' : '))
              .join('\n') || undefined,
        },
      ]}
    />
  )
}
