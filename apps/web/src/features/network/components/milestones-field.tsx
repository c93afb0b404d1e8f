import type { Wire } from '@havre/contracts/wire.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { RowFaults } from '../network-problems.ts'
import { milestoneWords } from '../network-words.ts'
import { RowsField } from './rows-field.tsx'

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
  return (
    <RowsField<Milestones[number]>
      legend={m.network_milestones()}
      add={m.network_milestone_add()}
      rows={milestones}
      fresh={{ milestone: 'reception', what: '' }}
      onChange={onChange}
      error={error}
      nameOf={({ milestone }) => milestoneWords[milestone]()}
    >
      {(one, put, at) => (
        <>
          <Select
            label={m.network_milestone()}
            className="min-w-40"
            options={optionsOf(milestoneWords)}
            value={one.milestone}
            onChange={milestone => put({ milestone })}
          />
          <TextInput
            label={m.network_milestone_what()}
            className="min-w-56 flex-1"
            value={one.what}
            onChange={what => put({ what })}
            maxLength={300}
            error={faults(at, 'what')}
          />
        </>
      )}
    </RowsField>
  )
}
