import { DoorOpen, Footprints } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Card } from '../../../ui/card.tsx'
import type { Autonomy } from '../api/read-autonomy.ts'
import { presenceWords, visitsWords } from '../autonomy-words.ts'

/** What is known at the door of the stage that runs: how often somebody goes there, who may visit. */
export function StageRules({ rules }: { rules: NonNullable<Autonomy['rules']> }) {
  return (
    <Card title={m.autonomy_door()}>
      <div className="flex flex-col gap-4">
        {rules.suspended && <Banner tone="warn">{m.autonomy_door_suspended()}</Banner>}
        <dl className="grid gap-4 sm:grid-cols-2">
          <div className="flex items-start gap-3">
            <Footprints size={24} className="mt-1 shrink-0 text-accent" />
            <div>
              <dt className="text-ink-soft text-small">{m.autonomy_presence()}</dt>
              <dd className="font-semibold text-lg">{presenceWords[rules.presence]()}</dd>
            </div>
          </div>
          <div className="flex items-start gap-3">
            <DoorOpen size={24} className="mt-1 shrink-0 text-accent" />
            <div>
              <dt className="text-ink-soft text-small">{m.autonomy_visits()}</dt>
              <dd className="font-semibold text-lg">{visitsWords[rules.visits]()}</dd>
            </div>
          </div>
        </dl>
      </div>
    </Card>
  )
}
