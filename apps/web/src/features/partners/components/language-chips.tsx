import { languageName, languageOptions } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { RemovableChip } from '../../../ui/chip.tsx'
import { Combobox } from '../../../ui/combobox.tsx'

const most = 20

interface Props {
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** The languages that a service speaks: added one by one, taken away with a press. */
export function LanguageChips({ value, onChange }: Props) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 font-semibold">{m.partners_languages()}</legend>
      {value.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {value.map(code => (
            <RemovableChip key={code} onRemove={() => onChange(value.filter(one => one !== code))}>
              {languageName(code)}
            </RemovableChip>
          ))}
        </div>
      )}
      <Combobox
        label={m.partners_add_language()}
        hideLabel
        placeholder={m.partners_add_language()}
        options={languageOptions().filter(option => !value.includes(option.value))}
        value={null}
        onChange={code => code && value.length < most && onChange([...value, code])}
      />
    </fieldset>
  )
}
