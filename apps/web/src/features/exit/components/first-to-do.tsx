import { longDate } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import type { ExitRoom } from '../api/exit-room.ts'
import { itemStates, pillarNames } from '../exit-words.ts'

/** What is to be done first, with its day: before every number. */
export function FirstToDo({ first }: { first: NonNullable<ExitRoom['first']> }) {
  const { code, title, pillar, on, state } = first
  const { words, tone } = itemStates[state]
  return (
    <section className="flex flex-col gap-1 rounded-card border border-line-strong bg-surface px-5 py-4">
      <h2 className="text-ink-soft text-small">{m.exit_first()}</h2>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold text-title-3">
          {code === null && pillar ? m.exit_first_pillar({ pillar: pillarNames[pillar]() }) : textOf(title)}
        </span>
        <span className="font-medium">{m.exit_item_day({ to: longDate(on) })}</span>
        <Badge tone={tone}>{words()}</Badge>
        {code !== null && pillar && <Badge>{pillarNames[pillar]()}</Badge>}
      </p>
    </section>
  )
}
