import type { Wire } from '@havre/contracts/wire.ts'
import { Plus, X } from 'lucide-react'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Select } from '../../../ui/select.tsx'
import type { RowFaults } from '../network-problems.ts'
import { roleWords } from '../network-words.ts'

type Parties = Wire['createAgreement']['body']['parties']

interface Props {
  parties: Parties
  partners: readonly { value: string; label: string }[]
  onChange: (parties: Parties) => void
  /** What is wrong with the list as a whole. */
  error: string | undefined
  faults: RowFaults
}

/** The services that an agreement binds, each once, and as what. */
export function PartiesField({ parties, partners, onChange, error, faults }: Props) {
  const chosen = new Set(parties.map(({ partnerId }) => partnerId))
  const free = partners.filter(({ value }) => !chosen.has(value))
  const put = (at: number, part: Partial<Parties[number]>) =>
    onChange(parties.map((party, n) => (n === at ? { ...party, ...part } : party)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{m.network_parties()}</legend>
      {parties.map((party, n) => (
        <div key={party.partnerId} className="flex flex-wrap items-end gap-3">
          <Combobox
            label={m.network_party()}
            className="min-w-56 flex-2"
            options={partners.filter(({ value }) => value === party.partnerId || !chosen.has(value))}
            value={party.partnerId}
            onChange={partnerId => partnerId && put(n, { partnerId })}
            error={faults(n, 'partnerId')}
          />
          <Select
            label={m.network_party_as()}
            className="min-w-48 flex-1"
            options={optionsOf(roleWords)}
            value={party.role}
            onChange={role => put(n, { role })}
          />
          <Button
            variant="quiet"
            icon={<X size={18} />}
            aria-label={m.network_remove_of({
              what: partners.find(({ value }) => value === party.partnerId)?.label ?? m.network_party(),
            })}
            onClick={() => onChange(parties.filter((_, at) => at !== n))}
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
        disabled={free.length === 0}
        onClick={() => {
          const next = free[0]
          if (next) onChange([...parties, { partnerId: next.value, role: 'other' }])
        }}
      >
        {m.network_party_add()}
      </Button>
    </fieldset>
  )
}
