import { money } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { readTypedAmount } from '../../../lib/typed-amount.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Echo } from '../../../ui/echo.tsx'
import { LaterSelect } from '../../../ui/later.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Draft } from '../occasion-draft.ts'
import { accompanimentWords, consentWords, transportWords } from '../occasion-words.ts'

interface Props {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  missing: string | undefined
}

/** How one goes there, with whom, under which rule; what was checked, who agrees, what it costs. */
export function OutingFields({ draft, onChange, missing }: Props) {
  const cents = readTypedAmount(draft.cost)
  return (
    <div className="flex flex-col gap-5">
      <FormGrid columns={2}>
        <LaterSelect
          label={m.calendar_with()}
          options={[{ value: 'none', label: m.calendar_with_none() }, ...optionsOf(accompanimentWords)]}
          value={draft.accompaniment}
          onChange={value =>
            onChange({ accompaniment: pick(['escorted', 'group', 'alone'], value) ?? 'none' })
          }
        />
        <LaterSelect
          label={m.calendar_transport()}
          options={optionsOf(transportWords)}
          value={draft.transport}
          onChange={value =>
            onChange({
              transport:
                pick(['none', 'onFoot', 'public', 'houseVehicle', 'partnerVehicle'], value) ?? 'none',
            })
          }
        />
      </FormGrid>
      <TextInput
        label={m.calendar_outing_rule()}
        help={m.calendar_outing_rule_help()}
        value={draft.outingRule}
        onChange={outingRule => onChange({ outingRule })}
        maxLength={500}
      />
      <div className="flex flex-col gap-2">
        <Checkbox
          label={m.calendar_risk()}
          help={m.calendar_risk_help()}
          checked={draft.riskChecked}
          onChange={riskChecked => onChange({ riskChecked })}
        />
        {draft.riskChecked && (
          <TextArea
            label={m.calendar_risk_words()}
            value={draft.riskWords}
            onChange={riskWords => onChange({ riskWords })}
            maxLength={1000}
            rows={2}
          />
        )}
      </div>
      <LaterSelect
        label={m.calendar_consent()}
        options={optionsOf(consentWords)}
        value={draft.consent}
        onChange={value => onChange({ consent: pick(['none', 'youth', 'guardian'], value) ?? 'none' })}
      />
      <FormGrid columns={2}>
        <TextInput
          label={m.calendar_cost()}
          mark="optional"
          inputMode="decimal"
          dir="ltr"
          value={draft.cost}
          onChange={cost => onChange({ cost })}
          maxLength={10}
          controlClassName="tabular max-w-40"
          error={missing === 'cost' ? m.calendar_missing_cost() : undefined}
          echo={cents !== undefined && <Echo>{money(cents)}</Echo>}
        />
        <TextInput
          label={m.calendar_max()}
          mark="optional"
          inputMode="numeric"
          dir="ltr"
          value={draft.places}
          onChange={places => onChange({ places })}
          maxLength={3}
          controlClassName="tabular max-w-40"
          error={missing === 'places' ? m.calendar_missing_places() : undefined}
        />
      </FormGrid>
    </div>
  )
}

function pick<V extends string>(from: readonly V[], value: string): V | undefined {
  return from.find(one => one === value)
}
