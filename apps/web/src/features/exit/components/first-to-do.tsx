import { date, longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { FirstToDo as First } from '../api/exit-room.ts'
import { firstWords, itemStates, lostWords, pillarNames } from '../exit-words.ts'

/** What is to be done first, with its day: before every number. */
export function FirstToDo({ first }: { first: First }) {
  const { code, pillar, on, state, lastOn, lost } = first
  const { words, tone } = itemStates[state]
  return (
    <section className="flex flex-col gap-1 rounded-card border border-line-strong bg-surface px-5 py-4">
      <h2 className="text-ink-soft text-small">{m.exit_first()}</h2>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold text-title-3">{firstWords(first)}</span>
        <span className="font-medium">{m.exit_first_by({ on: longDate(on) })}</span>
        <Badge tone={tone}>{words()}</Badge>
        {lastOn && <Badge tone="danger">{lostWords(lost, date(lastOn))}</Badge>}
        {code !== null && pillar && <Badge>{pillarNames[pillar]()}</Badge>}
      </p>
    </section>
  )
}
