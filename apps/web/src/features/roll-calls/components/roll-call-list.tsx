import { Link } from '@tanstack/react-router'
import { nearTime } from '../../../lib/near-time.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List, ListRow, rowLink } from '../../../ui/list.tsx'
import type { RollCallItem } from '../api/list-roll-calls.ts'
import { countsLine, kindWords } from '../roll-call-words.ts'

/** Rounds, the latest first: which, when, by whom, how many were where. */
export function RollCallList({ rollCalls }: { rollCalls: readonly RollCallItem[] }) {
  return (
    <List label={m.shifts_roll_calls()}>
      {rollCalls.map(item => (
        <ListRow
          key={item.id}
          title={
            <Link to="/roll-calls/$rollCallId" params={{ rollCallId: item.id }} className={rowLink}>
              {kindWords[item.kind]()}, {nearTime(item.startedAt)}
            </Link>
          }
          meta={
            <>
              <span className="block">{closedWords(item)}</span>
              <span className="block">{countsLine(item)}</span>
            </>
          }
          trailing={
            <>
              {(item.counts.missing ?? 0) > 0 && (
                <Badge tone="danger">{m.shifts_count_missing({ count: item.counts.missing ?? 0 })}</Badge>
              )}
              {item.closedAt === null && <Badge tone="warn">{m.shifts_go_on()}</Badge>}
            </>
          }
        />
      ))}
    </List>
  )
}

function closedWords({ closedBy, closedAt, startedBy, startedAt }: RollCallItem): string {
  const name = (person: RollCallItem['startedBy'] | null) => person?.name ?? m.file_somebody()
  return closedAt
    ? m.shifts_closed_by({ name: name(closedBy), at: nearTime(closedAt) })
    : m.shifts_started_by({ name: name(startedBy), at: nearTime(startedAt) })
}
