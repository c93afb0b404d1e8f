import { DANGER_TERMS } from '@havre/kinds/vocabularies/missing.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { EPISODE } from '../episode-keeper.ts'
import type { Episode } from '../use-episode.ts'

/** The switches that shorten the delays, with their effect beside them. */
export function DangerCard({ episode }: { episode: Episode }) {
  const { keeper, one, shown } = episode
  return (
    <Card title={m.missing_factors()} aside={one.urgent && <Badge tone="danger">{m.missing_urgent()}</Badge>}>
      <p className="text-ink-soft text-small">
        {one.urgent && one.factors.length === 0 ? m.missing_factors_long() : m.missing_factors_help()}
      </p>
      <div className="mt-2 grid gap-x-6 sm:grid-cols-2 xl:grid-cols-1">
        {DANGER_TERMS.map(term => (
          <Switch
            key={term.code}
            label={textOf(term.label)}
            checked={shown(EPISODE, `factors/${term.code}`) === true}
            onChange={on => keeper.type(EPISODE, `factors/${term.code}`, on, true)}
            disabled={!one.can.change}
          />
        ))}
      </div>
    </Card>
  )
}
