import { useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { TextInput } from '../../../ui/text-input.tsx'
import { changeFilter, useListView } from '../list-view.ts'

/** Two whole numbers of years; one alone is enough. */
export function AgeRange() {
  const { filter } = useListView()
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-medium">{m.list_age()}</legend>
      <div className="flex flex-wrap gap-4">
        <AgeBox
          label={m.list_age_from()}
          value={filter.minAge}
          onChange={minAge => changeFilter({ minAge })}
        />
        <AgeBox label={m.list_age_to()} value={filter.maxAge} onChange={maxAge => changeFilter({ maxAge })} />
      </div>
    </fieldset>
  )
}

interface BoxProps {
  label: string
  value: number | undefined
  onChange: (age: number | undefined) => void
}

/** What is no number stays in the box, is said to be none, and filters nothing. */
function AgeBox({ label, value, onChange }: BoxProps) {
  const [wrong, setWrong] = useState('')
  const text = wrong || (value === undefined ? '' : String(value))
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      maxLength={2}
      dir="ltr"
      className="w-40"
      value={text}
      onChange={typed => {
        const number = /^\d*$/.test(typed)
        setWrong(number ? '' : typed)
        onChange(number && typed !== '' ? Math.min(30, Number(typed)) : undefined)
      }}
      error={wrong ? m.list_age_form() : undefined}
    />
  )
}
