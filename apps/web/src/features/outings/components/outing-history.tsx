import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import type { OutingItem } from '../api/list-outings.ts'
import { outingFacts, standing } from '../outing-words.ts'
import { NoteDeviation } from './outing-openers.tsx'

/** Outings that are over, the latest first: when, why, how it ended. */
export function OutingHistory({ outings, now }: { outings: readonly OutingItem[]; now: number }) {
  return (
    <List label={m.outings_before()}>
      {outings.map(outing => {
        const { words, tone } = standing(outing, now)
        return (
          <ListRow
            key={outing.id}
            title={nearTime(outing.startsAt)}
            meta={
              <>
                <span className="block">{outingFacts(outing)}</span>
                {outing.place && (
                  <span dir="auto" className="block">
                    {outing.place}
                  </span>
                )}
                {outing.deviation && (
                  <span dir="auto" className="block text-ink">
                    {m.outings_deviation_now({ words: outing.deviation })}
                  </span>
                )}
              </>
            }
            trailing={
              <>
                <Badge tone={tone}>{words}</Badge>
                {outing.can.change && outing.status === 'back' && <NoteDeviation outing={outing} />}
              </>
            }
          />
        )
      })}
    </List>
  )
}
