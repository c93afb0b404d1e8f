import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { Draft, Faults } from '../partner-draft.ts'
import { kindWords } from '../partner-words.ts'
import { HelpChips } from './help-chips.tsx'
import { LanguageChips } from './language-chips.tsx'

interface Props {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  faults: Faults
  /** A service of this name stands there already. */
  sameName: { meant: boolean; onMeant: (meant: boolean) => void } | undefined
  agesOrder: boolean
  /** The form stands where something else stood before: the first box takes the focus. */
  autoFocus: boolean
}

/** Which service it is, what it does and for whom. */
export function ServiceFields({ draft, onChange, faults, sameName, agesOrder, autoFocus }: Props) {
  return (
    <>
      <FormGrid columns={2}>
        <TextInput
          label={m.partners_name()}
          value={draft.name}
          onChange={name => onChange({ name })}
          maxLength={160}
          autoFocus={autoFocus}
          error={faults.name ?? (sameName && !sameName.meant ? m.partners_same_name() : undefined)}
        />
        <Combobox
          label={m.partners_kind()}
          options={optionsOf(kindWords)}
          value={draft.kind}
          onChange={kind => kind && onChange({ kind })}
        />
      </FormGrid>
      {sameName && (
        <Checkbox label={m.partners_same_name_meant()} checked={sameName.meant} onChange={sameName.onMeant} />
      )}
      <HelpChips value={draft.helps} onChange={helps => onChange({ helps })} error={faults.helps} />
      <FormGrid columns={2}>
        <TextInput
          label={m.partners_min_age()}
          value={draft.minAge}
          onChange={minAge => onChange({ minAge })}
          inputMode="numeric"
          maxLength={3}
          error={faults.minAge}
        />
        <TextInput
          label={m.partners_max_age()}
          value={draft.maxAge}
          onChange={maxAge => onChange({ maxAge })}
          inputMode="numeric"
          maxLength={3}
          error={faults.maxAge ?? (agesOrder ? m.partners_ages_order() : undefined)}
        />
      </FormGrid>
      <LanguageChips value={draft.languages} onChange={languages => onChange({ languages })} />
    </>
  )
}
