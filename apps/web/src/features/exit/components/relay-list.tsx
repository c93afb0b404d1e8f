import { shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { ExitRelay } from '../api/exit-room.ts'
import { relayWords } from '../exit-words.ts'
import { AnswerRelay } from './exit-openers.tsx'

/** Who was asked to take over, for what, and what they said. */
export function RelayList({ relays }: { relays: readonly ExitRelay[] }) {
  if (relays.length === 0) return <p className="text-ink-soft">{m.exit_relays_none()}</p>
  return (
    <List label={m.exit_relays()}>
      {relays.map(relay => {
        const { words, tone } = relayWords[relay.answer]
        return (
          <ListRow
            key={relay.id}
            title={<span dir="auto">{relay.name ?? m.exit_relay_hidden()}</span>}
            meta={
              <>
                <span dir="auto" className="block">
                  {[relay.purpose, relay.contact].filter(Boolean).join(' · ')}
                </span>
                {m.exit_relay_asked_on({ at: shortDate(relay.askedOn) })}
                {relay.answeredOn && ` · ${m.exit_relay_answered_on({ at: shortDate(relay.answeredOn) })}`}
              </>
            }
            trailing={
              <>
                <Badge tone={tone}>{words()}</Badge>
                {relay.can.change && <AnswerRelay relay={relay} />}
              </>
            }
          />
        )
      })}
    </List>
  )
}
