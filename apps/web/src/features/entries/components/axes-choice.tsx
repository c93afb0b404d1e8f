import type { Entry } from '@havre/contracts/entries.ts'
import { useId } from 'react'
import { AXES, axisIcon, axisLabel } from '../../../lib/axis-label.tsx'
import { m } from '../../../paraglide/messages.js'
import { ToggleChip } from '../../../ui/chip.tsx'

interface Props {
  axes: Entry['axes']
  onChange: (axes: Entry['axes']) => void
}

/** The axes of a draft, in the order of a stay: one act may belong to several, and always belongs to one. */
export function AxesChoice({ axes, onChange }: Props) {
  const label = useId()
  return (
    <fieldset aria-labelledby={label} className="flex flex-col gap-2">
      <span id={label} className="font-semibold">
        {m.acts_axes()}
      </span>
      <span className="text-ink-soft text-small">{m.acts_axes_help()}</span>
      <div className="flex flex-wrap gap-2">
        {AXES.map(axis => (
          <ToggleChip
            key={axis}
            icon={axisIcon(axis)}
            pressed={axes.includes(axis)}
            onChange={pressed => {
              const next = AXES.filter(one => (one === axis ? pressed : axes.includes(one)))
              if (next.length > 0) onChange(next)
            }}
          >
            {axisLabel(axis)}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  )
}
