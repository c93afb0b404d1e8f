import { CircleAlert } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { ToggleChip } from '../../../ui/chip.tsx'
import type { Going } from './outing-dialog.tsx'

interface Props {
  youths: readonly Going[]
  value: readonly string[]
  onChange: (ids: string[]) => void
  error: string | undefined
}

/** Who goes out, one tap each; several go together. */
export function WhoGoes({ youths, value, onChange, error }: Props) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-semibold">{m.outings_who()}</legend>
      <div className="flex flex-wrap gap-2">
        {youths.map(({ id, alias }) => (
          <ToggleChip
            key={id}
            pressed={value.includes(id)}
            onChange={pressed => onChange(pressed ? [...value, id] : value.filter(one => one !== id))}
          >
            <bdi>{alias}</bdi>
          </ToggleChip>
        ))}
      </div>
      {error && (
        <p role="alert" className="flex items-start gap-1.5 font-medium text-danger text-small">
          <CircleAlert size={18} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  )
}
