import type { Wire } from '@havre/contracts/wire.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { Select } from '../../../ui/select.tsx'
import type { RowFaults } from '../network-problems.ts'
import { roleWords } from '../network-words.ts'
import { RowsField } from './rows-field.tsx'

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
  const next = partners.find(({ value }) => !chosen.has(value))
  return (
    <RowsField<Parties[number]>
      legend={m.network_parties()}
      add={m.network_party_add()}
      rows={parties}
      fresh={next ? { partnerId: next.value, role: 'other' } : null}
      onChange={onChange}
      error={error}
      keyOf={({ partnerId }) => partnerId}
      nameOf={({ partnerId }) =>
        partners.find(({ value }) => value === partnerId)?.label ?? m.network_party()
      }
    >
      {(party, put, at) => (
        <>
          <Combobox
            label={m.network_party()}
            className="min-w-56 flex-2"
            options={partners.filter(({ value }) => value === party.partnerId || !chosen.has(value))}
            value={party.partnerId}
            onChange={partnerId => partnerId && put({ partnerId })}
            error={faults(at, 'partnerId')}
          />
          <Select
            label={m.network_party_as()}
            className="min-w-48 flex-1"
            options={optionsOf(roleWords)}
            value={party.role}
            onChange={role => put({ role })}
          />
        </>
      )}
    </RowsField>
  )
}
