import type { Wire } from '@havre/contracts/wire.ts'
import { Plus, X } from 'lucide-react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { RowFaults } from '../network-problems.ts'
import { milestoneWords } from '../network-words.ts'

type Milestones = NonNullable<Wire['createAgreement']['body']['milestones']>

interface Props {
  milestones: Milestones
  onChange: (milestones: Milestones) => void
  /** What is wrong with the list as a whole. */
  error: string | undefined
  faults: RowFaults
}

/** The moments of a path at which every party knows what it does. */
export function MilestonesField({ milestones, onChange, error, faults }: Props) {
  const put = (at: number, part: Partial<Milestones[number]>) =>
    onChange(milestones.map((one, n) => (n === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{m.network_milestones()}</legend>
      {milestones.map((one, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike while they are written
        <div key={n} className="flex flex-wrap items-end gap-3">
          <Select
            label={m.network_milestone()}
            className="min-w-40"
            options={optionsOf(milestoneWords)}
            value={one.milestone}
            onChange={milestone => put(n, { milestone })}
          />
          <TextInput
            label={m.network_milestone_what()}
            className="min-w-56 flex-1"
            value={one.what}
            onChange={what => put(n, { what })}
            maxLength={300}
            error={faults(n, 'what')}
          />
          <Button
            variant="quiet"
            icon={<X size={18} />}
            aria-label={m.network_remove_of({ what: milestoneWords[one.milestone]() })}
            onClick={() => onChange(milestones.filter((_, at) => at !== n))}
          >
            {m.network_remove()}
          </Button>
        </div>
      ))}
      {error && <p className="text-danger text-small">{error}</p>}
      <Button
        size="small"
        className="self-start"
        icon={<Plus size={18} />}
        onClick={() => onChange([...milestones, { milestone: 'reception', what: '' }])}
      >
        {m.network_milestone_add()}
      </Button>
    </fieldset>
  )
}
