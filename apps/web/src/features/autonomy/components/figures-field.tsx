import { useState } from 'react'
import type { FieldProps } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'

interface Props extends FieldProps {
  value: number
  /** What stands in the box, once it is a number from `min` to `max`. */
  onChange: (value: number) => void
  min: number
  max: number
  /** What is wrong while it is none. */
  fault: string
}

/** A whole number by keyboard; nothing half-typed is ever kept. */
export function FiguresField({ value, onChange, min, max, fault, error, ...field }: Props) {
  const [typed, setTyped] = useState(String(value))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (Number(typed) !== value) setTyped(String(value))
  }
  const isGood = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= min && Number(text) <= max
  return (
    <TextInput
      {...field}
      inputMode="numeric"
      dir="ltr"
      maxLength={4}
      controlClassName="tabular max-w-28"
      value={typed}
      onChange={text => {
        setTyped(text)
        if (!isGood(text)) return
        setKnown(Number(text))
        onChange(Number(text))
      }}
      error={isGood(typed) ? error : fault}
    />
  )
}
