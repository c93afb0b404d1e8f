import { m } from '../../../paraglide/messages.js'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Partner } from '../api/get-partner.ts'
import type { Draft } from '../partner-draft.ts'
import { knowsHow, knowsWords } from '../partner-words.ts'

const choices = ['nothing', 'exists', 'partner'] as const satisfies Partner['knows'][]

interface Props {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  /** What it may know so far; less may be said by anybody. */
  knew: Partner['knows']
  tellMore: boolean
}

/** How to reach a service, and what it may know about us: nothing, unless the coordination says more. */
export function ReachFields({ draft, onChange, knew, tellMore }: Props) {
  return (
    <>
      <FormGrid columns={2}>
        <TextInput
          label={m.partners_contact()}
          value={draft.contact}
          onChange={contact => onChange({ contact })}
          maxLength={160}
        />
        <TextInput
          label={m.partners_phone()}
          value={draft.phone}
          onChange={phone => onChange({ phone })}
          type="tel"
          dir="ltr"
          maxLength={60}
        />
        <TextInput
          label={m.partners_mail()}
          value={draft.mail}
          onChange={mail => onChange({ mail })}
          inputMode="email"
          dir="ltr"
          maxLength={200}
        />
        <TextArea
          label={m.partners_address()}
          help={m.partners_address_help()}
          value={draft.address}
          onChange={address => onChange({ address })}
          maxLength={400}
          rows={1}
        />
      </FormGrid>
      <RadioGroup
        label={m.partners_knows()}
        help={m.partners_knows_help()}
        options={choices.map((value, rank) => ({
          value,
          label: knowsWords[value](),
          hint: knowsHow[value](),
          disabled: !tellMore && rank > choices.indexOf(knew),
        }))}
        value={draft.knows}
        onChange={knows => onChange({ knows })}
      />
      <TextArea
        label={m.partners_note()}
        help={m.partners_note_help()}
        value={draft.note}
        onChange={note => onChange({ note })}
        maxLength={2000}
        rows={2}
      />
    </>
  )
}
