import { date } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import type { Incompatibility } from '../api/list-incompatibilities.ts'
import { EndApartDialog } from './apart-dialogs.tsx'
import { loaded } from './use-actions.tsx'

/** Who is not to live beside whom, and why. */
export function ApartList({ pairs }: { pairs: readonly Incompatibility[] }) {
  return (
    <List label={m.places_apart()}>
      {pairs.map(pair => (
        <ListRow
          key={pair.id}
          title={m.places_apart_of({ one: pair.youths[0].alias, other: pair.youths[1].alias })}
          meta={
            <>
              <span className="block">
                {pair.until
                  ? m.places_from_to({ from: date(pair.since), to: date(pair.until) })
                  : m.places_since({ from: date(pair.since) })}
                {pair.decidedBy.name && ` · ${m.places_apart_decided({ name: pair.decidedBy.name })}`}
              </span>
              <span dir="auto" className="block whitespace-pre-line text-ink">
                {pair.reason}
              </span>
              {pair.endedWhy && (
                <span dir="auto" className="block">
                  {m.places_ended_why({ why: pair.endedWhy })}
                </span>
              )}
            </>
          }
          trailing={
            <>
              {pair.together && <Badge tone="warn">{m.places_apart_together()}</Badge>}
              {pair.can.end && (
                <Opener
                  size="small"
                  load={loaded}
                  dialog={(open, onClose) => <EndApartDialog pair={pair} open={open} onClose={onClose} />}
                >
                  {m.places_apart_end()}
                </Opener>
              )}
            </>
          }
        />
      ))}
    </List>
  )
}
