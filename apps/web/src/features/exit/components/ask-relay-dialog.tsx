import { useState } from 'react'
import { today } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Option } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { askRelay } from '../api/exit-changes.ts'
import { useExitChange } from '../api/exit-room.ts'
import { faultAt } from '../exit-fault.ts'
import { type DialogState, ExitDialog } from './exit-dialog.tsx'
import { ExitFailure } from './exit-failure.tsx'

interface Props extends DialogState {
  planId: string
  /** Services of the directory, by name. */
  partners: readonly Option[]
}

/** Somebody outside is asked to take over. */
export default function AskRelayDialog({ open, onClose, ...given }: Props) {
  return (
    <ExitDialog open={open} onClose={onClose} title={m.exit_relay_ask()}>
      <AskForm {...given} onDone={onClose} />
    </ExitDialog>
  )
}

function AskForm({ planId, partners, onDone }: Omit<Props, keyof DialogState> & { onDone: () => void }) {
  const [how, setHow] = useState<'partner' | 'other'>(partners.length > 0 ? 'partner' : 'other')
  const [partnerId, setPartnerId] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const [contact, setContact] = useState('')
  const [askedOn, setAskedOn] = useState<string | null>(today())
  const [bad, setBad] = useState(false)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = useExitChange()
  const who =
    how === 'partner'
      ? partnerId
        ? { partnerId }
        : undefined
      : name.trim()
        ? { name: name.trim() }
        : undefined
  const missing = (is: boolean) => (tried && is ? m.exit_needed() : undefined)
  const submit = () => {
    setTried(true)
    if (!who || !purpose.trim() || !askedOn || bad) return
    const body = {
      ...who,
      purpose: purpose.trim(),
      askedOn,
      ...(contact.trim() && { contact: contact.trim() }),
    }
    change.mutate(() => askRelay(planId, body, key), { onSuccess: onDone })
  }
  return (
    <Form onSubmit={submit}>
      <ExitFailure error={change.error} />
      {partners.length > 0 && (
        <RadioGroup
          label={m.exit_relay_who()}
          options={[
            { value: 'partner', label: m.exit_relay_partner() },
            { value: 'other', label: m.exit_relay_other() },
          ]}
          value={how}
          onChange={setHow}
        />
      )}
      {how === 'partner' ? (
        <Combobox
          label={m.exit_relay_partner()}
          options={partners}
          value={partnerId}
          onChange={setPartnerId}
          error={missing(!partnerId)}
        />
      ) : (
        <TextInput
          label={m.exit_relay_who()}
          value={name}
          onChange={setName}
          maxLength={160}
          error={missing(!name.trim())}
        />
      )}
      <TextArea
        label={m.exit_relay_purpose()}
        value={purpose}
        onChange={setPurpose}
        maxLength={1000}
        rows={2}
        error={missing(!purpose.trim())}
      />
      <TextInput
        label={m.exit_relay_contact()}
        mark="optional"
        value={contact}
        onChange={setContact}
        maxLength={200}
      />
      <DateField
        label={m.exit_relay_asked()}
        value={askedOn}
        onChange={setAskedOn}
        onInvalid={setBad}
        error={missing(!askedOn) ?? faultAt(change.error, 'askedOn')}
      />
      <Button type="submit" variant="primary" className="self-end" loading={change.isPending}>
        {m.exit_save()}
      </Button>
    </Form>
  )
}
