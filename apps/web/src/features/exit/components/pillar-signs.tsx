import { Check, Clock, X } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { cx } from '../../../ui/cx.ts'
import { toneClass } from '../../../ui/tones.ts'
import type { Pillar, PillarState } from '../api/exit-room.ts'
import { PILLARS, pillarNames, pillarStates, pillarWords } from '../exit-words.ts'

export const stateIcons = { ok: Check, planned: Clock, missing: X }

interface Props {
  pillars: Readonly<Record<Pillar, PillarState>>
  /** There is still time: what is missing does not call. */
  calm?: boolean
}

/** The five pillars in one line: a sign and a word each, never colour alone. */
export function PillarSigns({ pillars, calm = false }: Props) {
  return (
    <ul aria-label={m.exit_pillars()} className="flex flex-wrap gap-1.5">
      {PILLARS.map(pillar => {
        const { words, tone } = pillarStates[pillars[pillar]]
        const Icon = stateIcons[pillars[pillar]]
        return (
          <li
            key={pillar}
            className={cx(
              'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-small',
              toneClass[calm && tone === 'danger' ? 'neutral' : tone],
            )}
          >
            <Icon size={14} aria-hidden="true" className="shrink-0" />
            <span aria-hidden="true">{pillarWords[pillar]()}</span>
            <span className="sr-only">{m.exit_pair({ term: pillarNames[pillar](), value: words() })}</span>
          </li>
        )
      })}
    </ul>
  )
}
