import { m } from '../../../paraglide/messages.js'
import { TextInput } from '../../../ui/text-input.tsx'
import { changeFilter, useListView } from '../list-view.ts'

/** Two whole numbers of years; one alone is enough. */
export function AgeRange() {
  const { filter } = useListView()
  const box = (label: string, value: number | undefined, change: (age: number | undefined) => void) => (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={2}
      dir="ltr"
      className="max-w-32"
      value={value === undefined ? '' : String(value)}
      onChange={text => {
        const digits = text.replaceAll(/\D/g, '')
        change(digits === '' ? undefined : Math.min(30, Number(digits)))
      }}
    />
  )
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-medium">{m.list_age()}</legend>
      <div className="flex flex-wrap gap-4">
        {box(m.list_age_from(), filter.minAge, minAge => changeFilter({ minAge }))}
        {box(m.list_age_to(), filter.maxAge, maxAge => changeFilter({ maxAge }))}
      </div>
    </fieldset>
  )
}
