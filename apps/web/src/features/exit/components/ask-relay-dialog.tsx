import { today } from '../../../lib/formats.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Option } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { askRelay } from '../api/exit-changes.ts'
import { type DialogState, EXIT } from '../api/exit-room.ts'
import { exitRefusals } from '../exit-refusals.ts'

interface Props extends DialogState {
  planId: string
  /** Services of the directory, by name. */
  partners: readonly Option[]
}

interface Values {
  how: 'partner' | 'other'
  partnerId: string | null
  name: string
  purpose: string
  contact: string
  askedOn: string | null
}

/** Somebody outside is asked to take over. */
export default function AskRelayDialog({ planId, partners, open, onClose }: Props) {
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: {
      how: partners.length > 0 ? 'partner' : 'other',
      partnerId: null,
      name: '',
      purpose: '',
      contact: '',
      askedOn: today(),
    },
    required: ['purpose', 'askedOn'],
    missing: ({ how, partnerId, name }) =>
      how === 'partner'
        ? { partnerId: partnerId ? undefined : exitRefusals.missing() }
        : { name: name.trim() ? undefined : exitRefusals.missing() },
    send: async ({ how, partnerId, name, purpose, contact, askedOn }, idempotencyKey) => {
      const who = how === 'other' ? { name: name.trim() } : partnerId && { partnerId }
      if (!who || !askedOn) return
      const body = {
        ...who,
        purpose: purpose.trim(),
        askedOn,
        ...(contact.trim() && { contact: contact.trim() }),
      }
      await askRelay(planId, body, idempotencyKey)
    },
    refreshes: EXIT,
    refusals: exitRefusals,
    onClose,
  })
  return (
    <FormDialog title={m.exit_relay_ask()} open={open} submit={m.exit_save()} {...form}>
      {partners.length > 0 && (
        <RadioGroup
          label={m.exit_relay_who()}
          options={[
            { value: 'partner', label: m.exit_relay_partner() },
            { value: 'other', label: m.exit_relay_other() },
          ]}
          value={values.how}
          onChange={set('how')}
        />
      )}
      {values.how === 'partner' ? (
        <Combobox
          label={m.exit_relay_partner()}
          options={partners}
          value={values.partnerId}
          onChange={set('partnerId')}
          error={wrong('partnerId')}
        />
      ) : (
        <TextInput
          label={m.exit_relay_who()}
          value={values.name}
          onChange={set('name')}
          maxLength={160}
          error={wrong('name')}
        />
      )}
      <TextArea
        label={m.exit_relay_purpose()}
        value={values.purpose}
        onChange={set('purpose')}
        maxLength={1000}
        rows={2}
        error={wrong('purpose')}
      />
      <TextInput
        label={m.exit_relay_contact()}
        mark="optional"
        value={values.contact}
        onChange={set('contact')}
        maxLength={200}
      />
      <DateField
        label={m.exit_relay_asked()}
        value={values.askedOn}
        onChange={set('askedOn')}
        onInvalid={onInvalid('askedOn')}
        error={wrong('askedOn')}
      />
    </FormDialog>
  )
}
