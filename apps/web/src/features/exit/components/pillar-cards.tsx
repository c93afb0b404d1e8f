import { cx } from '../../../ui/cx.ts'
import { toneClass } from '../../../ui/tones.ts'
import type { ExitPlan, ExitRoom } from '../api/exit-room.ts'
import { PILLARS, pillarNames, pillarStates } from '../exit-words.ts'
import { stateIcons } from './pillar-signs.tsx'

interface Props {
  plan: Pick<ExitPlan, 'pillars'>
  /** How each counts. */
  counted: ExitRoom['pillars']
}

/** The five pillars side by side: how each counts, and on what it rests. */
export function PillarCards({ plan, counted }: Props) {
  return (
    <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
      {PILLARS.map(pillar => {
        const { note } = plan.pillars[pillar]
        const { words, tone } = pillarStates[counted[pillar]]
        const Icon = stateIcons[counted[pillar]]
        return (
          <div
            key={pillar}
            className={cx(
              'flex flex-col gap-1 rounded-card border border-current/25 px-4 py-3',
              toneClass[tone],
            )}
          >
            <dt className="text-ink text-small">{pillarNames[pillar]()}</dt>
            <dd>
              <span className="flex items-center gap-2 font-semibold">
                <Icon size={18} aria-hidden="true" className="shrink-0" />
                {words()}
              </span>
              {note && (
                <span dir="auto" className="mt-1 block whitespace-pre-line text-ink text-small">
                  {note}
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
