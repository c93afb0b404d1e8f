import { m } from '../../../paraglide/messages.js'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Meeting } from '../api/get-meeting.ts'
import type { RowFaults } from '../network-problems.ts'
import { RowsField } from './rows-field.tsx'

type Protocol = Meeting['protocols'][number]
export const isNamed = ({ protocol }: Protocol) => protocol.trim() !== ''
/** Says what changes, and not of what; a row that says nothing at all is not sent. */
export const isNameless = (one: Protocol) => !isNamed(one) && one.change.trim() !== ''

/** The protocols that a meeting decided to change, row by row. */
export function ProtocolsField(props: {
  protocols: readonly Protocol[]
  onChange: (protocols: Protocol[]) => void
  error: string | undefined
  faults: RowFaults
}) {
  const { protocols, onChange, error, faults } = props
  return (
    <RowsField<Protocol>
      legend={m.network_protocols()}
      add={m.network_protocol_add()}
      rows={protocols}
      fresh={{ protocol: '', change: '' }}
      onChange={onChange}
      error={error}
      nameOf={({ protocol }) => protocol || m.network_protocol()}
    >
      {({ protocol, change }, put, at) => (
        <>
          <TextInput
            label={m.network_protocol()}
            className="min-w-48 flex-1"
            value={protocol}
            onChange={next => put({ protocol: next })}
            maxLength={160}
            error={faults(at, 'protocol')}
          />
          <TextInput
            label={m.network_protocol_change()}
            className="min-w-56 flex-2"
            value={change}
            onChange={next => put({ change: next })}
            maxLength={500}
            error={faults(at, 'change')}
          />
        </>
      )}
    </RowsField>
  )
}
