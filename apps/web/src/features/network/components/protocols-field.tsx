import { Plus, X } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Meeting } from '../api/get-meeting.ts'
import type { RowFaults } from '../network-problems.ts'

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
  const put = (at: number, part: Partial<Protocol>) =>
    onChange(protocols.map((one, n) => (n === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-semibold">{m.network_protocols()}</legend>
      {protocols.map(({ protocol, change }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike while they are written
        <div key={n} className="flex flex-wrap items-end gap-3">
          <TextInput
            label={m.network_protocol()}
            className="min-w-48 flex-1"
            value={protocol}
            onChange={next => put(n, { protocol: next })}
            maxLength={160}
            error={faults(n, 'protocol')}
          />
          <TextInput
            label={m.network_protocol_change()}
            className="min-w-56 flex-2"
            value={change}
            onChange={next => put(n, { change: next })}
            maxLength={500}
            error={faults(n, 'change')}
          />
          <Button
            variant="quiet"
            icon={<X size={18} />}
            aria-label={m.network_remove_of({ what: protocol || m.network_protocol() })}
            onClick={() => onChange(protocols.filter((_, at) => at !== n))}
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
        onClick={() => onChange([...protocols, { protocol: '', change: '' }])}
      >
        {m.network_protocol_add()}
      </Button>
    </fieldset>
  )
}
