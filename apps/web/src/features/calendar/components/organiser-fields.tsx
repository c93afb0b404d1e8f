import { type ReactNode, useId } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Draft } from '../occasion-draft.ts'
import { type Learns, learnsWords } from '../occasion-words.ts'

const choices = ['nothing', 'firstName', 'ageAndLanguage', 'more'] as const satisfies Learns[]

interface Props {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  agreeLearns: boolean
  missing: boolean
  /** Offers names of organisers: a list under the id given. */
  names: (id: string) => ReactNode
}

/** Who organises, and what somebody from outside learns about a youth: nothing, unless a coordinator says why. */
export function OrganiserFields({ draft, onChange, agreeLearns, missing, names }: Props) {
  const listId = useId()
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        label={m.calendar_organiser()}
        layout="segments"
        options={[
          { value: 'house', label: m.calendar_organiser_house() },
          { value: 'partner', label: m.calendar_organiser_partner() },
        ]}
        value={draft.outside ? 'partner' : 'house'}
        onChange={who => onChange({ outside: who === 'partner' })}
      />
      {draft.outside && (
        <>
          <TextInput
            label={m.calendar_partner_name()}
            value={draft.partnerName}
            onChange={partnerName => onChange({ partnerName })}
            maxLength={120}
            list={listId}
            error={missing ? m.calendar_missing_partner() : undefined}
          />
          {names(listId)}
          <RadioGroup
            label={m.calendar_learns()}
            help={m.calendar_learns_help()}
            options={choices.map(value => ({
              value,
              label: learnsWords[value](),
              // What a coordinator agreed to may stay as it is.
              disabled: value !== 'nothing' && value !== draft.learns && !agreeLearns,
            }))}
            value={draft.learns}
            onChange={learns => onChange({ learns })}
          />
          {draft.learns !== 'nothing' && (
            <TextArea
              label={m.calendar_learns_reason()}
              value={draft.learnsReason}
              onChange={learnsReason => onChange({ learnsReason })}
              maxLength={500}
              rows={2}
            />
          )}
          {draft.learns === 'nothing' && !agreeLearns && <Banner>{m.calendar_learns_who()}</Banner>}
        </>
      )}
    </div>
  )
}
