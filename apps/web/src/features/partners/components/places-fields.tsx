import { today } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { DateField } from '../../../ui/date-field.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Draft } from '../partner-draft.ts'
import { costKinds, leftWords } from '../partner-words.ts'

interface Props {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  fault: string | undefined
  inFuture: boolean
  onInvalid: (invalid: boolean) => void
}

/** Whether there is a place, since when that is known, and what it costs. */
export function PlacesFields({ draft, onChange, fault, inFuture, onInvalid }: Props) {
  return (
    <>
      <RadioGroup
        label={m.partners_places()}
        layout="segments"
        options={optionsOf(leftWords)}
        value={draft.left}
        onChange={left => {
          onChange({ left, knownOn: left === 'unknown' ? null : today() })
          // The day goes, or is today's again.
          onInvalid(false)
        }}
      />
      {draft.left !== 'unknown' && (
        <FormGrid columns={2}>
          <DateField
            label={m.partners_known_on()}
            value={draft.knownOn}
            onChange={knownOn => onChange({ knownOn })}
            onInvalid={onInvalid}
            max={today()}
            error={inFuture ? m.partners_future() : undefined}
          />
          {draft.left === 'waiting' && (
            <TextInput
              label={m.partners_weeks()}
              mark="optional"
              value={draft.weeks}
              onChange={weeks => onChange({ weeks })}
              inputMode="numeric"
              maxLength={3}
              error={fault}
            />
          )}
        </FormGrid>
      )}
      <FormGrid columns={2}>
        <Select
          label={m.partners_cost()}
          options={optionsOf(costKinds)}
          value={draft.cost}
          onChange={cost => onChange({ cost })}
        />
        <TextInput
          label={m.partners_cost_words()}
          value={draft.costWords}
          onChange={costWords => onChange({ costWords })}
          maxLength={200}
        />
      </FormGrid>
    </>
  )
}
