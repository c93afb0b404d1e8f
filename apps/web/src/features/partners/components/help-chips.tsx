import type { Help } from '@havre/contracts/partner-helps.ts'
import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import { axisIcon } from '../../../lib/axis-label.tsx'
import { m } from '../../../paraglide/messages.js'
import { ToggleChip } from '../../../ui/chip.tsx'
import { helpGroups } from '../partner-words.ts'

interface Props {
  value: readonly Help[]
  onChange: (value: Help[]) => void
  error: string | undefined
}

/** What a service does, by the axis it serves; several. */
export function HelpChips({ value, onChange, error }: Props) {
  const id = useId()
  return (
    <fieldset className="flex flex-col gap-3" aria-describedby={error ? id : undefined}>
      <legend className="font-semibold">{m.partners_helps()}</legend>
      {error && (
        <p id={id} role="alert" className="flex items-start gap-1.5 font-medium text-danger text-small">
          <CircleAlert size={18} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
      {helpGroups().map(({ axis, label, options }) => (
        <fieldset key={axis} className="flex flex-col gap-1.5">
          <legend className="flex items-center gap-1.5 text-ink-soft text-small [&_svg]:size-4">
            {axisIcon(axis)}
            {label}
          </legend>
          <div className="flex flex-wrap gap-2">
            {options.map(option => (
              <ToggleChip
                key={option.value}
                pressed={value.includes(option.value)}
                onChange={on =>
                  onChange([...value.filter(help => help !== option.value), ...(on ? [option.value] : [])])
                }
              >
                {option.label}
              </ToggleChip>
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  )
}
