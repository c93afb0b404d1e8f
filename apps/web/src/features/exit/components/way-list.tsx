import type { ReactNode } from 'react'
import { date, shortDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { List } from '../../../ui/list.tsx'
import type { ExitListItem } from '../api/exit-lists.ts'
import { daysWords, firstWords, itemStates, lostWords, relayWords } from '../exit-words.ts'
import { LevelBadge } from './level-badge.tsx'
import { PillarSigns } from './pillar-signs.tsx'

interface Props {
  items: readonly ExitListItem[]
  /** The way to the room of one of them. */
  whoOf: (item: ExitListItem) => ReactNode
}

/** Everybody on the way out: colour with its reason, five pillars, what is to be done first, who takes over. */
export function WayList({ items, whoOf }: Props) {
  return (
    <List label={m.exit_list_label()}>
      {items.map(item => (
        <li key={item.youthId} className="grid gap-x-6 gap-y-2 px-4 py-3 lg:grid-cols-[2fr_3fr]">
          <div className="flex min-w-0 flex-col items-start gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <LevelBadge readiness={item.readiness} />
              {whoOf(item)}
            </p>
            {item.exit && item.readiness ? (
              <p className="text-small">
                <span className="font-medium tabular">{daysWords(item.readiness.daysLeft)}</span>
                {` · ${date(item.exit.on)} · `}
                <span className="text-ink-soft">
                  {item.exit.by === 'person' ? m.exit_by_person() : m.exit_by_majority()}
                </span>
              </p>
            ) : (
              <p className="text-ink-soft text-small">{m.exit_no_date_why()}</p>
            )}
            {item.readiness && <p className="text-ink-soft text-small">{textOf(item.readiness.reason)}</p>}
          </div>
          <div className="flex min-w-0 flex-col gap-2">
            <PillarSigns
              pillars={item.pillars}
              calm={item.readiness?.level === 'green' || item.readiness?.level === null}
            />
            <Ahead item={item} />
          </div>
        </li>
      ))}
    </List>
  )
}

function Ahead({ item: { first, late, relay, planId } }: { item: ExitListItem }) {
  const stands = relayWords[relay]
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      {first ? (
        <span className="min-w-0">
          {m.exit_pair({
            term: m.exit_first(),
            value: `${firstWords(first)}, ${shortDate(first.on)} · ${itemStates[first.state].words()}`,
          })}
        </span>
      ) : (
        <span className="text-ink-soft">{m.exit_next_none()}</span>
      )}
      {first?.lastOn && <Badge tone="danger">{lostWords(first.lost, shortDate(first.lastOn))}</Badge>}
      {late > 1 && <Badge tone="danger">{m.exit_late({ count: late })}</Badge>}
      <Badge tone={stands.tone}>
        {m.exit_pair({ term: m.exit_relay_label(), value: stands.words().toLocaleLowerCase() })}
      </Badge>
      {!planId && <Badge>{m.exit_plan_none()}</Badge>}
    </div>
  )
}
