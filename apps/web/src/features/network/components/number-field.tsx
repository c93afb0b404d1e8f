import { m } from '../../../paraglide/messages.js'
import { TextInput } from '../../../ui/text-input.tsx'

interface Props {
  label: string
  /** As it was typed; empty: no number. */
  value: string
  onChange: (typed: string) => void
  min: number
  max: number
}

/** A whole number, or nothing. */
export function NumberField({ label, value, onChange, min, max }: Props) {
  const bad = numberIn(value, min, max) === undefined
  return (
    <TextInput
      label={label}
      mark="optional"
      value={value}
      onChange={onChange}
      inputMode="numeric"
      maxLength={4}
      {...(bad && { error: m.network_number_bad({ min, max }) })}
    />
  )
}

/** The number that was typed, null for none, undefined for what is none. */
export function numberIn(typed: string, min: number, max: number): number | null | undefined {
  if (typed.trim() === '') return null
  const number = Number(typed)
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined
}
