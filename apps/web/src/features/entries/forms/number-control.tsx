import { useState } from 'react'
import { number as numberWords } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Echo } from '../../../ui/echo.tsx'
import type { FieldProps } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/text-input.tsx'

interface Props extends FieldProps {
  /** Whole number, or cents when `cents`. */
  value: number | null
  onChange: (value: number | undefined) => void
  cents: boolean
  min: number
  max: number | undefined
}

/** A whole number, or an amount typed in euros and kept in cents. Half-typed is kept on screen and not sent. */
export function NumberControl({ value, onChange, cents, min, max, error, ...field }: Props) {
  const [text, setText] = useState(shown(value, cents))
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (read(text, cents) !== value) setText(shown(value, cents))
  }
  const number = read(text, cents)
  const outside = number !== null && (number < min || (max !== undefined && number > max))
  const wrong = text.trim() !== '' && (number === null || outside)
  return (
    <TextInput
      {...field}
      error={wrong ? m.entry_problem_number() : error}
      inputMode={cents ? 'decimal' : 'numeric'}
      dir="ltr"
      maxLength={12}
      controlClassName="tabular max-w-40"
      value={text}
      echo={cents && number !== null && !outside && <Echo>{numberWords(number / 100)} €</Echo>}
      onChange={next => {
        setText(next)
        const typed = read(next, cents)
        const fits = typed !== null && typed >= min && (max === undefined || typed <= max)
        setKnown(fits ? typed : null)
        onChange(fits ? typed : undefined)
      }}
    />
  )
}

function shown(value: number | null, cents: boolean): string {
  if (value === null) return ''
  return cents ? (value / 100).toFixed(2).replace('.', ',') : String(value)
}

/** `12`, or `12,5` euros as 1250 cents; null while it is no number. */
function read(text: string, cents: boolean): number | null {
  const typed = text.trim().replaceAll(/\s|€/gu, '')
  if (!cents) return /^\d{1,9}$/.test(typed) ? Number(typed) : null
  const parts = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(typed)
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null
}
